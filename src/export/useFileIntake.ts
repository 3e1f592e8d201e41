import { useEffect, useEffectEvent } from 'react'

/** A file that was given to the page, or the contents of one. */
export type Intake = File | string

/** What the beginning of an exported estimate looks like: nothing else that is pasted is taken. */
const estimateStart = /^\uFEFF?\s*\{\s*"format"\s*:\s*"anjia\./

/** Takes files that are dropped on the page or pasted into it, and the pasted contents of an exported estimate; fields keep what is theirs. */
export function useFileIntake(onIntake: (intake: Intake) => void): void {
  const take = useEffectEvent(onIntake)
  useEffect(() => {
    function over(event: DragEvent) {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    function drop(event: DragEvent) {
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      event.preventDefault()
      take(file)
    }
    function paste(event: ClipboardEvent) {
      const { target, clipboardData } = event
      if (target instanceof Element && target.matches('input, textarea')) return
      const file = clipboardData?.files[0]
      const text = clipboardData?.getData('text/plain') ?? ''
      if (file !== undefined) take(file)
      else if (estimateStart.test(text)) take(text)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
}
