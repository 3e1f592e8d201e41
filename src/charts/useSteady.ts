import { useState } from 'react'

/** The same object as before for as long as its contents are the same, so that a chart is drawn once, not on every key. */
export function useSteady<Value>(value: Value): Value {
  const [steady, setSteady] = useState(value)
  if (steady === value || JSON.stringify(steady) === JSON.stringify(value)) return steady
  setSteady(value)
  return value
}
