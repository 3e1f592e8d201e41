import { LifecyclePanel } from '../charts/lifecycle/LifecyclePanel.tsx'
import type { ExportSource } from '../export/exportSource.ts'
import type { ProductFormProps } from '../products/productFormProps.ts'
import { LifecycleField } from './LifecycleField.tsx'
import { ReminderButton } from './ReminderButton.tsx'

/** What becomes of a line after its term, which is a field of the form where the product can be renewed. */
export function LineLifecycle(
  props: ProductFormProps & {
    readonly source: Omit<ExportSource, 'url'>
    readonly link: () => string
  },
) {
  const { form, index, config, context, onApply, source, link } = props
  if (config.product === 'mss') return <LifecyclePanel config={config} card={context.card} />
  return (
    <form.Field name={`lines[${index}].config.renew`}>
      {(field) => (
        <LifecycleField
          field={field}
          config={config}
          context={context}
          onApply={onApply}
          reminder={<ReminderButton config={config} source={source} link={link} />}
        />
      )}
    </form.Field>
  )
}
