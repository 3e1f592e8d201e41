import { array, constantFrom, integer, oneof, record, tuple, type Arbitrary } from 'fast-check'
import { fen, type Fen } from '../../money.ts'
import type {
  BandPrice,
  ListPrice,
  PriceModel,
  Tier,
  VolumePrice,
} from '../../pricing/priceModel.ts'
import type { RateCard } from '../../rateCards/rateCard.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'

/** Tiers of 1 to 8 units each, the last without end. */
const tiersOf = (prices: Arbitrary<readonly ListPrice[]>): Arbitrary<readonly Tier[]> =>
  tuple(prices, array(integer({ min: 1, max: 8 }), { minLength: 5, maxLength: 5 })).map(
    ([list, widths]) => {
      let upTo = 0
      return list.map((price, index) => {
        upTo += widths[index] ?? 1
        return { upTo: index === list.length - 1 ? Infinity : upTo, price }
      })
    },
  )

const price: Arbitrary<Fen> = integer({ min: 1, max: 60 }).map(fen)
const prices = array(price, { minLength: 1, maxLength: 5 })
const pricesOrNone = array(oneof(price, price, price, constantFrom('on-request' as const)), {
  minLength: 1,
  maxLength: 5,
})

/** Any volume or band price, tiers without a list price included. */
export const anyTieredPrice: Arbitrary<PriceModel> = record({
  model: constantFrom('band' as const, 'volume' as const),
  tiers: tiersOf(pricesOrNone),
})

/** A volume price whose unit price may rise and fall, all of it published. */
export const anyVolumePrice: Arbitrary<VolumePrice> = tiersOf(prices).map((tiers) => ({
  model: 'volume',
  tiers,
}))

/** A volume price whose unit price never rises with the quantity, as in S3. */
export const volumeDiscount: Arbitrary<VolumePrice> = tiersOf(
  prices.map((list) => list.toSorted((a, b) => b - a)),
).map((tiers) => ({ model: 'volume', tiers }))

/** A band price, the only kind that the managed security service knows, whose list ends below 41 units. */
const endingBand: Arbitrary<BandPrice> = tiersOf(pricesOrNone).map((tiers) => ({
  model: 'band',
  tiers: tiers.map((tier, index) =>
    index === tiers.length - 1 ? { ...tier, price: 'on-request' } : tier,
  ),
}))

/** A volume price, the only kind that packs have, with tiers that may have no list price. */
const packsPrice: Arbitrary<VolumePrice> = tiersOf(pricesOrNone).map((tiers) => ({
  model: 'volume',
  tiers,
}))

/** The newest card with other prices for packs (of a size that D9 allows at most 40 of), machines and hosts. */
export const randomCard: Arbitrary<RateCard> = record({
  packs: packsPrice,
  daily: endingBand,
  event: endingBand,
  fee: integer({ min: 1, max: 100 }),
}).map((random) => ({
  ...card20261121,
  smop: {
    ...card20261121.smop,
    basic: { users: 200_000, monthlyFee: fen(random.fee) },
    packs: { size: 25_000_000, price: random.packs },
  },
  mss: { ...card20261121.mss, daily: random.daily, event: random.event },
}))
