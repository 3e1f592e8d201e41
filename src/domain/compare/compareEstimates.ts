import type { CalendarDate } from '../calendar.ts'
import type { Charge } from '../charge.ts'
import {
  buildEstimate,
  type Estimate,
  type EstimateInput,
  type EstimateLine,
  type PaymentPeriod,
} from '../estimate.ts'
import type { Parameters } from '../link/parameterReader.ts'
import { writeLink } from '../link/writeLink.ts'
import { fen, minus, type Fen } from '../money.ts'
import { duePayments, paymentDays } from '../paymentSchedule.ts'
import { productOf } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { pairLines, type LinePair, type StatedLine } from './pairLines.ts'

/** One of two estimates: what was stated, and the card that prices it. */
export interface Side {
  readonly input: EstimateInput
  readonly card: RateCard
}

/** Two amounts; `null` for what has no list price or is not there at all. */
export interface AmountPair {
  readonly a: Fen | null
  readonly b: Fen | null
  /** `b − a`, where what is not there counts as nothing; `null` where either leaves out something that is on request. */
  readonly difference: Fen | null
}

/** What is paid after the first payments: one payment on either side where both have the same period, else all of them. */
interface LaterPayments extends AmountPair {
  /** The period of both; `mixed` where the amounts are those of all later payments, `none` where neither side has any. */
  readonly period: PaymentPeriod
}

/** An input that differs, as a link would state it; none where it is not stated. */
export interface InputDifference {
  readonly parameter: string
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** How many more `b` has, of what is counted; `null` of what is not, and where either does not state it. */
  readonly more: number | null
}

/** The same charge on both sides; `null` where one of them does not have it. */
export interface ChargePair {
  readonly a: Charge | null
  readonly b: Charge | null
  readonly amount: AmountPair
  /** Whether anything in the formula differs, be it only that quantity and price changed and cancelled out. */
  readonly differs: boolean
}

/** A line on both sides; `null` where one of them does not have it. */
export interface LineComparison {
  readonly a: EstimateLine | null
  readonly b: EstimateLine | null
  readonly inputs: readonly InputDifference[]
  readonly charges: readonly ChargePair[]
  readonly total: AmountPair
}

/** Two estimates, each priced with its own card, and where they differ. */
export interface Comparison {
  readonly a: Estimate
  readonly b: Estimate
  /** Of the estimate itself: the card, title, discount, validity, budget. */
  readonly inputs: readonly InputDifference[]
  readonly lines: readonly LineComparison[]
  readonly total: AmountPair
  readonly dueNow: AmountPair
  readonly recurring: LaterPayments
  /** What is due on each day on which either has something due, in order of date. */
  readonly payments: readonly { readonly when: CalendarDate; readonly due: AmountPair }[]
  /** Whether nothing differs: neither an input, the card among them, nor therefore a price. */
  readonly isSame: boolean
  /** Whether every line has its like on the other side: else one costs less because it leaves something out. */
  readonly hasSameLines: boolean
}

/** Two estimates side by side, each priced with its own card. Differences are what `b` costs more than `a`. */
export function compareEstimates(a: Side, b: Side): Comparison {
  const left = buildEstimate(a.input, a.card)
  const right = buildEstimate(b.input, b.card)
  const inputs = differences(estimateParameters(a), estimateParameters(b))
  const lines = pairLines(stated(left, a.card), stated(right, b.card)).map(compareLines)
  const sums = lines.every(isPricedAlike) ? amountPair : withoutDifference
  return {
    a: left,
    b: right,
    inputs,
    lines,
    total: sums(left.total, right.total),
    dueNow: sums(knownOf(left, left.dueNow), knownOf(right, right.dueNow)),
    recurring: compareLater(left, right, sums),
    payments: comparePayments(left, right, sums),
    isSame: [inputs, ...lines.map((line) => line.inputs)].every(({ length }) => length === 0),
    hasSameLines: lines.every((line) => line.a !== null && line.b !== null),
  }
}

/** Where nothing has a list price, no part of the price is known either. */
const knownOf = ({ total }: Estimate, amount: Fen): Fen | null => (total === null ? null : amount)

/**
 * The later payments of both. One payment is a match only for one of the same period; without a common period, all of them stand
 * against each other.
 */
function compareLater(a: Estimate, b: Estimate, pair: typeof amountPair): LaterPayments {
  const period = commonPeriod(a.recurring.period, b.recurring.period)
  const amountOf = (estimate: Estimate) =>
    knownOf(estimate, period === 'mixed' ? allLater(estimate) : estimate.recurring.amount)
  return { ...pair(amountOf(a), amountOf(b)), period }
}

/** The period of both. Nothing later is nothing for any period. */
function commonPeriod(a: PaymentPeriod, b: PaymentPeriod): PaymentPeriod {
  if (a === 'none') return b
  return b === 'none' || a === b ? a : 'mixed'
}

/** All payments after the first ones: what they leave of the total. */
const allLater = ({ total, dueNow }: Estimate): Fen => minus(total ?? fen(0), dueNow)

/** A sum that leaves out what is on request is no match for one that has a price for it: their difference would say nothing. */
const isPricedAlike = ({ a, b }: LineComparison): boolean =>
  (a?.state === 'contact') === (b?.state === 'contact')

function compareLines(lines: LinePair): LineComparison {
  const a = lines.a?.line ?? null
  const b = lines.b?.line ?? null
  const pair = a?.state === 'contact' || b?.state === 'contact' ? withoutDifference : amountPair
  return {
    a,
    b,
    inputs: differences(lines.a?.parameters ?? [], lines.b?.parameters ?? []),
    charges: pairCharges(chargesOf(a), chargesOf(b), pair),
    total: pair(totalOf(a), totalOf(b)),
  }
}

const chargesOf = (line: EstimateLine | null): readonly Charge[] =>
  line?.state === 'priced' ? line.charges : []

const totalOf = (line: EstimateLine | null): Fen | null =>
  line?.state === 'priced' ? line.total : null

const stated = ({ lines }: Estimate, card: RateCard): readonly StatedLine[] =>
  lines.map((line) => ({ line, parameters: productOf(line.config).write(line.config, card) }))

/** All that a link states of the estimate itself, but for the total, which is compared by itself. */
const estimateParameters = ({ input, card }: Side): Parameters =>
  writeLink({ ...input, lines: [] }, card, null)

function differences(a: Parameters, b: Parameters): readonly InputDifference[] {
  const names = new Set([...a, ...b].map(([name]) => name))
  return [...names]
    .map((parameter) => ({ parameter, a: valuesOf(a, parameter), b: valuesOf(b, parameter) }))
    .filter((pair) => pair.a.join('&') !== pair.b.join('&'))
    .map((pair) => ({ ...pair, more: countDifference(pair) }))
}

const counted = new Set(['users', 'target', 'packs', 'machines', 'hosts', 'days', 'months'])

/** Purchases of packs are added up, whatever the days they are made on. */
function countDifference({ parameter, a, b }: Omit<InputDifference, 'more'>): number | null {
  if (!counted.has(parameter) || a.length === 0 || b.length === 0) return null
  return countOf(b) - countOf(a)
}

const countOf = (values: readonly string[]): number =>
  values.reduce((total, value) => total + Number.parseInt(value, 10), 0)

const valuesOf = (parameters: Parameters, name: string): readonly string[] =>
  parameters.filter(([candidate]) => candidate === name).map(([, value]) => value)

/** Charges are the same charge when they have the same id, which is stable within a line. */
function pairCharges(
  a: readonly Charge[],
  b: readonly Charge[],
  pair: typeof amountPair,
): readonly ChargePair[] {
  const ids = new Set([...a, ...b].map(({ id }) => id))
  return [...ids].map((id) => {
    const left = a.find((charge) => charge.id === id) ?? null
    const right = b.find((charge) => charge.id === id) ?? null
    return {
      a: left,
      b: right,
      amount: pair(left?.amount ?? null, right?.amount ?? null),
      differs:
        left === null ||
        right === null ||
        left.amount !== right.amount ||
        left.quantity !== right.quantity ||
        // The same amount off another sum is another share too.
        left.share?.of !== right.share?.of,
    }
  })
}

function comparePayments(
  a: Estimate,
  b: Estimate,
  pair: typeof amountPair,
): Comparison['payments'] {
  const left = dueByDay(a)
  const right = dueByDay(b)
  const days = [...new Set([...left.keys(), ...right.keys()])].toSorted()
  return days.map((when) => ({
    when,
    due: pair(knownOf(a, left.get(when) ?? fen(0)), knownOf(b, right.get(when) ?? fen(0))),
  }))
}

const dueByDay = (estimate: Estimate): ReadonlyMap<CalendarDate, Fen> =>
  new Map(paymentDays(duePayments(estimate)).map(({ when, due }) => [when, due]))

const withoutDifference = (a: Fen | null, b: Fen | null): AmountPair => ({ a, b, difference: null })

const amountPair = (a: Fen | null, b: Fen | null): AmountPair => ({
  a,
  b,
  difference: minus(b ?? fen(0), a ?? fen(0)),
})
