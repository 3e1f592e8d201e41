import { tierOf, type PriceModel, type Tier, type TierSpan } from '../domain/pricing/priceModel.ts'

/** The tiers of a price with the quantities that each spans; a flat price is one row. */
export function tierRows(
  price: PriceModel,
): readonly { readonly span: TierSpan; readonly price: Tier['price'] }[] {
  if (price.model === 'flat') return [{ span: { from: 1, upTo: Infinity }, price: price.price }]
  return price.tiers.map((tier) => ({
    span: tierOf(price.tiers, tier.upTo).span,
    price: tier.price,
  }))
}
