import type { ComponentProps } from 'react'
import { useReportProblem } from '../form/useReportProblem.ts'
import { LazyGrowth } from './planningParts.ts'

/** The growth target as a field of the form. */
export function GrowthField(props: Omit<ComponentProps<typeof LazyGrowth>, 'onProblem'>) {
  return <LazyGrowth {...props} onProblem={useReportProblem()} />
}
