import { magnitude, minus, sum, type BasisPoints, type Fen } from '../money.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import type { OnRequest } from '../pricing/priceModel.ts'
import { productOf, type LineConfig } from '../products/products.ts'
import { platformFee } from '../products/smop/items.ts'
import type { RateCard, SmopRates } from '../rateCards/rateCard.ts'
import { success, type Result } from '../result.ts'

/** What the total of a line depends on besides the line. */
export interface PriceContext {
  readonly card: RateCard
  readonly off: BasisPoints
}

/**
 * The largest list total whose discounted total is within `budget`; the inverse of `afterDiscount`, exact to the fen
 * from a budget of 0 on; below it is 0 or less.
 * L − ⌊(L·off + 5,000) / 10,000⌋ ≤ B holds for whole numbers exactly when L·(10,000 − off) ≤ 10,000·B + 5,000.
 * Without end where the whole price is off.
 */
export function largestListTotal(budget: Fen, off: BasisPoints): number {
  if (off === 10_000) return Infinity
  return Number((10_000n * BigInt(budget) + 5_000n) / BigInt(10_000 - off))
}

/**
 * The list total of a line: the sum of its items. Their payments are not dated here, which would cost far more time than the
 * price.
 */
export function lineListTotal(config: LineConfig, card: RateCard): Result<Fen, OnRequest> {
  const items = productOf(config).items(config, card)
  return items.ok ? success(sum(items.value.map(({ amount }) => amount))) : items
}

/** The total of a line after the agreed discount; `null` where it has no list price. */
export function lineTotal(config: LineConfig, { card, off }: PriceContext): Fen | null {
  const list = lineListTotal(config, card)
  return list.ok ? afterDiscount(list.value, off) : null
}

/** What a line costs more afterwards; negative where it costs less, `null` where one of the two has no list price. */
export function differenceOf(
  before: LineConfig,
  after: LineConfig,
  context: PriceContext,
): Fen | null {
  const then = lineTotal(after, context)
  const now = lineTotal(before, context)
  return then === null || now === null ? null : minus(then, now)
}

/** What a line costs less afterwards; `null` where that is nothing, or not known. */
export function savingOf(before: LineConfig, after: LineConfig, context: PriceContext): Fen | null {
  const difference = differenceOf(before, after, context)
  return difference !== null && difference < 0 ? magnitude(difference) : null
}

/** The platform fee of any number of months at list price: those of a plan, or those that a late renewal leaves out (S2). */
export function feesOf(months: number, rates: SmopRates): Result<Fen, OnRequest> {
  const fee = platformFee(months, rates)
  return fee.ok ? success(fee.value.amount) : fee
}
