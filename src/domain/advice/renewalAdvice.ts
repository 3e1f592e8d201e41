import { minus } from '../money.ts'
import { monthsToReach } from '../monthsBetween.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { AdviceContext, RenewBeforeReclamation } from './advice.ts'
import { lapse } from './lapse.ts'
import { feesOf } from './lineTotal.ts'

/**
 * For a renewal that comes after the reclamation: renewed on the last safe day, the packs would not have to be bought again
 * (D2, D3), against the fee of the months from then to the planned day, each begun month in full. `null` where that is no saving, or where that
 * day has passed.
 */
export function renewalAdvice(
  config: SmopConfig,
  { card, asOf }: AdviceContext,
): RenewBeforeReclamation | null {
  if (config.renew === 'on-time') return null
  const outcome = lapse(config, card.smop)
  if (outcome?.kind !== 'too-late' || outcome.packsAgain === null) return null
  if (outcome.lastSafeDay < asOf) return null
  const months = monthsToReach(outcome.lastSafeDay, outcome.on)
  const fees = feesOf(months, card.smop)
  if (!fees.ok || outcome.packsAgain <= fees.value) return null
  return {
    kind: 'renew-before-reclamation',
    decision: 'renewal',
    basis: 'next-term',
    saves: minus(outcome.packsAgain, fees.value),
    config: { ...config, renew: outcome.lastSafeDay },
    figures: { lapse: outcome, months, fees: fees.value },
  }
}
