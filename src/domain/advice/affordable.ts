import { minus, type Fen } from '../money.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { tierSpans } from '../pricing/tierSpans.ts'

/** What more money would buy. */
export type NextStep =
  /** The least that buys more: `missing` on top of the budget, for as many as that price buys. */
  | {
      readonly kind: 'step'
      readonly quantity: number
      readonly total: Fen
      readonly missing: Fen
    }
  /** More has no list price. */
  | { readonly kind: 'on-request'; readonly above: number }
  /** More is not accepted (D9). */
  | { readonly kind: 'limit' }

/** The most that a budget buys. */
export type Affordable<Config> =
  | {
      readonly kind: 'fits'
      /** Users, machines, hosts or days. */
      readonly quantity: number
      /** The line to take over; the estimate prices it at `total`. */
      readonly config: Config
      readonly total: Fen
      readonly leftOver: Fen
      readonly next: NextStep
    }
  | { readonly kind: 'nothing-fits'; readonly next: NextStep }
  /** The choices that stay as they are have no list price. */
  | { readonly kind: 'on-request' }

/**
 * The largest quantity from 1 to `limit` with a list price of at most `amount`; `null` where there is none. Every price is above 0. It may fall as the
 * quantity grows, so the search begins at the highest tier. One look at each tier, exact.
 */
export function mostWithin(price: PriceModel, amount: number, limit: number): number | null {
  for (const tier of tierSpans(price).toReversed()) {
    const upTo = Math.min(tier.upTo, limit)
    if (tier.price === 'on-request' || tier.from > upTo) continue
    if (price.model !== 'volume') {
      if (tier.price <= amount) return upTo
      continue
    }
    const most = Math.min(upTo, Math.floor(amount / tier.price))
    if (most >= tier.from) return most
  }
  return null
}

/** The next step at `total`, which the budget does not reach, and what that buys. */
export const stepTo = (
  total: Fen,
  quantity: number,
  budget: Fen,
): Extract<NextStep, { kind: 'step' }> => ({
  kind: 'step',
  quantity,
  total,
  missing: minus(total, budget),
})
