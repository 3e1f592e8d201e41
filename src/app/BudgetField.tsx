import type { ComponentProps } from 'react'
import type { Fen } from '../domain/money.ts'
import type { FieldOf } from '../form/estimateForm.ts'
import { useReportProblem } from '../form/useReportProblem.ts'
import { LazyBudget } from './parts.ts'

/** The budget as a field of the form. */
export function BudgetField({
  field,
  ...props
}: Omit<ComponentProps<typeof LazyBudget>, 'onProblem'> & { readonly field: FieldOf<Fen | null> }) {
  return <LazyBudget {...props} onProblem={useReportProblem(field)} />
}
