import { useLayoutEffect, useState } from 'react'
import { isFramed } from '../ui/isFramed.ts'
import { ExportToolsPart } from './parts.ts'

/** How often the browser's key for printing has been pressed, from before the part that prints is there. A frame prints with its page. */
export function usePrintKey(): number {
  const [presses, setPresses] = useState(0)
  // Before the page can be seen as it is: whoever sees it may print it.
  useLayoutEffect(() => {
    async function printOnceThere() {
      try {
        await ExportToolsPart.preload()
        setPresses((before) => before + 1)
      } catch {
        // The page as it is can be printed, too.
        window.print()
      }
    }
    const listen = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isCommand || event.key.toLowerCase() !== 'p' || isFramed()) return
      event.preventDefault()
      void printOnceThere()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
  return presses
}
