import type { CalendarDate } from './calendar.ts'
import type { Charge } from './charge.ts'
import { fen, minus, shareOf, sum, type BasisPoints, type Fen } from './money.ts'
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

/** What is paid again after the first payment. */
export interface Recurring {
  readonly amount: Fen
  /** Months between payments; `null` where lines differ and `amount` is the mean of a month. 0 when nothing is left to pay. */
  readonly everyMonths: number | null
}

export interface Estimate {
  readonly lines: readonly EstimateLine[]
  /** The sum of all charges; `null` when no line has a list price. */
  readonly total: Fen | null
  /** The sum of the lines' first payments. */
  readonly dueNow: Fen
  readonly recurring: Recurring
  /** Lines without a list price, which the total leaves out. */
  readonly unpriced: number
}

/**
 * The one pipeline. Each line by itself: its list charges, then what was agreed with the vendor, which has to see all of them.
 * Then the totals, which are only ever sums of charges and of their payments.
 */
export function buildEstimate(input: EstimateInput, card: RateCard): Estimate {
  const lines = input.lines.map((config) => priceLine(config, input.off, card))
  const priced = lines.filter((line) => line.state === 'priced')
  return {
    lines,
    total: priced.length === 0 ? null : sum(priced.map((line) => line.total)),
    dueNow: sum(priced.map((line) => firstPayment(line.charges))),
    recurring: recurringOf(
      priced.flatMap((line) => line.charges),
      input.off,
    ),
    unpriced: lines.length - priced.length,
  }
}

/** Whether the first payments of all lines, which `dueNow` sums, fall on one day. */
export const hasOneFirstDay = ({ lines }: Estimate): boolean =>
  new Set(lines.flatMap((line) => (line.state === 'priced' ? firstDay(line.charges) : []))).size < 2

/** What the estimate comes to before anything agreed with the vendor; `null` when no line has a list price. */
export function listTotal(estimate: Estimate): Fen | null {
  if (estimate.total === null) return null
  const charges = estimate.lines.flatMap((line) => (line.state === 'priced' ? line.charges : []))
  return sum(charges.filter(({ rule }) => rule !== 'agreed').map(({ amount }) => amount))
}

interface Priced {
  readonly off: BasisPoints
  readonly card: RateCard
  readonly line: EstimateLine
}

const lastPrices = new WeakMap<LineConfig, Priced>()

/** One line of an estimate, with its discount: the same object as before while nothing that it rests on has changed. */
export function priceLine(config: LineConfig, off: BasisPoints, card: RateCard): EstimateLine {
  const last = lastPrices.get(config)
  if (last?.off === off && last.card === card) return last.line
  const line = computeLine(config, off, card)
  lastPrices.set(config, { off, card, line })
  return line
}

function computeLine(config: LineConfig, off: BasisPoints, card: RateCard): EstimateLine {
  const list = productOf(config).charges(config, card)
  if (!list.ok) return { state: 'contact', config, request: list.problem }
  const charges = [...list.value, ...agreedDiscount(list.value, off)]
  return { state: 'priced', config, charges, total: sum(charges.map((charge) => charge.amount)) }
}

/** What is due on the first day on which anything of the line is due. */
function firstPayment(charges: readonly Charge[]): Fen {
  const payments = charges.flatMap((charge) => charge.payments)
  const first = firstDay(charges)
  return sum(payments.filter((payment) => payment.when === first).map((payment) => payment.amount))
}

const firstDay = (charges: readonly Charge[]): CalendarDate | undefined =>
  charges
    .flatMap((charge) => charge.payments)
    .map((payment) => payment.when)
    .toSorted()[0]

/** The later payments as one figure: exact where all come at the same interval and stay the same, else the mean of a month. */
function recurringOf(charges: readonly Charge[], off: BasisPoints): Recurring {
  const later = charges.filter((charge) => charge.payments.length > 1)
  const recurring = later.filter((charge) => charge.recurrence === 'recurring')
  const periods = recurring.flatMap(({ payments }) => payments.map(({ quantity }) => quantity))
  const [period] = periods
  if (period === undefined) return { amount: fen(0), everyMonths: 0 }
  const repeated = later.map(({ payments }) => payments.slice(1).map(({ amount }) => amount))
  if (isSteady(periods) && repeated.every(isSteady)) {
    return { amount: sum(repeated.flatMap((amounts) => amounts.slice(0, 1))), everyMonths: period }
  }
  const monthly = sum(recurring.map((charge) => charge.unitPrice))
  return { amount: minus(monthly, shareOf(monthly, off)), everyMonths: null }
}

const isSteady = (values: readonly number[]): boolean => new Set(values).size === 1
