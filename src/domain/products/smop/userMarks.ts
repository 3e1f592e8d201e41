import { tierEnds } from '../../pricing/priceModel.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { basicCapacity } from './config.ts'

/** The user counts at which the price changes its nature: the end of free (S1), of what basic holds (S2), and of each tier of packs (S3). */
export const userMarks = (rates: SmopRates): readonly number[] => [
  rates.free.users,
  ...[0, ...tierEnds(rates.packs.price)].map((packs) => basicCapacity(packs, rates)),
]
