import { fen, minus, sum, type BasisPoints, type Fen } from '../money.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { listPrice } from '../pricing/listPrice.ts'
import {
  basicCapacity,
  packLimits,
  packsFor,
  userLimits,
  type SmopConfig,
} from '../products/smop/config.ts'
import type { RateCard, SmopRates } from '../rateCards/rateCard.ts'
import { mostWithin, stepTo, type Affordable, type NextStep } from './affordable.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { feesOf, largestListTotal } from './lineTotal.ts'

/**
 * The most users of the basic edition that `budget` buys: the platform fee of the planned months (S2) and one purchase of
 * packs (S3), after the agreed discount. A larger purchase may cost less than a smaller one; all of that is taken into
 * account, the result is exact. The free edition costs nothing and is not part of the question. Nothing fits where the
 * budget is below the fee.
 */
export function affordableUsers(
  config: SmopConfig,
  budget: Fen,
  off: BasisPoints,
  card: RateCard,
): Affordable<SmopConfig> {
  const rates = card.smop
  const fees = feesOf(config.months, rates)
  if (!fees.ok) return { kind: 'on-request' }
  const packs = mostPacks(budget, fees.value, off, rates)
  const next = nextUsers(packs, fees.value, off, budget, rates)
  if (packs === null) return { kind: 'nothing-fits', next }
  const total = afterDiscount(sum([fees.value, packsPrice(packs, rates)]), off)
  const users = usersWith(packs, rates)
  return {
    kind: 'fits',
    quantity: users,
    // These packs are exactly what their users need, so that they go on following the users.
    config: { ...config, edition: 'basic', users, packs: 'auto' },
    total,
    leftOver: minus(budget, total),
    next,
  }
}

/** Packs for the most users that are accepted, and no more than a link can state (D9). */
const packsLimit = (rates: SmopRates): number =>
  Math.min(packLimits.max, packsFor(userLimits.max, rates))

const usersWith = (packs: number, rates: SmopRates): number =>
  Math.min(userLimits.max, basicCapacity(packs, rates))

/** Only for packs that have a list price, or none at all. */
const packsPrice = (packs: number, rates: SmopRates): Fen =>
  packs === 0 ? fen(0) : (listPrice(packs, rates.packs.price) ?? fen(0))

/** The most packs that fit next to the fees, possibly 0; `null` where not even the fees fit. */
function mostPacks(budget: Fen, fees: Fen, off: BasisPoints, rates: SmopRates): number | null {
  const within = largestListTotal(budget, off) - fees
  if (within < 0) return null
  return mostWithin(rates.packs.price, within, packsLimit(rates)) ?? 0
}

/** The least that buys more than `packs` of them, or more than nothing at all. */
function nextUsers(
  packs: number | null,
  fees: Fen,
  off: BasisPoints,
  budget: Fen,
  rates: SmopRates,
): NextStep {
  const limit = packsLimit(rates)
  if (packs === limit) return { kind: 'limit' }
  const more = packs === null ? null : cheapestPurchase(packs + 1, rates.packs.price, limit)
  if (more?.ok === false) return { kind: 'on-request', above: usersWith(packs ?? 0, rates) }
  const total = afterDiscount(sum([fees, more?.value.amount ?? fen(0)]), off)
  return stepTo(total, usersWith(mostPacks(total, fees, off, rates) ?? 0, rates), budget)
}
