import type { CalendarDate } from '../../calendar.ts'
import type { Limits } from '../../limits.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'

export type SmopEdition = 'free' | 'basic'

/** When the platform is renewed: in time, on a day after its expiry, or never. */
export type Renewal = CalendarDate | 'on-time' | 'never'

/** What a visitor wants of the security marketing operations platform. Every field keeps its value while another edition makes no use of it. */
export interface SmopConfig {
  readonly product: 'smop'
  readonly edition: SmopEdition
  /** Users to operate in all, including those that the edition covers. */
  readonly users: number
  /** Packs in each purchase, priced one by one (S3); `auto` is exactly what `users` needs, in one purchase. */
  readonly packs: 'auto' | readonly number[]
  /** Users expected at the end of the planned months; `null` without growth. */
  readonly target: number | null
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

/** The packs of each purchase, none of them empty. */
export function purchases(config: SmopConfig, rates: SmopRates): readonly number[] {
  const packs = config.packs === 'auto' ? [packsFor(config.users, rates)] : config.packs
  return packs.filter((count) => count > 0)
}
