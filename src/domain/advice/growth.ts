import { addMonths, type CalendarDate } from '../calendar.ts'
import type { BasisPoints } from '../money.ts'
import { capacityLevel, capacityOver, type CapacityLevel } from '../products/smop/capacity.ts'
import type { GrowthShape, SmopConfig } from '../products/smop/config.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import { expectedUsers } from './expectedUsers.ts'

/** One month of growth, counted from 1. */
interface GrowthMonth {
  readonly month: number
  /** Its first day (D1). */
  readonly starts: CalendarDate
  /** Users expected at its end. */
  readonly users: number
  /** The most users within the month, which is what its capacity has to hold. */
  readonly most: number
  /** Users that the line as it stands holds on its first day; packs bought within the month help only the next. */
  readonly capacity: number
  /** How full `most` makes that capacity (D5). */
  readonly level: CapacityLevel
}

/** The first month in which a warning level is reached or passed. */
export interface Crossing {
  readonly level: Exclude<CapacityLevel, 'ok'>
  readonly month: number
  /** First day of that month. */
  readonly when: CalendarDate
}

export interface Growth {
  readonly shape: GrowthShape
  readonly today: number
  readonly target: number
  /** As many as are planned. */
  readonly months: readonly GrowthMonth[]
  /** In rising order of level, one for each that is reached within the planned months. */
  readonly crossings: readonly Crossing[]
}

/**
 * Users of a line that expects a `target` at the end of its planned months, month by month, against the capacity that it
 * buys as it stands, and when each warning level (D5) is reached; `null` without a target.
 */
export function growth(config: SmopConfig, rates: SmopRates): Growth | null {
  const { users: today, target, growth: shape } = config
  if (target === null) return null
  const expected = expectedUsers(today, target, config.months, shape)
  const capacityFrom = capacityOver(config, rates)
  const months = busiest(expected).map((most, index): GrowthMonth => {
    const starts = addMonths(config.start, index)
    const capacity = capacityFrom(starts)
    return {
      month: index + 1,
      starts,
      users: expected[index + 1] ?? target,
      most,
      capacity,
      level: capacityLevel(most, capacity),
    }
  })
  const crossings = warningLevels.flatMap((level) => crossing(level, months))
  return { shape, today, target, months, crossings }
}

/** The most users within each month, from the users expected at the start and at the end of each. */
export const busiest = (expected: readonly number[]): readonly number[] =>
  expected.slice(1).map((users, index) => Math.max(users, expected[index] ?? users))

/**
 * What a month adds to the users, negative where they fall: a number of them where each month adds as many, else a share of them in
 * tenths of a percent, as basis points. Both to the nearest.
 */
export function monthlyGrowth({
  shape,
  today,
  target,
  months,
}: Growth): { readonly users: number } | { readonly share: BasisPoints } {
  const perMonth = 1 / months.length
  if (shape === 'linear') return { users: Math.round((target - today) * perMonth) }
  return { share: Math.round(((target / today) ** perMonth - 1) * 1_000) * 10 }
}

const warningLevels = ['near', 'critical', 'full', 'over'] as const

function crossing(level: Crossing['level'], months: readonly GrowthMonth[]): readonly Crossing[] {
  const reached: readonly CapacityLevel[] = warningLevels.slice(warningLevels.indexOf(level))
  const first = months.find((each) => reached.includes(each.level))
  return first === undefined ? [] : [{ level, month: first.month, when: first.starts }]
}
