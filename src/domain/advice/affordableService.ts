import { minus, times, type BasisPoints, type Fen } from '../money.ts'
import { rate, type PriceModel } from '../pricing/priceModel.ts'
import { dayLimits, machineLimits, type MssConfig } from '../products/mss/config.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { mostWithin, stepTo, type Affordable, type NextStep } from './affordable.ts'
import { cheapestPurchase, listPrice } from './cheapestPurchase.ts'
import { afterDiscount, largestListTotal } from './lineTotal.ts'

/** The most machines of daily operations that `budget` buys for the planned months, after the agreed discount (M1). */
export const affordableMachines = (
  config: MssConfig,
  budget: Fen,
  off: BasisPoints,
  card: RateCard,
): Affordable<MssConfig> =>
  mostCovered(card.mss.daily, config.months, budget, off, (machines) => ({
    ...config,
    edition: 'daily',
    machines,
  }))

/** The most hosts of event protection that `budget` buys for the days of the line, after the agreed discount (M4). */
export const affordableHosts = (
  config: MssConfig,
  budget: Fen,
  off: BasisPoints,
  card: RateCard,
): Affordable<MssConfig> =>
  mostCovered(card.mss.event, config.days, budget, off, (hosts) => ({
    ...config,
    edition: 'event',
    hosts,
  }))

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
  const daily = rate(card.mss.event, config.hosts)
  if (!daily.ok) return { kind: 'on-request', request: daily.problem }
  const each = daily.value.amount
  const stepToDays = (days: number) => stepTo(days, times(each, days), off, budget)
  const within = largestListTotal(budget, off)
  const days = Math.min(dayLimits.max, each === 0 ? Infinity : Math.floor(within / each))
  if (days < 1) return { kind: 'nothing-fits', next: stepToDays(1) }
  const total = afterDiscount(times(each, days), off)
  return {
    kind: 'fits',
    quantity: days,
    config: { ...config, edition: 'event', days },
    total,
    leftOver: minus(budget, total),
    next: days === dayLimits.max ? { kind: 'limit' } : stepToDays(days + 1),
  }
}

/** The most machines or hosts for a number of months or days, each at the price of their tier. */
function mostCovered(
  price: PriceModel,
  periods: number,
  budget: Fen,
  off: BasisPoints,
  configWith: (quantity: number) => MssConfig,
): Affordable<MssConfig> {
  const within = Math.floor(largestListTotal(budget, off) / periods)
  const quantity = mostWithin(price, within, machineLimits.max)
  const next = nextCovered(price, quantity ?? 0, periods, budget, off)
  const each = quantity === null ? null : listPrice(quantity, price)
  if (quantity === null || each === null) return { kind: 'nothing-fits', next }
  const total = afterDiscount(times(each, periods), off)
  return {
    kind: 'fits',
    quantity,
    config: configWith(quantity),
    total,
    leftOver: minus(budget, total),
    next,
  }
}

function nextCovered(
  price: PriceModel,
  quantity: number,
  periods: number,
  budget: Fen,
  off: BasisPoints,
): NextStep {
  if (quantity >= machineLimits.max) return { kind: 'limit' }
  const more = cheapestPurchase(quantity + 1, price, machineLimits.max)
  if (!more.ok) return { kind: 'on-request', above: more.problem.above }
  return stepTo(more.value.quantity, times(more.value.amount, periods), off, budget)
}
