import { addMonths, type CalendarDate } from './calendar.ts'
import type { Charge, Item, Payment } from './charge.ts'
import { times, type Fen } from './money.ts'

/** Months that the last payment covers where it is not for `prepay` of them (D12): 0 where every payment is. */
export const monthsLeftOver = (months: number, prepay: number): number => months % prepay

/**
 * The payments for `months` of use at `monthly`, paid `prepay` months (at least 1) at a time from `start` on.
 * The last one covers only the months that are left (D12). Dates count from the start (D1).
 */
export function prepaidMonths(
  start: CalendarDate,
  months: number,
  prepay: number,
  monthly: Fen,
): readonly Payment[] {
  const payments: Payment[] = []
  for (let paid = 0; paid < months; paid += prepay) {
    const quantity = Math.min(prepay, months - paid)
    payments.push({ when: addMonths(start, paid), quantity, amount: times(monthly, quantity) })
  }
  return payments
}

/**
 * An item as a charge: what recurs is paid from `first` on, `prepay` months at a time; what does not, on its own day or on
 * `first`.
 */
export function dated({ on, ...item }: Item, first: CalendarDate, prepay: number): Charge {
  const { quantity, unitPrice, amount } = item
  const payments =
    item.recurrence === 'recurring'
      ? prepaidMonths(first, quantity, prepay, unitPrice)
      : [{ when: on ?? first, quantity, amount }]
  return { ...item, payments }
}
