import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar.ts'
import type { BasisPoints, Fen } from '../money.ts'
import { monthsToReach } from '../monthsBetween.ts'
import { dayLimits, machineLimits, type MssConfig } from '../products/mss/config.ts'
import { withStartInReach } from '../products/mss/inReach.ts'
import { mssSubject } from '../products/mss/subject.ts'
import { capacityOver, holdsFrom } from '../products/smop/capacity.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { mostWithin } from './affordable.ts'
import { concernOfCapacity } from './concerns.ts'
import { lineTotal } from './lineTotal.ts'

/**
 * What keeps an edition from serving the inputs: it holds too few on the first day, or in some month of the growth, ends too
 * soon, can no longer be ordered for the first day, or has no list price for them.
 */
export type Shortfall = (typeof allShortfalls)[number]

/** One edition for the inputs of a line. */
export interface EditionOffer<Config> {
  /** The line in that edition, ready to take over. */
  readonly config: Config
  /** Total of that line after the agreed discount; `null` without a list price. */
  readonly total: Fen | null
  /** Users, with all packs of the line, or machines or hosts that have a list price. */
  readonly holds: number
  /** The day from which it holds the users, where that is after the first; `null` where they have room at once, or never. */
  readonly holdsFrom: CalendarDate | null
  /** Days of service. */
  readonly days: number
  /** Empty where the edition serves. */
  readonly lacks: readonly Shortfall[]
}

/**
 * Free and basic for the same users and months. Free serves up to its users for its days (S1), target included; basic as far as
 * the packs of the line reach, each from its day on (S2, S3, S4).
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
  const total = lineTotal(config, { card, off })
  const holds = capacityOver(config, card.smop)(addMonths(config.start, config.months))
  const concern = concernOfCapacity(config, card)?.kind
  return {
    config,
    total,
    holds,
    holdsFrom: holdsFrom(config, card.smop),
    days,
    lacks: shortfalls({
      users: concern === 'over-capacity',
      growth: concern === 'outgrown',
      days: endsTooSoon,
      'list-price': total === null,
    }),
  }
}

/**
 * Daily operations and event protection for as many machines or hosts as the line has, and for its time: event days as the
 * fewest months that hold them, planned months as their days, as far as these are accepted (D9). The two are different
 * services, one of them around the clock (M4); this compares prices and limits, not protection. The edition that the line does
 * not have starts no sooner than it can be ordered on `asOf` (D6).
 */
export function compareMssEditions(
  config: MssConfig,
  off: BasisPoints,
  card: RateCard,
  asOf: CalendarDate,
): { readonly daily: EditionOffer<MssConfig>; readonly event: EditionOffer<MssConfig> } {
  const wanted = daysOf(config)
  const edition = config.edition === 'event' ? 'daily' : 'event'
  const begun = withStartInReach({ ...config, edition }, asOf, card.mss)
  const other = edition === 'daily' ? asDaily(begun) : asEvent(begun, wanted)
  const [daily, event] = config.edition === 'event' ? [other, config] : [config, other]
  return {
    daily: mssOffer(daily, config, off, card),
    event: mssOffer(event, config, off, card),
  }
}

function asDaily(config: MssConfig): MssConfig {
  const { start, days, hosts } = config
  const months = monthsToReach(start, addDays(start, days))
  return { ...config, machines: hosts, months }
}

function asEvent(config: MssConfig, wanted: number): MssConfig {
  const days = Math.min(wanted, dayLimits.max)
  return { ...config, hosts: config.machines, days }
}

const daysOf = ({ edition, start, months, days }: MssConfig): number =>
  edition === 'event' ? days : daysBetween(start, addMonths(start, months))

function mssOffer(
  config: MssConfig,
  wanted: MssConfig,
  off: BasisPoints,
  card: RateCard,
): EditionOffer<MssConfig> {
  const days = daysOf(config)
  const total = lineTotal(config, { card, off })
  return {
    config,
    total,
    holds: mostWithin(mssSubject(config, card.mss).price, Infinity, machineLimits.max) ?? 0,
    holdsFrom: null,
    days,
    lacks: shortfalls({
      days: days < daysOf(wanted),
      start: config.start > wanted.start,
      'list-price': total === null,
    }),
  }
}

const shortfalls = (lacks: Partial<Record<Shortfall, boolean>>): readonly Shortfall[] =>
  allShortfalls.filter((each) => lacks[each] === true)

const allShortfalls = ['users', 'growth', 'days', 'start', 'list-price'] as const
