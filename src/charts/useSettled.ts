import { useEffect, useState } from 'react'

/** How long a value has to rest: longer than between two keys of someone who types slowly. */
const rest = 600

/** The value once it has come to rest: what is drawn from it need not be drawn on every key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value)
    }, rest)
    return () => {
      clearTimeout(timer)
    }
  }, [value])
  return settled
}
