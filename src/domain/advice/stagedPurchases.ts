import { times, type Fen } from '../money.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import type { PackNeed } from './packNeeds.ts'
import { tierSpans, type SpannedTier } from './tierSpans.ts'

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
  readonly isVolume: boolean
  /** Packs needed in the end. */
  readonly all: number
}

/**
 * The cheapest way to meet the needs (at least one) with at most `most` purchases; at the same price the one that pays later,
 * then the one with fewer purchases. `null` where there is none with list prices.
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
    isVolume: price.model === 'volume',
    all: Math.max(...needs.map(({ packs }) => packs)),
  }
  let best: Stage | null = null
  let stages: Iterable<Stage> = [nothingBought]
  for (let left = most; left > 0; left -= 1) {
    const open = new Map<number, Stage>()
    for (const stage of stages) best = takeNext(stage, search, left > 1 ? open : null, best)
    stages = open.values()
  }
  return best?.plan ?? null
}

const nothingBought: Stage = { packs: 0, total: 0, lateness: 0, plan: [] }

/**
 * Tries each purchase that may follow a stage: what is still short goes to `open`, the best that is not comes back. No `open`
 * where none may follow.
 */
function takeNext(
  stage: Stage,
  search: Search,
  open: Map<number, Stage> | null,
  best: Stage | null,
): Stage | null {
  const unmet = search.needs.filter((need) => need.packs > stage.packs)
  const month = Math.min(...unmet.map((need) => need.month))
  const sizes = [
    ...unmet.map((need) => need.packs - stage.packs),
    ...search.tiers.map(({ from }) => from),
  ]
  let winner = best
  for (const size of sizes) {
    const packs = stage.packs + size
    const isEnough = packs >= search.all
    const amount = isEnough || open !== null ? amountOf(size, search) : null
    if (amount === null) continue
    const total = stage.total + amount
    const lateness = stage.lateness + amount * month
    const rival = isEnough ? winner : (open?.get(packs) ?? null)
    if (!isBetter(total, lateness, rival)) continue
    const next = { packs, total, lateness, plan: [...stage.plan, { month, packs: size, amount }] }
    if (isEnough) winner = next
    else open?.set(packs, next)
  }
  return winner
}

/** The list price, as `rate` has it, without the rest of what `rate` tells: this is asked for every step of the search. */
function amountOf(packs: number, { tiers, isVolume }: Search): Fen | null {
  for (const { upTo, price } of tiers) {
    if (packs > upTo) continue
    if (price === 'on-request') return null
    return isVolume ? times(price, packs) : price
  }
  return null
}

/** Whether a plan is better than a rival. Of two equals the first stays: it has no more purchases. */
const isBetter = (total: number, lateness: number, rival: Stage | null): boolean =>
  rival === null || total < rival.total || (total === rival.total && lateness > rival.lateness)
