import type { CalendarDate } from '../domain/calendar.ts'
import type { EstimateForm } from '../form/estimateForm.ts'
import { useMessages } from '../i18n/messages.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LazyCustomerFields } from './parts.ts'

/** What the author of the estimate says to the customer. */
export function CustomerCard(props: {
  readonly form: EstimateForm
  readonly asOf: CalendarDate
  /** Differs whenever another estimate has been opened. */
  readonly opened: number
}) {
  const { form, asOf, opened } = props
  return (
    <div className="card customer" data-testid="customer">
      <Disclosure summary={useMessages().customer.summary}>
        <LazyCustomerFields key={opened} form={form} asOf={asOf} />
      </Disclosure>
    </div>
  )
}
