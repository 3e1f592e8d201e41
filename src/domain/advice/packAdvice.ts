import { compareDates } from '../calendar.ts'
import {
  packLimits,
  packsChoice,
  packsFor,
  packsIn,
  purchases,
  type Purchase,
  type SmopConfig,
} from '../products/smop/config.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import type {
  Advice,
  AdviceContext,
  CheaperPurchase,
  CombinePurchases,
  FewerPacks,
} from './advice.ts'
import { cheapestPurchase, cheapestPurchases } from './cheapestPurchase.ts'
import { savingOf } from './lineTotal.ts'
import { planGrowth } from './planGrowth.ts'

/** All that is to be said about the packs of a line, each piece by itself; nothing where they have no list price. */
export function packAdvice(config: SmopConfig, context: AdviceContext): readonly (Advice | null)[] {
  if (config.edition === 'free') return []
  const { smop } = context.card
  const bought = purchases(config, smop)
  return [
    cheaperPurchase(config, bought, context),
    combinePurchases(config, bought, context),
    fewerPacks(config, bought, context),
    planGrowth(config, bought, context),
  ]
}

function cheaperPurchase(
  config: SmopConfig,
  bought: readonly Purchase[],
  context: AdviceContext,
): CheaperPurchase | null {
  const { price } = context.card.smop.packs
  const cheapest = bought.flatMap(({ count }) => {
    const result = cheapestPurchase(count, price, packLimits.max)
    return result.ok ? [result.value] : []
  })
  const better = cheapest.filter(({ saves }) => (saves ?? 0) > 0)
  const instead = bought.map((purchase) => {
    const quantity = better.find(({ need }) => need === purchase.count)?.quantity
    return { ...purchase, count: quantity ?? purchase.count }
  })
  const after = withPacks(config, instead, context.card.smop)
  const saves = savingOf(config, after, context)
  if (saves === null) return null
  return {
    ...piece,
    kind: 'cheaper-purchase',
    saves,
    config: after,
    figures: { purchases: better },
  }
}

function combinePurchases(
  config: SmopConfig,
  bought: readonly Purchase[],
  context: AdviceContext,
): CombinePurchases | null {
  if (bought.length < 2) return null
  const combined = cheapestPurchases(
    bought.map(({ count }) => count),
    context.card.smop.packs.price,
    packLimits.max,
  )
  if (!combined.ok) return null
  const after = withPacks(
    config,
    [{ count: combined.value.combined.quantity, on: earliest(bought, config) }],
    context.card.smop,
  )
  const saves = savingOf(config, after, context)
  if (saves === null) return null
  return { ...piece, kind: 'combine-purchases', saves, config: after, figures: combined.value }
}

function fewerPacks(
  config: SmopConfig,
  purchased: readonly Purchase[],
  context: AdviceContext,
): FewerPacks | null {
  const { smop } = context.card
  const bought = packsIn(purchased)
  const needed = packsFor(Math.max(config.users, config.target ?? 0), smop)
  const cheapest = needed === 0 ? null : cheapestPurchase(needed, smop.packs.price, packLimits.max)
  if (cheapest?.ok === false) return null
  const purchase = cheapest?.value ?? null
  const quantity = purchase?.quantity ?? 0
  if (quantity >= bought) return null
  const after = withPacks(config, [{ count: quantity, on: null }], smop)
  const saves = savingOf(config, after, context)
  if (saves === null) return null
  const figures = { bought, needed, purchase }
  return { ...piece, kind: 'fewer-packs', saves, config: after, figures }
}

const piece = { decision: 'packs', basis: 'line-total' } as const

const withPacks = (
  config: SmopConfig,
  bought: readonly Purchase[],
  rates: SmopRates,
): SmopConfig => ({ ...config, packs: packsChoice(bought, config.users, rates) })

/** The day on which combined purchases have to be made, so that none of them comes later than planned. */
function earliest(bought: readonly Purchase[], { start }: SmopConfig): Purchase['on'] {
  const [first] = bought.toSorted((a, b) => compareDates(a.on ?? start, b.on ?? start))
  return first?.on ?? null
}
