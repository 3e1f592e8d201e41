import { useCallback } from 'react'
import type { InputProblem } from './DraftInput.tsx'
import type { FieldOf } from './estimateForm.ts'

/** Tells the form what is wrong with what stands in the field, or that nothing is any more. */
export function useReportProblem<Value>(field: FieldOf<Value>) {
  return useCallback(
    (problem: InputProblem | undefined) => {
      field.setErrorMap({ onChange: problem })
    },
    [field],
  )
}
