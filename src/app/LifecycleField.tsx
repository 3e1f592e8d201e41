import { useCallback } from 'react'
import { LifecyclePanel } from '../charts/lifecycle/LifecyclePanel.tsx'
import type { DateProblem } from '../domain/calendar.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { Renewal } from '../domain/products/smop/config.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { useFieldContext } from '../form/formContext.ts'

/** The lifecycle of a line whose renewal day is a field of the form. */
export function LifecycleField(props: { readonly config: LineConfig; readonly card: RateCard }) {
  const field = useFieldContext<Renewal>()
  const report = useCallback(
    (problem: DateProblem | undefined) => {
      field.setErrorMap({ onChange: problem })
    },
    [field],
  )
  return <LifecyclePanel {...props} onRenew={field.handleChange} onProblem={report} />
}
