import { machineLimits, type MssConfig } from '../products/mss/config.ts'
import { mssSubject } from '../products/mss/subject.ts'
import type { AdviceContext, CheaperTier } from './advice.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { savingOf } from './lineTotal.ts'

/** For machines or hosts that a higher tier holds for less; only a card whose prices fall somewhere has such tiers (M1, M4). */
export function tierAdvice(config: MssConfig, context: AdviceContext): CheaperTier | null {
  const { price, quantity, withQuantity } = mssSubject(config, context.card.mss)
  const cheapest = cheapestPurchase(quantity, price, machineLimits.max)
  if (!cheapest.ok) return null
  const after = withQuantity(cheapest.value.quantity)
  const saves = savingOf(config, after, context)
  if (saves === null) return null
  return {
    kind: 'cheaper-tier',
    decision: 'tier',
    basis: 'line-total',
    saves,
    config: after,
    figures: cheapest.value,
  }
}
