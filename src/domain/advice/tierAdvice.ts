import { minus, times, type Fen } from '../money.ts'
import { machineLimits, type MssConfig } from '../products/mss/config.ts'
import { mssSubject } from '../products/mss/subject.ts'
import type { AdviceContext, CheaperTier } from './advice.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'

/** For machines or hosts that a higher tier holds for less; only a card whose prices fall somewhere has such tiers (M1, M4). */
export function tierAdvice(config: MssConfig, { card, off }: AdviceContext): CheaperTier | null {
  const { price, quantity: wanted, periods, withQuantity } = mssSubject(config, card.mss)
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
    config: withQuantity(quantity),
    figures: cheapest.value,
  }
}
