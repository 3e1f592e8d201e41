import { fen, sum, times, type BasisPoints, type Fen } from '../money.ts'
import { rate, type OnRequest } from '../pricing/priceModel.ts'
import type { MssConfig } from '../products/mss/config.ts'
import { purchases, type SmopConfig } from '../products/smop/config.ts'
import type { MssRates, SmopRates } from '../rateCards/rateCard.ts'
import { success, type Result } from '../result.ts'

/**
 * The largest list total whose discounted total is within `budget`; the inverse of `afterDiscount`, exact to the fen
 * from a budget of 0 on; below it is 0 or less.
 * L − ⌊(L·off + 5,000) / 10,000⌋ ≤ B holds for whole numbers exactly when L·(10,000 − off) ≤ 10,000·B + 5,000.
 * Without end where the whole price is off.
 */
export function largestListTotal(budget: Fen, off: BasisPoints): number {
  if (off === 10_000) return Infinity
  return Number((10_000n * BigInt(budget) + 5_000n) / BigInt(10_000 - off))
}

/** The platform fee of all planned months at list price (S2). */
export function feesOf(months: number, rates: SmopRates): Result<Fen, OnRequest> {
  const monthly = rate(rates.basic.monthlyFee, 1)
  return monthly.ok ? success(times(monthly.value.amount, months)) : monthly
}

/** The list total of a line, without the dates of its charges, which cost far more time than its price. */
export function smopListTotal(config: SmopConfig, rates: SmopRates): Result<Fen, OnRequest> {
  if (config.edition === 'free') return success(fen(0))
  const fees = feesOf(config.months, rates)
  if (!fees.ok) return fees
  const amounts = [fees.value]
  for (const { count } of purchases(config, rates)) {
    const rated = rate(rates.packs.price, count)
    if (!rated.ok) return rated
    amounts.push(rated.value.amount)
  }
  return success(sum(amounts))
}

/** The list total of a line: months or days at the price of their tier (M1, M4). */
export function mssListTotal(config: MssConfig, rates: MssRates): Result<Fen, OnRequest> {
  const [price, quantity, periods] =
    config.edition === 'daily'
      ? [rates.daily, config.machines, config.months]
      : [rates.event, config.hosts, config.days]
  const rated = rate(price, quantity)
  return rated.ok ? success(times(rated.value.amount, periods)) : rated
}
