import type { ReactNode } from 'react'
import { AdviceSlot } from '../advice/AdviceSlot.tsx'
import { LapseFacts } from '../advice/LapseFacts.tsx'
import { LifecyclePanel } from '../charts/lifecycle/LifecyclePanel.tsx'
import type { Renewal, SmopConfig } from '../domain/products/smop/config.ts'
import { useFieldContext } from '../form/formContext.ts'
import { useReportProblem } from '../form/useReportProblem.ts'
import type { ProductFormContext } from '../products/productFormProps.ts'

/** The lifecycle of a line whose renewal day is a field of the form, with what a lapse comes to. */
export function LifecycleField(
  props: ProductFormContext & {
    readonly config: SmopConfig
    /** A way to be reminded of its dates. */
    readonly reminder: ReactNode
  },
) {
  const { config, advice, onApply, reminder } = props
  const field = useFieldContext<Renewal>()
  const report = useReportProblem()
  return (
    <LifecyclePanel
      config={config}
      card={advice.card}
      onRenew={field.handleChange}
      onProblem={report}
    >
      <LapseFacts config={config} rates={advice.card.smop} />
      <AdviceSlot decision="renewal" config={config} context={advice} onApply={onApply} />
      {reminder}
    </LifecyclePanel>
  )
}
