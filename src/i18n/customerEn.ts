import type { customerZhCN } from './customerZhCN.ts'

export const customerEn: typeof customerZhCN = {
  summary: 'For the customer: title, discount, validity',
  discount: (off) => `${(10_000 - off) / 100}% of the list price`,
  validUntil: (date) => `Valid until ${date}`,
  listPrice: (list, off) => `List price ${list}, ${off} off as agreed`,
  agreed: 'agreed',
}
