import { useEffect, useState } from 'react'

/** Whether the page has been on screen and come to rest: the time to fetch what nobody has asked for yet. */
export function useAtRest(): boolean {
  const [isAtRest, setIsAtRest] = useState(false)
  useEffect(() => {
    const rest = () => {
      setIsAtRest(true)
    }
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, 300)
      return () => {
        clearTimeout(timer)
      }
    }
    const request = window.requestIdleCallback(rest, { timeout: 2_000 })
    return () => {
      window.cancelIdleCallback(request)
    }
  }, [])
  return isAtRest
}
