import type { CalendarDate } from '../calendar.ts'
import { minus, sum, type Fen } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import { wholeMonthsBetween } from '../monthsBetween.ts'
import { packsIn, purchases, type Purchase, type SmopConfig } from '../products/smop/config.ts'
import { smopLifecycle } from '../products/smop/lifecycle.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import { feesOf } from './lineTotal.ts'

/** What it saves and costs not to renew in time. List prices throughout. */
export type Lapse = LapseFigures &
  (
    | {
        readonly kind: 'late' | 'too-late'
        /** The day of the renewal. */
        readonly on: CalendarDate
      }
    | { readonly kind: 'never' }
  )

interface LapseFigures {
  /** The last day on which a renewal brings everything back (D2). */
  readonly lastSafeDay: CalendarDate
  /** Whole months without service, for which no fee is paid; `null` when it never comes back. */
  readonly monthsUnpaid: number | null
  readonly feesUnpaid: Fen | null
  /** Packs that are gone with the reclamation; 0 when renewed before it. */
  readonly packsLost: number
  /** What the same purchases would cost again (D3); `null` where they have no list price. */
  readonly packsAgain: Fen | null
  /** `feesUnpaid` − `packsAgain`: what the lapse saves in all, negative where it costs more; `null` where either is unknown. */
  readonly saves: Fen | null
}

/**
 * What a lapse comes to; `null` for the free edition and for a renewal in time. A late renewal refunds and shortens nothing:
 * the new term is as long and as dear as ever and only begins later (S6, S7, S9), so all that is saved is the fee of the
 * whole months that nobody could use. From the reclamation day on the packs have to be bought again, as we read it (D3).
 */
export function lapse(config: SmopConfig, rates: SmopRates): Lapse | null {
  // The outcome does not depend on how the fee is paid, and one payment has far fewer dates to work out.
  const { expiry, renewal } = smopLifecycle({ ...config, prepay: config.months }, rates)
  if (renewal === null || renewal.kind === 'on-time') return null
  const { kind, on, lastSafeDay } = renewal
  const monthsUnpaid = on === null ? null : wholeMonthsBetween(expiry, on)
  const feesUnpaid = monthsUnpaid === null ? null : feesFor(monthsUnpaid, rates)
  const lost = kind === 'late' ? [] : purchases(config, rates)
  const packsAgain = priceOf(lost, rates)
  return {
    ...(kind === 'never' ? { kind } : { kind, on }),
    lastSafeDay,
    monthsUnpaid,
    feesUnpaid,
    packsLost: packsIn(lost),
    packsAgain,
    saves: feesUnpaid === null || packsAgain === null ? null : minus(feesUnpaid, packsAgain),
  }
}

function feesFor(months: number, rates: SmopRates): Fen | null {
  const fees = feesOf(months, rates)
  return fees.ok ? fees.value : null
}

function priceOf(lost: readonly Purchase[], rates: SmopRates): Fen | null {
  const prices = lost
    .map(({ count }) => listPrice(count, rates.packs.price))
    .filter((price) => price !== null)
  return prices.length === lost.length ? sum(prices) : null
}
