import { yuan } from '../../money.ts'
import type {
  BandPrice,
  ListPrice,
  PriceModel,
  Tier,
  VolumePrice,
} from '../../pricing/priceModel.ts'
import type { RateCard } from '../../rateCards/rateCard.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'

/** A tiered price in yuan, written as it is read: `tiered('volume', [5, 6_000], [Infinity, 'on-request'])`. */
export const tiered = <Model extends PriceModel['model']>(
  model: Model,
  ...steps: readonly (readonly [upTo: number, price: number | 'on-request'])[]
): { readonly model: Model; readonly tiers: readonly Tier[] } => ({
  model,
  tiers: steps.map(([upTo, price]) => ({
    upTo,
    price: price === 'on-request' ? price : yuan(price),
  })),
})

/** A price that the vendor does not publish, for any quantity. */
export const unpublished = <Model extends PriceModel['model']>(model: Model) =>
  tiered(model, [Infinity, 'on-request'])

/** The first card with other prices. */
export function changedCard(
  prices: Partial<{ fee: ListPrice; packs: VolumePrice; daily: BandPrice; event: BandPrice }>,
): RateCard {
  const { smop, mss } = card20261121
  return {
    ...card20261121,
    smop: {
      ...smop,
      basic: { ...smop.basic, monthlyFee: prices.fee ?? smop.basic.monthlyFee },
      packs: { ...smop.packs, price: prices.packs ?? smop.packs.price },
    },
    mss: { ...mss, daily: prices.daily ?? mss.daily, event: prices.event ?? mss.event },
  }
}
