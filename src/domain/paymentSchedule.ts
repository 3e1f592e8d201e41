import { addDays, compareDates, firstOfMonth, monthNumber, type CalendarDate } from './calendar.ts'
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
  readonly cumulative: Fen
}

/** A day on which money is due, and what has been paid by its end. */
export interface PaymentDay extends DueParts {
  readonly when: CalendarDate
  /** What is due that day, deductions among it. */
  readonly payments: readonly DuePayment[]
  readonly cumulative: Fen
}

/** What is due in a calendar year, and what has been paid by its end. */
export interface PaymentYear extends DueParts {
  /** `YYYY`. */
  readonly year: string
  /** In order, at least one. */
  readonly days: readonly PaymentDay[]
  readonly cumulative: Fen
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
    .map(({ config }) => monthNumber(addDays(lifecycleOf(config, card).expiry, -1)))
  const months = first === undefined ? [] : monthsFrom(first.when, Math.max(...lastMonths))
  const byMonth = groupBy(payments, ({ when }) => monthOf(when))
  return {
    payments,
    months: totalled(new Map(months.map((month) => [month, byMonth.get(month) ?? []]))).map(
      ({ key, parts }) => ({ month: key, ...parts }),
    ),
    total: partsOf(payments),
  }
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

const yearOf = (date: CalendarDate): string => date.slice(0, 4)

/** The months from that of a date up to the one with the number `last`. */
function monthsFrom(date: CalendarDate, last: number): readonly string[] {
  const first = monthNumber(date)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    monthOf(firstOfMonth(first + index)),
  )
}

/** The days on which an amount is due, in order: none of those on which nothing has to be paid. */
export function paymentDays(payments: readonly DuePayment[]): readonly PaymentDay[] {
  return totalled(groupBy(payments, ({ when }) => when))
    .map(({ key, parts, payments: dueThen }) => ({ when: key, payments: dueThen, ...parts }))
    .filter(({ due }) => due !== 0)
}

/** What an estimate asks for on the first day on which it asks for anything, and all that it asks for after it; `null` where it asks for nothing. */
export function firstDue(
  estimate: Estimate,
): { readonly when: CalendarDate; readonly due: Fen; readonly later: Fen } | null {
  const [first, ...later] = paymentDays(duePayments(estimate))
  if (first === undefined) return null
  return { when: first.when, due: first.due, later: sum(later.map(({ due }) => due)) }
}

/** The years in which an amount is due, in order, each with its days: what a budget of each year has to hold. */
export function paymentYears(payments: readonly DuePayment[]): readonly PaymentYear[] {
  const byYear = groupBy(paymentDays(payments), ({ when }) => yearOf(when))
  return [...byYear].map(([year, days]) => ({
    year,
    days,
    ...partsOf(days.flatMap((day) => day.payments)),
    cumulative: days.at(-1)?.cumulative ?? fen(0),
  }))
}

/** Groups of payments in order of date, each with what it comes to and what all of them come to by its end. */
function totalled<Key>(groups: ReadonlyMap<Key, readonly DuePayment[]>) {
  let cumulative = fen(0)
  return [...groups].map(([key, payments]) => {
    const parts = partsOf(payments)
    cumulative = sum([cumulative, parts.due])
    return { key, payments, parts: { ...parts, cumulative } }
  })
}
