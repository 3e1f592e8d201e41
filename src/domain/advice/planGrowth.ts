import { addMonths } from '../calendar.ts'
import { sum } from '../money.ts'
import { wholeMonthsBetween } from '../monthsBetween.ts'
import { packsOn, type Purchase, type SmopConfig } from '../products/smop/config.ts'
import type { AdviceContext, PlanGrowth, PricedPlan } from './advice.ts'
import { expectedUsers } from './expectedUsers.ts'
import { busiest } from './growth.ts'
import { lineTotal, savingOf } from './lineTotal.ts'
import { packNeeds } from './packNeeds.ts'
import { stagedPurchases, type MonthlyPurchase } from './stagedPurchases.ts'
import { advisedStages } from './purchasePlans.ts'
import { priced, toppedUp, type UnpricedPurchase } from './toppedUp.ts'
import { withPlan } from './withPlan.ts'

/**
 * Advice to plan the packs of a growth instead of buying each as the need arises, on top of what the line buys, each purchase from
 * its day on; `null` where these last to the target, or where planning saves nothing. Amounts of the two plans are list prices.
 */
export function planGrowth(
  config: SmopConfig,
  bought: readonly Purchase[],
  context: AdviceContext,
): PlanGrowth | null {
  if (config.target === null) return null
  const rates = context.card.smop
  const { price } = rates.packs
  const users = busiest(expectedUsers(config.users, config.target, config.months, config.growth))
  const needs = packNeeds(users, rates)
  const missing = toppedUp(needs, (month) => packsOn(bought, addMonths(config.start, month - 1)))
  if (missing.length === 0) return null
  const asNeeded = priced(inOrder([...alreadyBought(bought, config), ...missing]), price)
  const planned = stagedPurchases(needs, price, advisedStages)
  if (asNeeded === null || planned === null) return null
  const after = withPlan(config, planned, rates)
  const saves = savingOf(withPlan(config, asNeeded, rates), after, context)
  const totalNow = lineTotal(config, context)
  const totalPlanned = lineTotal(after, context)
  if (saves === null || totalNow === null || totalPlanned === null) return null
  return {
    kind: 'plan-growth',
    decision: 'packs',
    basis: 'growth',
    saves,
    config: after,
    figures: { asNeeded: asPlan(asNeeded), planned: asPlan(planned), totalNow, totalPlanned },
  }
}

const alreadyBought = (
  bought: readonly Purchase[],
  { start }: SmopConfig,
): readonly UnpricedPurchase[] =>
  bought.map(({ count, on }) => ({
    month: on === null ? 1 : wholeMonthsBetween(start, on) + 1,
    packs: count,
  }))

const inOrder = (purchases: readonly UnpricedPurchase[]) =>
  purchases.toSorted((a, b) => a.month - b.month)

const asPlan = (purchases: readonly MonthlyPurchase[]): PricedPlan => ({
  purchases,
  total: sum(purchases.map(({ amount }) => amount)),
})
