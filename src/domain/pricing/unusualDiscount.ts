import type { BasisPoints } from '../money.ts'

/** Whether a discount, in hundredths of a percent, is rather a slip: 0.13 for 13 % or 85 for 85 % of the price, so below 1 % or from 50 % on. */
export const isUnusualDiscount = (off: BasisPoints): boolean =>
  off !== 0 && (off < 100 || off >= 5_000)
