import { useEffect, useRef, useState } from 'react'

/** How long a button says that it has copied. */
const shownFor = 2_500

/**
 * Copying to the clipboard. `copy` answers whether the browser allowed it; a frame or an old browser may refuse. `copied` is the
 * text that has just been copied.
 */
export function useCopy() {
  const [copied, setCopied] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(
    () => () => {
      clearTimeout(timer.current)
    },
    [],
  )

  async function copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      setCopied(null)
      return false
    }
    setCopied(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setCopied(null)
    }, shownFor)
    return true
  }

  return { copied, copy }
}
