import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { mss20261121 } from '../rateCards/mss.2026-11-21.ts'
import { smop20261121 } from '../rateCards/smop.2026-11-21.ts'

/**
 * A price list that there never was, for tests of what happens once there is a newer one. The platform costs 2,200 a month
 * instead of 2,000; packs of the middle tier 4,500 instead of 4,800; up to 200 machines are no longer listed above 100.
 */
export const laterCard: RateCard = {
  version: calendarDate('2027-06-01'),
  smop: {
    ...smop20261121,
    basic: { users: 200_000, monthlyFee: yuan(2_200) },
    packs: {
      size: 100_000,
      price: {
        model: 'volume',
        tiers: [
          { upTo: 5, price: yuan(6_000) },
          { upTo: 10, price: yuan(4_500) },
          { upTo: Infinity, price: yuan(3_000) },
        ],
      },
    },
  },
  mss: {
    ...mss20261121,
    daily: {
      model: 'band',
      tiers: [
        { upTo: 50, price: yuan(8_400) },
        { upTo: 100, price: yuan(12_500) },
        { upTo: Infinity, price: 'on-request' },
      ],
    },
  },
}
