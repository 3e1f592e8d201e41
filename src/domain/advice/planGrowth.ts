import { minus, sum, type Fen } from '../money.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { packsIn, type Purchase, type SmopConfig } from '../products/smop/config.ts'
import type { AdviceContext, PlanGrowth } from './advice.ts'
import { listPrice } from './cheapestPurchase.ts'
import { expectedUsers } from './expectedUsers.ts'
import { busiest } from './growth.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { feesOf } from './lineTotal.ts'
import { wholeMonthsBetween } from './monthsBetween.ts'
import { packNeeds, type PackNeed } from './packNeeds.ts'
import { stagedPurchases, type MonthlyPurchase } from './stagedPurchases.ts'
import { withPlan } from './withPlan.ts'

/** Purchases that the advised plan may make: enough to spread the payments, few enough to keep in mind. */
const advisedStages = 3

/**
 * Advice to plan the packs of a growth instead of buying each as the need arises, on top of what the line buys today; `null`
 * where today's packs last to the target, or where planning saves nothing. Amounts of the two plans are list prices.
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
  const has = packsIn(bought)
  if ((needs.at(-1)?.packs ?? 0) <= has) return null
  const asNeeded = priced([...alreadyBought(bought, config), ...missing(needs, has)], price)
  const planned = stagedPurchases(needs, price, advisedStages)
  const fees = feesOf(config.months, card.smop)
  if (asNeeded === null || planned === null || !fees.ok) return null
  const totalOf = (plan: readonly MonthlyPurchase[]) =>
    afterDiscount(sum([fees.value, ...plan.map(({ amount }) => amount)]), off)
  const saves = minus(totalOf(asNeeded), totalOf(planned))
  if (saves <= 0) return null
  return {
    kind: 'plan-growth',
    decision: 'packs',
    basis: 'growth',
    saves,
    config: withPlan(config, planned, card.smop),
    figures: { asNeeded, planned },
  }
}

type Unpriced = Omit<MonthlyPurchase, 'amount'>

const alreadyBought = (bought: readonly Purchase[], { start }: SmopConfig): readonly Unpriced[] =>
  bought.map(({ count, on }) => ({
    month: on === null ? 1 : wholeMonthsBetween(start, on) + 1,
    packs: count,
  }))

/** Exactly what each need lacks beyond the packs there are. */
function missing(needs: readonly PackNeed[], has: number): readonly Unpriced[] {
  return needs
    .filter(({ packs }) => packs > has)
    .map(({ month, packs }, index, later) => ({
      month,
      packs: packs - (later[index - 1]?.packs ?? has),
    }))
}

function priced(
  purchases: readonly Unpriced[],
  price: PriceModel,
): readonly MonthlyPurchase[] | null {
  const result: MonthlyPurchase[] = []
  for (const purchase of purchases) {
    const amount: Fen | null = listPrice(purchase.packs, price)
    if (amount === null) return null
    result.push({ ...purchase, amount })
  }
  return result
}
