import { useEffect, useRef, useState } from 'react'

/** How long a button says that it has copied. */
const shownFor = 2_500

/** Copying to the clipboard. `copy` answers whether the browser allowed it; a frame or an old browser may refuse. */
export function useCopy() {
  const [copied, setCopied] = useState(false)
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
      setCopied(false)
      return false
    }
    setCopied(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setCopied(false)
    }, shownFor)
    return true
  }

  return { copied, copy }
}
