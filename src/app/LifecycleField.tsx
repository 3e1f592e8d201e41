import type { ReactNode } from 'react'
import { AdviceSlot } from '../advice/AdviceSlot.tsx'
import { LapseFacts } from '../advice/LapseFacts.tsx'
import { LifecyclePanel } from '../charts/lifecycle/LifecyclePanel.tsx'
import type { Renewal, SmopConfig } from '../domain/products/smop/config.ts'
import type { FieldOf } from '../form/estimateForm.ts'
import type { LineContext } from '../products/productFormProps.ts'

/** The lifecycle of a line whose renewal day is a field of the form, with what a lapse comes to. */
export function LifecycleField(
  props: LineContext & {
    readonly field: FieldOf<Renewal>
    readonly config: SmopConfig
    /** A way to be reminded of its dates. */
    readonly reminder: ReactNode
  },
) {
  const { field, config, context, onApply, reminder } = props
  return (
    <LifecyclePanel config={config} card={context.card} onRenew={field.handleChange}>
      <LapseFacts config={config} rates={context.card.smop} />
      <AdviceSlot decision="renewal" config={config} context={context} onApply={onApply} />
      {reminder}
    </LifecyclePanel>
  )
}
