import { addDays, addMonths, type CalendarDate } from '../../calendar.ts'
import type { Limits } from '../../limits.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'

/** Free (S1) or basic (S2). */
export type SmopEdition = 'free' | 'basic'

/** How users grow: by the same number, or by the same factor, each month. */
export type GrowthShape = 'linear' | 'compound'

/** When the platform is renewed: in time, on a day after its expiry, or never. */
export type Renewal = CalendarDate | 'on-time' | 'never'

/** One purchase of packs, priced by its own size (S3). It can be made at any time of the term and is in force from its day on (S4). */
export interface Purchase {
  readonly count: number
  /** `null` for the first day of use, wherever that moves. */
  readonly on: CalendarDate | null
}

/** What a visitor wants of the security marketing operations platform. Every field keeps its value while another edition makes no use of it. */
export interface SmopConfig {
  readonly product: 'smop'
  readonly edition: SmopEdition
  /** Users to operate in all, including those that the edition covers. */
  readonly users: number
  /** The purchases of packs, priced one by one (S3); `auto` is exactly what `users` needs, in one purchase at the start. */
  readonly packs: 'auto' | readonly Purchase[]
  /** Users expected at the end of the planned months; `null` without growth. */
  readonly target: number | null
  /** How the users grow towards the target. */
  readonly growth: GrowthShape
  /** Planned months of use. */
  readonly months: number
  /** Months paid at a time. */
  readonly prepay: number
  /** First day of use. */
  readonly start: CalendarDate
  readonly renew: Renewal
}

/** Accepted users (D9). */
export const userLimits: Limits = { min: 1, max: 1_000_000_000 }
/** Accepted packs in one purchase: enough for the most users of D9. */
export const packLimits: Limits = { min: 0, max: 10_000 }
/** The most purchases that one line can list. */
export const maxPurchases = 100

/** The document's third example, starting on `start`. */
export const defaultSmop = (start: CalendarDate): SmopConfig => ({
  product: 'smop',
  edition: 'basic',
  users: 1_000_000,
  packs: 'auto',
  target: null,
  growth: 'linear',
  months: 12,
  prepay: 1,
  start,
  renew: 'on-time',
})

/** The edition that a number of users calls for when none is named: free as far as it reaches, else basic. */
export const editionFor = (users: number, rates: SmopRates): SmopEdition =>
  users <= rates.free.users ? 'free' : 'basic'

/** Packs that basic needs to hold `users`: whole units above what the edition covers (S3). */
export const packsFor = (users: number, rates: SmopRates): number =>
  Math.max(0, Math.ceil((users - rates.basic.users) / rates.packs.size))

/** Users that basic holds with so many packs: those that the edition covers, and whole units more (S2, S3). */
export const basicCapacity = (packs: number, rates: SmopRates): number =>
  rates.basic.users + packs * rates.packs.size

/** The last of the planned months' days, and the latest on which a purchase is part of the plan. */
export const lastPlannedDay = ({ start, months }: SmopConfig): CalendarDate =>
  addDays(addMonths(start, months), -1)

/** The day on which a purchase is made: none is before the first day of use. */
export const purchaseDay = ({ on }: Purchase, start: CalendarDate): CalendarDate =>
  on === null || on < start ? start : on

/** The same as a purchase states it: `null` up to the first day of use, so that it moves along with it. */
export const statedDay = (day: CalendarDate, start: CalendarDate): CalendarDate | null =>
  day > start ? day : null

/** The purchases as they are stated, or the one that the users need; an empty one where there are none. */
export function statedPurchases(
  { packs, users }: SmopConfig,
  rates: SmopRates,
): readonly [Purchase, ...Purchase[]] {
  const [first = nothingBought, ...others] =
    packs === 'auto' ? [{ count: packsFor(users, rates), on: null }] : packs
  return [first, ...others]
}

/** A purchase of no packs, on the first day of use. */
export const nothingBought: Purchase = { count: 0, on: null }

/**
 * The purchases within the planned months, none of them empty. One dated before the first day of use is made on it; one dated
 * after the last is no part of the plan.
 */
export function purchases(config: SmopConfig, rates: SmopRates): readonly Purchase[] {
  const { start } = config
  const bought = statedPurchases(config, rates).filter(({ count }) => count > 0)
  if (bought.every(({ on }) => on === null)) return bought
  const last = lastPlannedDay(config)
  return bought
    .filter(({ on }) => (on ?? start) <= last)
    .map(({ count, on }) => ({ count, on: on && statedDay(on, start) }))
}

/** How a configuration holds these purchases: as `auto` where they are what its users need, so that they go on following them. */
export function packsChoice(
  bought: readonly Purchase[],
  users: number,
  rates: SmopRates,
): SmopConfig['packs'] {
  const [only = nothingBought, ...others] = bought
  const isAuto = others.length === 0 && only.on === null && only.count === packsFor(users, rates)
  return isAuto ? 'auto' : bought
}

/** Packs of these purchases that are in force on a day. */
export const packsOn = (bought: readonly Purchase[], day: CalendarDate): number =>
  packsIn(bought.filter(({ on }) => on === null || on <= day))

/** Packs of these purchases in all. */
export const packsIn = (bought: readonly Purchase[]): number =>
  bought.reduce((total, { count }) => total + count, 0)

/** All packs of these purchases in one on the first day of use, as many as one purchase can have. */
export const inOnePurchase = (bought: readonly Purchase[]): Purchase => ({
  count: Math.min(packLimits.max, packsIn(bought)),
  on: null,
})
