import type { ListPrice, PriceModel, TierSpan } from './priceModel.ts'

/** A tier with the quantities that it spans. */
export interface SpannedTier extends TierSpan {
  readonly price: ListPrice
}

/** Every tier of a price with the quantities it spans, in order. */
export function tierSpans(price: PriceModel): readonly SpannedTier[] {
  return price.tiers.map((tier, index) => ({
    from: (price.tiers[index - 1]?.upTo ?? 0) + 1,
    upTo: tier.upTo,
    price: tier.price,
  }))
}
