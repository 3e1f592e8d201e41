import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels, and the ref to give it; `initial` until it is on screen. */
export function useWidth<Target extends Element>(initial: number) {
  const ref = useRef<Target>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width)
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, width }
}
