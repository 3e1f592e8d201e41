import type { ComponentProps } from 'react'
import { useReportProblem } from '../form/useReportProblem.ts'
import { LazyBudget } from './planningParts.ts'

/** The budget as a field of the form. */
export function BudgetField(props: Omit<ComponentProps<typeof LazyBudget>, 'onProblem'>) {
  return <LazyBudget {...props} onProblem={useReportProblem()} />
}
