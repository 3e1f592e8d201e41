import { addDays, clampDate, type CalendarDate } from '../../calendar.ts'
import type { Limits } from '../../limits.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'

/** Daily operations (M1) or protection of an event (M4). */
export type MssEdition = 'daily' | 'event'

/** What a visitor wants of the managed security service. Every field keeps its value while the other edition makes no use of it. */
export interface MssConfig {
  readonly product: 'mss'
  readonly edition: MssEdition
  /** Daily operations: machines in all. */
  readonly machines: number
  /** Event protection: hosts in all. */
  readonly hosts: number
  /** Event protection: days bought. */
  readonly days: number
  /** Daily operations: planned months of use. */
  readonly months: number
  /** Daily operations: months paid at a time. */
  readonly prepay: MssPrepay
  /** First day of use. */
  readonly start: CalendarDate
}

/** Daily operations are paid by the month or by the year (M1). */
export type MssPrepay = 1 | 12
/** All of them. */
export const mssPrepay: readonly MssPrepay[] = [1, 12]

/** Accepted machines and hosts; above the published tiers the answer is "contact sales" (D9, M2, M5). */
export const machineLimits: Limits = { min: 1, max: 1_000_000 }
/** Accepted days of event protection (D9). */
export const dayLimits: Limits = { min: 1, max: 365 }

/** Fifty machines for a year from the first day on which the edition can begin. */
export const defaultMss = (
  edition: MssEdition,
  asOf: CalendarDate,
  rates: MssRates,
): MssConfig => ({
  product: 'mss',
  edition,
  machines: 50,
  hosts: 50,
  days: 7,
  months: 12,
  prepay: 1,
  start: earliestStart(edition, asOf, rates),
})

/** The first day of use that can still be ordered on `asOf`: at once, or after the lead time of event protection (D6). */
export const earliestStart = (
  edition: MssEdition,
  asOf: CalendarDate,
  rates: MssRates,
): CalendarDate => (edition === 'event' ? clampDate(addDays(asOf, rates.eventLeadDays)) : asOf)

/** The last day on which event protection from `start` on can be ordered (M4, D6). */
export const orderBy = (start: CalendarDate, rates: MssRates): CalendarDate =>
  addDays(start, -rates.eventLeadDays)
