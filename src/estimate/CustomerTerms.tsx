import type { CalendarDate } from '../domain/calendar.ts'
import { listTotal, type Estimate, type EstimateInput } from '../domain/estimate.ts'
import { isUnusualDiscount } from '../domain/pricing/unusualDiscount.ts'
import { customerTerms } from '../i18n/customer.ts'
import { useMessages, useWording } from '../i18n/messages.ts'

/** What the author of the estimate told the customer beside the total: the list price that a discount was agreed on, and how long it holds. */
export function CustomerTerms(props: {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly asOf: CalendarDate
}) {
  const { off, until } = props.input
  const { money, percent } = useMessages()
  const customer = useWording(customerTerms)
  const list = listTotal(props.estimate)
  return (
    <>
      {off === 0 || list === null ? null : (
        <p className="sheet-aside text-sm text-ink-2" data-testid="list-price">
          {customer.listPrice(money(list), percent(off), customer.discount(off))}
        </p>
      )}
      {isUnusualDiscount(off) ? (
        <p className="text-sm text-caution">{customer.unusualOff(percent(off))}</p>
      ) : null}
      {until === null ? null : until < props.asOf ? (
        <p className="text-sm text-caution" data-testid="valid-until">
          {customer.expired(until)}
        </p>
      ) : (
        <p className="text-sm text-ink-2" data-testid="valid-until">
          {customer.validUntil(until)}
        </p>
      )}
    </>
  )
}
