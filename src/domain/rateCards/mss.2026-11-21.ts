import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import type { MssRates } from './rateCard.ts'

/** Transcribed from the vendor's billing document of the service, which bears no date. */
export const mss20261121: MssRates = {
  source: {
    document: '安全托管服务 · 计费概述',
    purchasePage: 'https://buy.cloud.tencent.com/mss',
    salesContact: 'https://cloud.tencent.com/act/event/connect-service',
    verifiedOn: calendarDate('2026-11-21'),
  },
  daily: {
    model: 'band',
    tiers: [
      { upTo: 5, price: yuan(1_250) },
      { upTo: 20, price: yuan(4_200) },
      { upTo: 50, price: yuan(8_400) },
      { upTo: 100, price: yuan(12_500) },
      { upTo: 200, price: yuan(21_000) },
      { upTo: 400, price: yuan(29_500) },
      { upTo: 600, price: yuan(42_000) },
      { upTo: 800, price: yuan(54_500) },
      { upTo: 1_000, price: yuan(64_800) },
      { upTo: 1_500, price: yuan(89_100) },
      { upTo: 2_000, price: yuan(118_800) },
      { upTo: 2_500, price: yuan(148_500) },
      { upTo: 3_000, price: yuan(178_200) },
      { upTo: 3_500, price: yuan(207_900) },
      { upTo: 4_000, price: yuan(237_600) },
      { upTo: 4_500, price: yuan(267_300) },
      { upTo: 5_000, price: yuan(297_000) },
      { upTo: 5_500, price: yuan(326_700) },
      { upTo: 6_000, price: yuan(356_400) },
      { upTo: Infinity, price: 'on-request' },
    ],
  },
  event: {
    model: 'band',
    tiers: [
      { upTo: 50, price: yuan(12_000) },
      { upTo: 200, price: yuan(17_000) },
      { upTo: 500, price: yuan(23_000) },
      { upTo: 1_000, price: yuan(30_000) },
      { upTo: Infinity, price: 'on-request' },
    ],
  },
  eventLeadDays: 5,
}
