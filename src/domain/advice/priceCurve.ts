import type { Fen } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { cheapestPurchase, type Offer } from './cheapestPurchase.ts'
import { tierSpans } from '../pricing/tierSpans.ts'

/** A straight piece of the curve: the quantities `from` … `upTo`, both included. */
export interface CurveSegment {
  readonly from: number
  readonly upTo: number
  /** The price rises evenly, stays the same, or is not published. */
  readonly shape: 'linear' | 'flat' | 'on-request'
  /** List prices at both ends; `null` where the price is on request. */
  readonly atFrom: Fen | null
  readonly atUpTo: Fen | null
}

/** Quantities that a larger purchase covers for less money. */
export interface OverpaidRange {
  readonly from: number
  readonly upTo: number
  readonly buy: Offer
}

/** Price against quantity, as a chart and its table need it. */
export interface PriceCurve {
  readonly segments: readonly CurveSegment[]
  readonly overpaid: readonly OverpaidRange[]
}

/**
 * The list price of every quantity `from` … `to` (whole, 1 ≤ from ≤ to) as straight pieces, and the ranges
 * where a larger purchase costs less, which may lie beyond `to` but not beyond `most` (`to` or more). The cheapest point that covers one quantity is
 * `cheapestPurchase`. Everything follows from the tiers; nothing is sampled (S3, M1, M4).
 */
export function priceCurve(price: PriceModel, from: number, to: number, most: number): PriceCurve {
  const segments = tierSpans(price)
    .map((tier) => ({ from: Math.max(tier.from, from), upTo: Math.min(tier.upTo, to) }))
    .filter((span) => span.from <= span.upTo)
    .map((span) => segment(span.from, span.upTo, price))
  return {
    segments,
    overpaid: segments.flatMap((current) => overpaidPart(current, price, most)),
  }
}

function segment(from: number, upTo: number, price: PriceModel): CurveSegment {
  const atFrom = listPrice(from, price)
  const atUpTo = listPrice(upTo, price)
  const shape = price.model === 'volume' ? 'linear' : 'flat'
  return { from, upTo, shape: atFrom === null ? 'on-request' : shape, atFrom, atUpTo }
}

/**
 * The end of a segment from which on a larger purchase costs less. What lies beyond the segment is the same for all of its
 * quantities, so the last one tells what to buy, and dividing by the unit price tells where it begins to pay.
 */
function overpaidPart(
  part: CurveSegment,
  price: PriceModel,
  most: number,
): readonly OverpaidRange[] {
  if (part.atUpTo === null) return []
  const cheapest = cheapestPurchase(part.upTo, price, most)
  if (!cheapest.ok || cheapest.value.amount >= part.atUpTo) return []
  const { quantity, amount } = cheapest.value
  const unitPrice = part.atUpTo / part.upTo
  const evenUpTo = part.shape === 'linear' ? Math.floor(amount / unitPrice) : 0
  const from = Math.max(part.from, evenUpTo + 1)
  return [{ from, upTo: part.upTo, buy: { quantity, amount } }]
}
