import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import type { InputProblem } from './DraftInput.tsx'
import type { FieldOf } from './estimateForm.ts'

/**
 * Tells the form what is wrong with what stands in the field, or that nothing is any more; and says it again of the field's new
 * place when its line moves.
 */
export function useReportProblem<Value>(field: FieldOf<Value>) {
  const standing = useRef<InputProblem | undefined>(undefined)
  const repeat = useEffectEvent(() => {
    if (standing.current !== undefined) field.setErrorMap({ onChange: standing.current })
  })
  // Each place is told once, however often the field is drawn there.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => repeat(), [field.name])
  return useCallback(
    (problem: InputProblem | undefined) => {
      standing.current = problem
      field.setErrorMap({ onChange: problem })
    },
    [field],
  )
}
