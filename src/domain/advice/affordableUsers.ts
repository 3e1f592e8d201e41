import { fen, minus, sum, type BasisPoints, type Fen } from '../money.ts'
import { packLimits, packsFor, userLimits, type SmopConfig } from '../products/smop/config.ts'
import type { RateCard, SmopRates } from '../rateCards/rateCard.ts'
import { mostWithin, stepTo, type Affordable, type NextStep } from './affordable.ts'
import { cheapestPurchase, listPrice } from './cheapestPurchase.ts'
import { afterDiscount, feesOf, largestListTotal } from './lineTotal.ts'

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
  if (!fees.ok) return { kind: 'on-request', request: fees.problem }
  const within = largestListTotal(budget, off)
  if (within < fees.value) {
    return { kind: 'nothing-fits', next: stepTo(rates.basic.users, fees.value, off, budget) }
  }
  const packs = mostWithin(rates.packs.price, within - fees.value, mostPacks(rates)) ?? 0
  const total = afterDiscount(sum([fees.value, packsPrice(packs, rates)]), off)
  return {
    kind: 'fits',
    quantity: usersWith(packs, rates),
    config: withPacks(config, packs, rates),
    total,
    leftOver: minus(budget, total),
    next: nextUsers(packs, fees.value, off, budget, rates),
  }
}

/** Packs for the most users that are accepted, and no more than a link can state (D9). */
const mostPacks = (rates: SmopRates): number =>
  Math.min(packLimits.max, packsFor(userLimits.max, rates))

const usersWith = (packs: number, rates: SmopRates): number =>
  Math.min(userLimits.max, rates.basic.users + packs * rates.packs.size)

/** Only for packs that have a list price, or none at all. */
const packsPrice = (packs: number, rates: SmopRates): Fen =>
  packs === 0 ? fen(0) : (listPrice(packs, rates.packs.price) ?? fen(0))

/** Exactly these packs are what their users need, so that they go on following the users. */
const withPacks = (config: SmopConfig, packs: number, rates: SmopRates): SmopConfig => ({
  ...config,
  edition: 'basic',
  users: usersWith(packs, rates),
  packs: 'auto',
})

function nextUsers(
  packs: number,
  fees: Fen,
  off: BasisPoints,
  budget: Fen,
  rates: SmopRates,
): NextStep {
  const most = mostPacks(rates)
  if (packs >= most) return { kind: 'limit' }
  const more = cheapestPurchase(packs + 1, rates.packs.price, most)
  if (!more.ok) return { kind: 'on-request', above: usersWith(more.problem.above, rates) }
  const { quantity, amount } = more.value
  return stepTo(usersWith(quantity, rates), sum([fees, amount]), off, budget)
}
