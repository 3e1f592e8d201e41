import type { remarksZhCN } from './remarksZhCN.ts'

/** What the figures of an estimate leave out. */
export const remarksEn: typeof remarksZhCN = {
  notIncluded: 'Not included',
  exclusions: [
    'Tax: the source does not state whether prices include it.',
    'Functions and services outside the price lists, which need a quote.',
    'Promotions, vouchers and contract prices, unless you state an agreed discount.',
  ],
  erratum:
    "An example in the vendor's document prints 8 × ¥4,800 as ¥38,600. By its own price table it is ¥38,400, and ¥40,400 for the first month. The table is used here.",
  refundSmop: 'Neither basic nor packs can be refunded.',
  refundMss: 'Charged by actual use; refunds are asked of the vendor.',
  followUp: 'A dedicated person gets in touch within one working day of the purchase.',
}
