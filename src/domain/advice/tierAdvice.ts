import { minus, times, type Fen } from '../money.ts'
import { machineLimits, type MssConfig } from '../products/mss/config.ts'
import type { AdviceContext, CheaperTier } from './advice.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'

/** For machines or hosts that a higher tier holds for less; only a card whose prices fall somewhere has such tiers (M1, M4). */
export function tierAdvice(config: MssConfig, { card, off }: AdviceContext): CheaperTier | null {
  const isDaily = config.edition === 'daily'
  const price = isDaily ? card.mss.daily : card.mss.event
  const periods = isDaily ? config.months : config.days
  const wanted = isDaily ? config.machines : config.hosts
  const cheapest = cheapestPurchase(wanted, price, machineLimits.max)
  if (!cheapest.ok || cheapest.value.exact === null) return null
  const { exact, amount, quantity } = cheapest.value
  const totalAt = (each: Fen) => afterDiscount(times(each, periods), off)
  const saves = minus(totalAt(exact), totalAt(amount))
  if (saves <= 0) return null
  return {
    kind: 'cheaper-tier',
    decision: 'tier',
    basis: 'line-total',
    saves,
    config: isDaily ? { ...config, machines: quantity } : { ...config, hosts: quantity },
    figures: cheapest.value,
  }
}
