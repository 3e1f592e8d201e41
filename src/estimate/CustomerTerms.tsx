import type { CalendarDate } from '../domain/calendar.ts'
import { listTotal, type Estimate, type EstimateInput } from '../domain/estimate.ts'
import { isUnusualDiscount } from '../domain/pricing/unusualDiscount.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { noticesWording } from '../i18n/notices.ts'

/** What the author of the estimate told the customer beside the total: the list price that a discount was agreed on, and how long it holds. */
export function CustomerTerms(props: {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly asOf: CalendarDate
}) {
  const { off, until } = props.input
  const { customer, money, percent } = useMessages()
  const { expired, unusualOff } = useWording(noticesWording)
  const list = listTotal(props.estimate)
  return (
    <>
      {off === 0 || list === null ? null : (
        <p className="text-sm text-ink-2" data-testid="list-price">
          {customer.listPrice(money(list), percent(off), customer.discount(off))}
        </p>
      )}
      {isUnusualDiscount(off) ? (
        <p className="text-sm text-caution">{unusualOff(percent(off))}</p>
      ) : null}
      {until === null ? null : until < props.asOf ? (
        <p className="text-sm text-caution" data-testid="valid-until">
          {expired(until)}
        </p>
      ) : (
        <p className="text-sm text-ink-2" data-testid="valid-until">
          {customer.validUntil(until)}
        </p>
      )}
    </>
  )
}
