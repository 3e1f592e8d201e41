import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar.ts'
import type { BasisPoints, Fen } from '../money.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { dayLimits, machineLimits, withEdition, type MssConfig } from '../products/mss/config.ts'
import { capacityOver } from '../products/smop/capacity.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { mostWithin } from './affordable.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { mssListTotal, smopListTotal } from './lineTotal.ts'
import { monthsToReach } from './monthsBetween.ts'

/**
 * What keeps an edition from serving the inputs: it holds too few, or too few for the target that they grow to, ends too soon, or
 * has no list price for them.
 */
export type Shortfall = 'users' | 'growth' | 'days' | 'list-price'

/** One edition for the inputs of a line. */
export interface EditionOffer<Config> {
  /** The line in that edition, ready to take over. */
  readonly config: Config
  /** Total of that line after the agreed discount; `null` without a list price. */
  readonly total: Fen | null
  /** Users, with all packs of the line, or machines or hosts that have a list price. */
  readonly holds: number
  /** Days of service. */
  readonly days: number
  /** Empty where the edition serves. */
  readonly lacks: readonly Shortfall[]
}

/**
 * Free and basic for the same users and months. Free serves up to its users for its days (S1), target included; basic as far as
 * the packs of the line reach (S2, S3).
 */
export function compareSmopEditions(
  config: SmopConfig,
  off: BasisPoints,
  card: RateCard,
): { readonly free: EditionOffer<SmopConfig>; readonly basic: EditionOffer<SmopConfig> } {
  const term = daysBetween(config.start, addMonths(config.start, config.months))
  const { days } = card.smop.free
  const free: SmopConfig = { ...config, edition: 'free' }
  const basic: SmopConfig = { ...config, edition: 'basic' }
  return {
    free: smopOffer(free, days, days < term, off, card),
    basic: smopOffer(basic, term, false, off, card),
  }
}

function smopOffer(
  config: SmopConfig,
  days: number,
  endsTooSoon: boolean,
  off: BasisPoints,
  card: RateCard,
): EditionOffer<SmopConfig> {
  const list = smopListTotal(config, card.smop)
  const holds = capacityOver(config, card.smop)(addMonths(config.start, config.months))
  const tooMany = config.users > holds ? 'users' : (config.target ?? 0) > holds ? 'growth' : null
  return {
    config,
    total: list.ok ? afterDiscount(list.value, off) : null,
    holds,
    days,
    lacks: shortfalls(tooMany, endsTooSoon, !list.ok),
  }
}

/**
 * Daily operations and event protection for as many machines or hosts as the line has, and for its time: event days as the
 * fewest months that hold them, planned months as their days, as far as these are accepted (D9). The two are different
 * services, one of them around the clock (M4); this compares prices and limits, not protection. A start that event
 * protection cannot meet any more on `asOf` moves (D6).
 */
export function compareMssEditions(
  config: MssConfig,
  off: BasisPoints,
  card: RateCard,
  asOf: CalendarDate,
): { readonly daily: EditionOffer<MssConfig>; readonly event: EditionOffer<MssConfig> } {
  const daily = asDaily(withEdition(config, 'daily', asOf, card.mss), config.edition)
  const wanted = daysOf(config)
  const event = asEvent(withEdition(config, 'event', asOf, card.mss), config.edition, wanted)
  return {
    daily: mssOffer(daily, card.mss.daily, daysOf(daily), wanted, off, card),
    event: mssOffer(event, card.mss.event, event.days, wanted, off, card),
  }
}

function asDaily(config: MssConfig, from: MssConfig['edition']): MssConfig {
  if (from === 'daily') return config
  const months = monthsToReach(config.start, addDays(config.start, config.days))
  return { ...config, machines: config.hosts, months }
}

function asEvent(config: MssConfig, from: MssConfig['edition'], wanted: number): MssConfig {
  if (from === 'event') return config
  return { ...config, hosts: config.machines, days: Math.min(wanted, dayLimits.max) }
}

const daysOf = ({ edition, start, months, days }: MssConfig): number =>
  edition === 'event' ? days : daysBetween(start, addMonths(start, months))

function mssOffer(
  config: MssConfig,
  price: PriceModel,
  days: number,
  wanted: number,
  off: BasisPoints,
  card: RateCard,
): EditionOffer<MssConfig> {
  const list = mssListTotal(config, card.mss)
  return {
    config,
    total: list.ok ? afterDiscount(list.value, off) : null,
    holds: mostWithin(price, Infinity, machineLimits.max) ?? 0,
    days,
    lacks: shortfalls(null, days < wanted, !list.ok),
  }
}

function shortfalls(
  tooMany: 'users' | 'growth' | null,
  days: boolean,
  listPrice: boolean,
): readonly Shortfall[] {
  return [
    ...(tooMany === null ? [] : [tooMany]),
    ...(days ? (['days'] as const) : []),
    ...(listPrice ? (['list-price'] as const) : []),
  ]
}
