import type { ComponentProps } from 'react'
import type { FieldOf } from '../form/estimateForm.ts'
import { useReportProblem } from '../form/useReportProblem.ts'
import { LazyGrowth } from './parts.ts'

/** The growth target as a field of the form. */
export function GrowthField({
  field,
  ...props
}: Omit<ComponentProps<typeof LazyGrowth>, 'onProblem'> & {
  readonly field: FieldOf<number | null>
}) {
  return <LazyGrowth {...props} onProblem={useReportProblem(field)} />
}
