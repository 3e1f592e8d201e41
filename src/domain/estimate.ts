import type { CalendarDate } from './calendar.ts'
import { dueDays, dueOn, isList, type Charge, type DueDay } from './charge.ts'
import { fen, minus, sum, type BasisPoints, type Fen } from './money.ts'
import { agreedDiscount } from './pricing/agreedDiscount.ts'
import type { OnRequest } from './pricing/priceModel.ts'
import { productOf, type LineConfig } from './products/products.ts'
import type { RateCard } from './rateCards/rateCard.ts'

/** All that a visitor states: what an estimate is computed from, and what a link holds. */
export interface EstimateInput {
  /** Shown as plain text; empty for none. */
  readonly title: string
  /** Discount agreed with the vendor. */
  readonly off: BasisPoints
  /** Last day on which the author stands by the estimate; `null` where none is stated. It does not touch the price. */
  readonly until: CalendarDate | null
  readonly budget: Fen | null
  /** At least one. */
  readonly lines: readonly LineConfig[]
}

/** A line with a list price, or one for which the vendor's sales have to be asked (M2, M5). */
export type EstimateLine =
  | {
      readonly state: 'priced'
      readonly config: LineConfig
      readonly charges: readonly Charge[]
      readonly total: Fen
    }
  | { readonly state: 'contact'; readonly config: LineConfig; readonly request: OnRequest }

/** Months from one later payment to the next; `mixed` where they differ in amount, interval or day, `none` where nothing is left to pay. */
export type PaymentPeriod = number | 'mixed' | 'none'

/** What is paid after the first payments. */
interface Recurring {
  /** One later payment; all of them together where they are mixed, 0 where there are none. */
  readonly amount: Fen
  readonly period: PaymentPeriod
}

/** What an input comes to, after the agreed discount. */
export interface Estimate {
  readonly lines: readonly EstimateLine[]
  /** The sum of all charges; `null` when no line has a list price. */
  readonly total: Fen | null
  /** The sum of the lines' first payments. */
  readonly dueNow: Fen
  readonly recurring: Recurring
  /** Lines without a list price, which the total leaves out; 0 where there is no total. */
  readonly leftOut: number
}

/**
 * The one pipeline. Each line by itself: its list charges, then what was agreed with the vendor, which has to see all of them.
 * Then the totals, which are only ever sums of charges and of their payments.
 */
export function buildEstimate(input: EstimateInput, card: RateCard): Estimate {
  const lines = input.lines.map((config) => priceLine(config, input.off, card))
  const priced = lines.filter((line) => line.state === 'priced')
  const dated = priced.map(({ charges }) => ({ charges, days: dueDays(charges) }))
  return {
    lines,
    total: priced.length === 0 ? null : sum(priced.map((line) => line.total)),
    dueNow: sum(dated.map(({ days: [first] }) => first?.amount ?? fen(0))),
    recurring: recurringOf(dated),
    leftOut: priced.length === 0 ? 0 : lines.length - priced.length,
  }
}

/** Whether the first payments of all lines, which `dueNow` sums, fall on one day. */
export const hasOneFirstDay = ({ lines }: Estimate): boolean =>
  new Set(lines.flatMap((line) => (line.state === 'priced' ? dueDays(line.charges)[0]?.when : [])))
    .size < 2

/** What the budget leaves beyond the total, negative where it falls short; `null` without a budget or a list price. */
export const budgetLeft = ({ budget }: EstimateInput, { total }: Estimate): Fen | null =>
  budget === null || total === null ? null : minus(budget, total)

/** What the estimate comes to before anything agreed with the vendor; `null` when no line has a list price. */
export function listTotal(estimate: Estimate): Fen | null {
  if (estimate.total === null) return null
  const charges = estimate.lines.flatMap((line) => (line.state === 'priced' ? line.charges : []))
  return sum(charges.filter(isList).map(({ amount }) => amount))
}

interface Priced {
  readonly off: BasisPoints
  readonly line: EstimateLine
}

/** By card first, for an old card and the newest may price the same line in turn. */
const lastPrices = new WeakMap<RateCard, WeakMap<LineConfig, Priced>>()

/** One line of an estimate, with its discount: the same object as before while nothing that it rests on has changed. */
export function priceLine(config: LineConfig, off: BasisPoints, card: RateCard): EstimateLine {
  const ofCard = lastPrices.get(card) ?? new WeakMap<LineConfig, Priced>()
  const last = ofCard.get(config)
  if (last?.off === off) return last.line
  const line = computeLine(config, off, card)
  lastPrices.set(card, ofCard.set(config, { off, line }))
  return line
}

function computeLine(config: LineConfig, off: BasisPoints, card: RateCard): EstimateLine {
  const list = productOf(config).charges(config, card)
  if (!list.ok) return { state: 'contact', config, request: list.problem }
  const charges = [...list.value, ...agreedDiscount(list.value, off)]
  return { state: 'priced', config, charges, total: sum(charges.map((charge) => charge.amount)) }
}

/** The charges of a line, and what they come to on each day. */
interface DatedCharges {
  readonly charges: readonly Charge[]
  readonly days: readonly DueDay[]
}

/**
 * The later payments of some lines as one figure: one of them where all lines are paid again on the same days, at one interval and
 * with equal amounts, else what all of them add up to.
 */
function recurringOf(lines: readonly DatedCharges[]): Recurring {
  const later = lines.map(({ days }) => days.slice(1)).filter(({ length }) => length > 0)
  const all = sum(later.flatMap((days) => days.map(({ amount }) => amount)))
  if (all === 0) return { amount: all, period: 'none' }
  const periods = lines.flatMap(({ charges }) => charges.flatMap(monthsPaidAtATime))
  const [period] = periods
  const isOne =
    !lines.some(buysLater) &&
    areAlike(periods) &&
    areAlike(later.map((days) => days.map(({ when }) => when).join())) &&
    later.every((days) => areAlike(days.map(({ amount }) => amount)))
  if (period === undefined || !isOne) return { amount: all, period: 'mixed' }
  return { amount: sum(later.flatMap(([day]) => day?.amount ?? [])), period }
}

/** Whether anything is bought after the first day. */
const buysLater = ({ charges, days: [first] }: DatedCharges): boolean =>
  charges.some((charge) => dueOn(charge) !== first?.when)

/** The months of each payment of a charge that is paid more than once. */
const monthsPaidAtATime = ({ recurrence, payments }: Charge): readonly number[] =>
  recurrence === 'recurring' && payments.length > 1 ? payments.map(({ quantity }) => quantity) : []

const areAlike = (values: readonly (number | string)[]): boolean => new Set(values).size < 2
