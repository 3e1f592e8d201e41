import type { Fen } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel, SpannedTier } from '../pricing/priceModel.ts'
import { packLimits } from '../products/smop/config.ts'
import type { PackNeed } from './packNeeds.ts'
import { tierSpans } from '../pricing/tierSpans.ts'

/** A purchase in a month, counted from 1. */
export interface MonthlyPurchase {
  readonly month: number
  readonly packs: number
  readonly amount: Fen
}

/** What the purchases so far come to. */
interface Stage {
  readonly packs: number
  readonly total: number
  /** Σ amount × month: of two plans at the same price, the one with more of it pays later. */
  readonly lateness: number
  readonly plan: readonly MonthlyPurchase[]
}

/** What stays the same throughout the search. */
interface Search {
  readonly needs: readonly PackNeed[]
  readonly tiers: readonly SpannedTier[]
  readonly price: PriceModel
  /** Packs needed in the end. */
  readonly all: number
}

/**
 * The cheapest way to meet the needs (at least one) with at most `most` purchases; at the same price the one that pays later,
 * then the one with fewer purchases. No purchase has more packs than one can have (D9). `null` where there is none with list prices.
 *
 * Each purchase is made in the month in which packs would otherwise run out, and either brings exactly the packs needed up to
 * some later month or is the first quantity of a tier. On a card whose unit price never rises with the quantity (S3) no
 * other plan is better: packs that are neither could be bought later for no more money, and two purchases at different unit
 * prices cost more than both at once. The tests hold it against every plan there is.
 *
 * Dynamic programming over the packs bought so far: how they came to be bought does not touch what follows.
 */
export function stagedPurchases(
  needs: readonly PackNeed[],
  price: PriceModel,
  most: number,
): readonly MonthlyPurchase[] | null {
  const search: Search = {
    needs,
    tiers: tierSpans(price),
    price,
    all: Math.max(...needs.map(({ packs }) => packs)),
  }
  let best: Stage | null = null
  let stages: Iterable<Stage> = [nothingBought]
  for (let purchases = 1; purchases <= most; purchases += 1) {
    const open = new Map<number, Stage>()
    for (const stage of stages) best = takeNext(stage, search, purchases === most, open, best)
    stages = open.values()
  }
  return best?.plan ?? null
}

const nothingBought: Stage = { packs: 0, total: 0, lateness: 0, plan: [] }

/** Tries each purchase that may follow a stage: what is still short goes to `open`, the best that is not comes back. */
function takeNext(
  stage: Stage,
  search: Search,
  isLast: boolean,
  open: Map<number, Stage>,
  best: Stage | null,
): Stage | null {
  const { needs, tiers, all } = search
  const next = needs.findIndex((need) => need.packs > stage.packs)
  const { month, packs: needed } = needs[next] ?? { month: 1, packs: all }
  let winner = best
  const tryBuying = (size: number) => {
    const amount = size > packLimits.max ? null : listPrice(size, search.price)
    if (amount === null) return
    const packs = stage.packs + size
    const total = stage.total + amount
    const lateness = stage.lateness + amount * month
    const rival = packs >= all ? winner : (open.get(packs) ?? null)
    if (!isBetter(total, lateness, rival)) return
    const after = { packs, total, lateness, plan: [...stage.plan, { month, packs: size, amount }] }
    if (packs >= all) winner = after
    else open.set(packs, after)
  }
  for (let later = isLast ? needs.length - 1 : next; later < needs.length; later += 1) {
    tryBuying((needs[later]?.packs ?? all) - stage.packs)
  }
  for (const { from } of tiers) if (stage.packs + from > needed) tryBuying(from)
  return winner
}

/** Whether a plan is better than a rival. Of two equals the first stays: it has no more purchases. */
const isBetter = (total: number, lateness: number, rival: Stage | null): boolean =>
  rival === null || total < rival.total || (total === rival.total && lateness > rival.lateness)
