import { useCallback, useEffect, useRef } from 'react'
import type { InputProblem } from './DraftInput.tsx'
import type { FieldOf } from './estimateForm.ts'

/**
 * Tells the form what is wrong with what stands in the field, or that nothing is any more; and says it again of the field's new
 * place when its line moves.
 */
export function useReportProblem<Value>(field: FieldOf<Value>) {
  const standing = useRef<InputProblem | undefined>(undefined)
  useEffect(() => {
    if (standing.current !== undefined) field.setErrorMap({ onChange: standing.current })
  }, [field])
  return useCallback(
    (problem: InputProblem | undefined) => {
      standing.current = problem
      field.setErrorMap({ onChange: problem })
    },
    [field],
  )
}
