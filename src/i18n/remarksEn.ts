import type { remarksZhCN } from './remarksZhCN.ts'

/** What the figures of an estimate leave out. */
export const remarksEn: typeof remarksZhCN = {
  notIncluded: 'Not included',
  exclusions: [
    'functions and services outside the price lists (they need a quote)',
    'promotions, vouchers and contract prices (except an agreed discount shown here)',
  ],
  erratum:
    "An example in the vendor's document prints 8 × ¥4,800 as ¥38,600. By its own price table it is ¥38,400, and ¥40,400 for the first month. The table is used here.",
  refundSmop: 'At present neither Basic nor user packs can be refunded.',
  refundMss: 'Refunds: what was used is deducted; apply to the vendor.',
  followUp: 'A dedicated person gets in touch within one working day of the purchase.',
}
