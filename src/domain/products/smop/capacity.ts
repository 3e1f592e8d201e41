import type { CalendarDate } from '../../calendar.ts'
import { minus, sum, type BasisPoints, type Fen } from '../../money.ts'
import { afterDiscount } from '../../pricing/agreedDiscount.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { smopCharges } from './charges.ts'
import {
  maxPurchases,
  packLimits,
  packsChoice,
  packsIn,
  packsOn,
  purchaseDay,
  purchases,
  statedPurchases,
  type Purchase,
  type SmopConfig,
} from './config.ts'

/** How full the bought capacity is (D5); the names are public page marks. */
export type CapacityLevel = 'ok' | 'near' | 'critical' | 'full' | 'over'

/** What is in force on a day, against the users it has to hold. */
export interface Capacity {
  readonly level: CapacityLevel
  readonly users: number
  /** Users that the edition and its packs hold (S1, S2, S3). */
  readonly limit: number
  /** Users that still fit; negative when there are too many (S5). */
  readonly remaining: number
  /** Users in hundredths of a percent of the limit, rounded down so that it reads 100 % only when full. */
  readonly usedShare: BasisPoints
}

/** What would put a capacity right, as a configuration to take over. */
export interface CapacityRemedy {
  readonly kind: 'switch-to-basic' | 'buy-sooner' | 'add-packs'
  /** Packs that come with basic, are bought sooner, or are added; 0 when switching to basic is enough. */
  readonly packs: number
  readonly config: SmopConfig
  /** Total of the line afterwards minus today's, both after the agreed discount; negative when more packs cost less (S3). */
  readonly difference: Fen
}

/** Percent of the capacity from which the levels `near` and `critical` begin (D5). */
const capacityThresholds = { near: 80, critical: 95 }

/** The capacity that is in force on a day, the first of use if not stated, against the users it has to hold. */
export function smopCapacity(
  config: SmopConfig,
  rates: SmopRates,
  day: CalendarDate = config.start,
): Capacity {
  const { users } = config
  const limit = capacityOver(config, rates)(day)
  return {
    level: capacityLevel(users, limit),
    users,
    limit,
    remaining: limit - users,
    usedShare: Math.floor((users * 10_000) / limit),
  }
}

/** The users that the configuration holds, for any day of its term (S1, S2, S3). */
export function capacityOver(config: SmopConfig, rates: SmopRates): (day: CalendarDate) => number {
  if (config.edition === 'free') return () => rates.free.users
  const bought = purchases(config, rates)
  return (day) => rates.basic.users + packsOn(bought, day) * rates.packs.size
}

/**
 * The day from which packs that are bought later hold the users (S4); `null` where there is room on the first day, or on none.
 */
export function holdsFrom(config: SmopConfig, rates: SmopRates): CalendarDate | null {
  const capacityOn = capacityOver(config, rates)
  if (capacityOn(config.start) >= config.users) return null
  const laterDays = purchases(config, rates).flatMap(({ on }) => on ?? [])
  return laterDays.toSorted().find((day) => capacityOn(day) >= config.users) ?? null
}

/** How full `users` make a capacity of `limit` users (D5). */
export function capacityLevel(users: number, limit: number): CapacityLevel {
  if (users > limit) return 'over'
  if (users === limit) return 'full'
  if (users * 100 >= limit * capacityThresholds.critical) return 'critical'
  return users * 100 >= limit * capacityThresholds.near ? 'near' : 'ok'
}

/**
 * What to do about a capacity that is short or nearly so: from free, basic with the packs stated where they are enough, else
 * with those it takes; in basic, the packs that are to be bought later, at the start, where they are enough, else the missing
 * packs, at least one. `null` while there is room enough, or where a line can hold no more packs.
 */
export function capacityRemedy(
  config: SmopConfig,
  rates: SmopRates,
  off: BasisPoints,
): CapacityRemedy | null {
  const { level, remaining } = smopCapacity(config, rates)
  if (level === 'ok') return null
  if (config.edition === 'free') {
    const after = inBasic(config, rates)
    const packs = packsIn(purchases(after, rates))
    return remedy('switch-to-basic', packs, config, after, rates, off)
  }
  const holds = holdsFrom(config, rates)
  if (holds !== null) return buySooner(config, holds, rates, off)
  const missing = Math.max(1, Math.ceil(-remaining / rates.packs.size))
  const packs = withPacks(config, missing, rates)
  return packs === null
    ? null
    : remedy('add-packs', missing, config, { ...config, packs }, rates, off)
}

/** The basic edition for the same users. What was stated about packs is kept unless it leaves users out. */
function inBasic(config: SmopConfig, rates: SmopRates): SmopConfig {
  const basic: SmopConfig = { ...config, edition: 'basic' }
  return capacityOver(basic, rates)(config.start) >= config.users
    ? basic
    : { ...basic, packs: 'auto' }
}

/**
 * The later purchases up to a day, at the start instead. They stay apart, since each is priced by its own size (S3); so the
 * day is all that changes.
 */
function buySooner(
  config: SmopConfig,
  upTo: CalendarDate,
  rates: SmopRates,
  off: BasisPoints,
): CapacityRemedy | null {
  const isLater = ({ on }: Purchase) => on !== null && on > config.start && on <= upTo
  const listed = statedPurchases(config, rates)
  const sooner = listed.map((purchase) =>
    isLater(purchase) ? { ...purchase, on: null } : purchase,
  )
  const after = { ...config, packs: packsChoice(sooner, config.users, rates) }
  return remedy('buy-sooner', packsIn(listed.filter(isLater)), config, after, rates, off)
}

/**
 * Packs added to the one purchase there is. Several, a later one, or one that would outgrow what a purchase may hold, stay as
 * they are, and another at the start follows; `null` where no further purchase can be listed.
 */
function withPacks(
  config: SmopConfig,
  added: number,
  rates: SmopRates,
): SmopConfig['packs'] | null {
  const listed = statedPurchases(config, rates)
  const [only = { count: 0, on: null }, ...others] = listed
  const together = only.count + added
  const isAtStart = purchaseDay(only, config.start) === config.start
  const grows = others.length === 0 && isAtStart && together <= packLimits.max
  if (grows) return packsChoice([{ count: together, on: null }], config.users, rates)
  if (listed.length >= maxPurchases || added > packLimits.max) return null
  return [...listed, { count: added, on: null }]
}

function remedy(
  kind: CapacityRemedy['kind'],
  packs: number,
  before: SmopConfig,
  after: SmopConfig,
  rates: SmopRates,
  off: BasisPoints,
): CapacityRemedy | null {
  const costs = [after, before].map((config) => smopCharges(config, rates))
  const [then, now] = costs.map((cost) =>
    cost.ok ? afterDiscount(sum(cost.value.map((charge) => charge.amount)), off) : null,
  )
  if (then == null || now == null) return null
  return { kind, packs, config: after, difference: minus(then, now) }
}
