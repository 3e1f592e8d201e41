import type { customerZhCN } from './customerZhCN.ts'

export const customerEn: typeof customerZhCN = {
  discount: (off) => `${(10_000 - off) / 100}% of the list price`,
  validUntil: (date) => `Valid until ${date}`,
  expired: (date) => `Was valid until ${date}; check with the sender`,
  unusualOff: (percent) =>
    `${percent} off is unusual: check that it is no fraction, nor what is left of the price.`,
  listPrice: (list, off) => `List price ${list}, ${off} off as agreed`,
}
