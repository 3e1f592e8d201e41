import { addDays, compareDates, type CalendarDate } from './calendar.ts'
import { isList, type Charge, type Payment } from './charge.ts'
import type { Estimate } from './estimate.ts'
import { groupBy } from './groupBy.ts'
import { fen, sum, type Fen } from './money.ts'
import { lifecycleOf } from './products/lifecycleOf.ts'
import type { RateCard } from './rateCards/rateCard.ts'

/** A payment of an estimate, with the charge it belongs to and the place of its line, counted from 0. */
export interface DuePayment extends Payment {
  readonly line: number
  readonly charge: Charge
}

/** Amounts by what they are: paid once (S4, M4), paid again each period (S2, M1), and deducted as agreed with the vendor. */
export interface DueParts {
  readonly once: Fen
  readonly recurring: Fen
  /** Zero or below. */
  readonly agreed: Fen
  /** The sum of the three. */
  readonly due: Fen
}

/** What is due in a calendar month, and what has been paid by its end. */
export interface PaymentMonth extends DueParts {
  /** `YYYY-MM`. */
  readonly month: string
  /** The days on which something is due, in order. */
  readonly days: readonly CalendarDate[]
  readonly cumulative: Fen
}

/** A day on which money is due. */
export interface PaymentDay {
  readonly when: CalendarDate
  readonly due: Fen
  /** What is due that day, deductions among it. */
  readonly payments: readonly DuePayment[]
}

/** What an estimate costs over time: the payments of all lines that have a price. */
export interface PaymentSchedule {
  /** In order of date; on a day, in the order of lines and charges. */
  readonly payments: readonly DuePayment[]
  /** Every month from the first payment to the end of the planned use, those without a payment too; none without a price. */
  readonly months: readonly PaymentMonth[]
  /** Over the whole time; `due` is the estimate's total. */
  readonly total: DueParts
}

/**
 * The payments of an estimate by date and by month. Lines may begin on different days; each is followed to the end of its own
 * use, and the months reach to the last of them. The agreed discount is deducted on the days it was agreed for.
 */
export function paymentSchedule(estimate: Estimate, card: RateCard): PaymentSchedule {
  const payments = duePayments(estimate)
  const [first] = payments
  const lastMonths = estimate.lines
    .filter((line) => line.state === 'priced')
    .map(({ config }) => monthOf(addDays(lifecycleOf(config, card).expiry, -1)))
  const months = first === undefined ? [] : monthsUpTo(monthOf(first.when), lastMonths)
  return { payments, months: totalled(months, payments), total: partsOf(payments) }
}

/** Every payment of an estimate in order of date; payments of nothing, which a free edition has, are among them. */
export function duePayments(estimate: Estimate): readonly DuePayment[] {
  return estimate.lines
    .flatMap((line, index) => (line.state === 'priced' ? paymentsOf(line.charges, index) : []))
    .toSorted((a, b) => compareDates(a.when, b.when))
}

const paymentsOf = (charges: readonly Charge[], line: number): readonly DuePayment[] =>
  charges.flatMap((charge) => charge.payments.map((payment) => ({ ...payment, line, charge })))

/** The amounts of some payments by what they are. */
function partsOf(payments: readonly DuePayment[]): DueParts {
  const amounts = (part: (charge: Charge) => boolean) =>
    sum(payments.filter(({ charge }) => part(charge)).map(({ amount }) => amount))
  const once = amounts((charge) => isList(charge) && charge.recurrence === 'once')
  const recurring = amounts((charge) => isList(charge) && charge.recurrence === 'recurring')
  const agreed = amounts((charge) => !isList(charge))
  return { once, recurring, agreed, due: sum([once, recurring, agreed]) }
}

/** The calendar month of a date, as `YYYY-MM`. */
const monthOf = (date: CalendarDate): string => date.slice(0, 7)

/** Months from the first on, as long as any of the last ones is still ahead. Every payment lies within. */
function monthsUpTo(first: string, last: readonly string[]): readonly string[] {
  const months: string[] = []
  for (let month = first; last.some((end) => month <= end); month = monthAfter(month)) {
    months.push(month)
  }
  return months
}

function monthAfter(month: string): string {
  const next = Number(month.slice(5)) + 1
  const year = Number(month.slice(0, 4)) + (next > 12 ? 1 : 0)
  return `${year}-${String(next > 12 ? 1 : next).padStart(2, '0')}`
}

/** The days on which an amount is due, in order: none of those on which nothing has to be paid. */
export function paymentDays(payments: readonly DuePayment[]): readonly PaymentDay[] {
  const byDay = groupBy(payments, ({ when }) => when)
  return [...byDay]
    .map(([when, dueThen]) => ({ when, due: partsOf(dueThen).due, payments: dueThen }))
    .filter(({ due }) => due !== 0)
}

function totalled(months: readonly string[], all: readonly DuePayment[]): readonly PaymentMonth[] {
  const byMonth = groupBy(all, ({ when }) => monthOf(when))
  let cumulative = fen(0)
  return months.map((month) => {
    const payments = byMonth.get(month) ?? []
    const parts = partsOf(payments)
    cumulative = sum([cumulative, parts.due])
    const days = [...new Set(payments.map(({ when }) => when))]
    return { month, days, ...parts, cumulative }
  })
}
