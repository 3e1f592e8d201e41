import { useCallback } from 'react'
import type { InputProblem } from './DraftInput.tsx'
import { useFieldContext } from './formContext.ts'

/** Tells the form what is wrong with what stands in the field, or that nothing is any more. */
export function useReportProblem() {
  const field = useFieldContext<unknown>()
  return useCallback(
    (problem: InputProblem | undefined) => {
      field.setErrorMap({ onChange: problem })
    },
    [field],
  )
}
