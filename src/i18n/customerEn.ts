import type { customerZhCN } from './customerZhCN.ts'

export const customerEn: typeof customerZhCN = {
  discount: (off) => `${(10_000 - off) / 100}% of the list price`,
  validUntil: (date) => `Valid until ${date}`,
  expired: (date) => `Was valid until ${date}; check with the sender`,
  listPrice: (list, off) => `List price ${list}, ${off} off as agreed`,
}
