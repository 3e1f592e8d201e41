import type { remarksZhCN } from './remarksZhCN.ts'

/** What the figures of an estimate leave out. */
export const remarksEn: typeof remarksZhCN = {
  notIncluded: 'Not included',
  exclusions: [
    'tax (the source does not state whether prices include it)',
    'functions and services outside the price lists (they need a quote)',
    'promotions, vouchers and contract prices (but for an agreed discount that is stated)',
  ],
  allExcluded: (exclusions) => `Not included: ${exclusions.join('; ')}.`,
  erratum:
    "An example in the vendor's document prints 8 × ¥4,800 as ¥38,600. By its own price table it is ¥38,400, and ¥40,400 for the first month. The table is used here.",
  refundSmop: 'For now, neither basic nor packs can be refunded.',
  refundMss: 'Charged by actual use; ask the vendor about refunds.',
  followUp: 'A dedicated person gets in touch within one working day of the purchase.',
}
