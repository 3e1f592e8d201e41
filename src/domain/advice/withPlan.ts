import { addMonths } from '../calendar.ts'
import { packsChoice, statedDay, type SmopConfig } from '../products/smop/config.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import type { MonthlyPurchase } from './stagedPurchases.ts'

/**
 * A line with the purchases of a plan in place of its own: those of the first month at the start, wherever that moves, the
 * others on the first day of their months (D1), so that each month's growth finds its packs in force (S4).
 */
export function withPlan(
  config: SmopConfig,
  plan: readonly MonthlyPurchase[],
  rates: SmopRates,
): SmopConfig {
  const bought = plan.map(({ month, packs }) => ({
    count: packs,
    on: statedDay(addMonths(config.start, month - 1), config.start),
  }))
  return { ...config, edition: 'basic', packs: packsChoice(bought, config.users, rates) }
}
