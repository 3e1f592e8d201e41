import { tierEnds } from '../../domain/pricing/priceModel.ts'
import type { SmopRates } from '../../domain/rateCards/rateCard.ts'

/** The user counts at which the price changes its nature: the end of free, of what basic holds, and of each tier of packs. */
export function userMarks(rates: SmopRates): readonly number[] {
  const { price, size } = rates.packs
  return [
    rates.free.users,
    rates.basic.users,
    ...tierEnds(price).map((packs) => rates.basic.users + packs * size),
  ]
}
