import { minus, times, type BasisPoints, type Fen } from '../money.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { dayLimits, machineLimits, type MssConfig } from '../products/mss/config.ts'
import { mssSubject } from '../products/mss/subject.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { mostWithin, stepTo, type Affordable, type NextStep } from './affordable.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { largestListTotal } from './lineTotal.ts'

/** The most machines or hosts that `budget` buys for the planned months or days, after the agreed discount (M1, M4). */
export function affordableMachines(
  config: MssConfig,
  budget: Fen,
  off: BasisPoints,
  card: RateCard,
): Affordable<MssConfig> {
  const { price, periods, withQuantity } = mssSubject(config, card.mss)
  const most = (amount: Fen) =>
    mostWithin(price, Math.floor(largestListTotal(amount, off) / periods), machineLimits.max)
  const totalOf = (each: Fen) => afterDiscount(times(each, periods), off)
  const quantity = most(budget)
  const next = nextCovered(quantity ?? 0, price, budget, totalOf, most)
  const each = quantity === null ? null : listPrice(quantity, price)
  if (quantity === null || each === null) return { kind: 'nothing-fits', next }
  const total = totalOf(each)
  const leftOver = minus(budget, total)
  return { kind: 'fits', quantity, config: withQuantity(quantity), total, leftOver, next }
}

/**
 * The most days of event protection that `budget` buys for the hosts of the line, after the agreed discount, up to the
 * longest that is accepted (M4, D9). `on-request` where the hosts have no list price (M5).
 */
export function affordableDays(
  config: MssConfig,
  budget: Fen,
  off: BasisPoints,
  card: RateCard,
): Affordable<MssConfig> {
  const each = listPrice(config.hosts, card.mss.event)
  if (each === null) return { kind: 'on-request' }
  const totalOf = (days: number) => afterDiscount(times(each, days), off)
  // Nothing fits where the other lines have more than used the budget up.
  const mostDays = (amount: Fen) =>
    Math.max(0, Math.floor(Math.min(dayLimits.max, largestListTotal(amount, off) / each)))
  const days = mostDays(budget)
  const more = totalOf(days + 1)
  const next: NextStep =
    days === dayLimits.max ? { kind: 'limit' } : stepTo(more, mostDays(more), budget)
  if (days < 1) return { kind: 'nothing-fits', next }
  const total = totalOf(days)
  return {
    kind: 'fits',
    quantity: days,
    config: { ...config, edition: 'event', days },
    total,
    leftOver: minus(budget, total),
    next,
  }
}

/** The least that buys more than `quantity`. */
function nextCovered(
  quantity: number,
  price: PriceModel,
  budget: Fen,
  totalOf: (each: Fen) => Fen,
  most: (amount: Fen) => number | null,
): NextStep {
  if (quantity >= machineLimits.max) return { kind: 'limit' }
  const more = cheapestPurchase(quantity + 1, price, machineLimits.max)
  if (!more.ok) return { kind: 'on-request', above: quantity }
  const total = totalOf(more.value.amount)
  return stepTo(total, most(total) ?? more.value.quantity, budget)
}
