import type { customerZhCN } from './customerZhCN.ts'

export const customerEn: typeof customerZhCN = {
  discount: (off) => `${(10_000 - off) / 100}% of the list price`,
  validUntil: (date) => `Valid until ${date}`,
  expired: (date) => `Valid only until ${date}; ask whoever sent it`,
  listPrice: (list, off) => `List price ${list}, ${off} off as agreed`,
}
