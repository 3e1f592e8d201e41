import { addMonths } from '../calendar.ts'
import { minus, sum } from '../money.ts'
import { wholeMonthsBetween } from '../monthsBetween.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { packsOn, type Purchase, type SmopConfig } from '../products/smop/config.ts'
import type { AdviceContext, PlanGrowth, PricedPlan } from './advice.ts'
import { expectedUsers } from './expectedUsers.ts'
import { busiest } from './growth.ts'
import { feesOf } from './lineTotal.ts'
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
  { card, off }: AdviceContext,
): PlanGrowth | null {
  if (config.target === null) return null
  const { price } = card.smop.packs
  const users = busiest(expectedUsers(config.users, config.target, config.months, config.growth))
  const needs = packNeeds(users, card.smop)
  const missing = toppedUp(needs, (month) => packsOn(bought, addMonths(config.start, month - 1)))
  if (missing.length === 0) return null
  const asNeeded = priced(inOrder([...alreadyBought(bought, config), ...missing]), price)
  const planned = stagedPurchases(needs, price, advisedStages)
  const fees = feesOf(config.months, card.smop)
  if (asNeeded === null || planned === null || !fees.ok) return null
  const plans = { asNeeded: asPlan(asNeeded), planned: asPlan(planned) }
  const totalOf = ({ total }: PricedPlan) => afterDiscount(sum([fees.value, total]), off)
  const saves = minus(totalOf(plans.asNeeded), totalOf(plans.planned))
  if (saves <= 0) return null
  return {
    kind: 'plan-growth',
    decision: 'packs',
    basis: 'growth',
    saves,
    config: withPlan(config, planned, card.smop),
    figures: plans,
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
