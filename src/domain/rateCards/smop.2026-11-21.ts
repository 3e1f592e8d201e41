import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import type { SmopRates } from './rateCard.ts'

/** Transcribed from the vendor's billing document of the platform, which bears no date. */
export const smop20261121: SmopRates = {
  source: {
    document: '安全营销运营平台 · 计费概述',
    purchasePage: 'https://buy.cloud.tencent.com/smop',
    salesContact: 'https://cloud.tencent.com/online-service?from=sales&source=PRESALE',
    verifiedOn: calendarDate('2026-11-21'),
  },
  free: { users: 1_000, days: 60 },
  basic: { users: 200_000, monthlyFee: yuan(2_000) },
  packs: {
    size: 100_000,
    price: {
      model: 'volume',
      tiers: [
        { upTo: 5, price: yuan(6_000) },
        { upTo: 10, price: yuan(4_800) },
        { upTo: Infinity, price: yuan(3_000) },
      ],
    },
  },
  monthsUntilReclamation: 3,
}
