import type { PriceModel, Tier, TierSpan } from './priceModel.ts'

/** A tier with the quantities that it spans. */
export interface SpannedTier extends TierSpan {
  readonly price: Tier['price']
}

/** Every tier of a price with the quantities it spans, in order. A flat price is one tier without end. */
export function tierSpans(price: PriceModel): readonly SpannedTier[] {
  if (price.model === 'flat') return [{ from: 1, upTo: Infinity, price: price.price }]
  return price.tiers.map((tier, index) => ({
    from: (price.tiers[index - 1]?.upTo ?? 0) + 1,
    upTo: tier.upTo,
    price: tier.price,
  }))
}
