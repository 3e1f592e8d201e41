import type { CalendarDate } from '../../calendar.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { basicCapacity, packsOn, purchases, type SmopConfig } from './config.ts'

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
  /** Users in whole percent of the limit, rounded down so that it reads 100 % only when full. */
  readonly usedPercent: number
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
    usedPercent: Math.floor((users * 100) / limit),
  }
}

/** The users that the configuration holds, for any day of its term (S1, S2, S3). */
export function capacityOver(config: SmopConfig, rates: SmopRates): (day: CalendarDate) => number {
  if (config.edition === 'free') return () => rates.free.users
  const bought = purchases(config, rates)
  return (day) => basicCapacity(packsOn(bought, day), rates)
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
