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
  readonly last: MonthlyPurchase | null
  readonly before: Stage | null
}

/** What stays the same throughout the search. */
interface Search {
  readonly needs: readonly PackNeed[]
  readonly tiers: readonly SpannedTier[]
  readonly isVolume: boolean
  /** Packs needed in the end. */
  readonly all: number
  readonly leastUnitPrice: number
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
  const search = searchFor(needs, price)
  let best: Stage | null = null
  let stages: Iterable<Stage> = [nothingBought]
  for (let purchases = 1; purchases <= most; purchases += 1) {
    const open = new Map<number, Stage>()
    for (const stage of stages) {
      best = takeNext(stage, search, purchases === most, open, best)
    }
    stages = open.values()
  }
  return best === null ? null : purchasesOf(best)
}

const nothingBought: Stage = { packs: 0, total: 0, lateness: 0, last: null, before: null }

function searchFor(needs: readonly PackNeed[], price: PriceModel): Search {
  return {
    needs,
    tiers: tierSpans(price),
    isVolume: price.model === 'volume',
    all: needs.at(-1)?.packs ?? 0,
    leastUnitPrice: leastUnitPrice(price),
  }
}

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
  const tryBuying = (packs: number) => {
    const amount = amountOf(packs, search)
    if (amount === null || !canStillWin(stage, packs, amount, search, winner)) return
    const isEnough = stage.packs + packs >= all
    const rival = isEnough ? winner : (open.get(stage.packs + packs) ?? null)
    if (!isBetter(stage, amount, month, rival)) return
    const result = after(stage, { month, packs, amount })
    if (isEnough) winner = result
    else open.set(result.packs, result)
  }
  for (let later = isLast ? needs.length - 1 : next; later < needs.length; later += 1) {
    tryBuying((needs[later]?.packs ?? all) - stage.packs)
  }
  for (const { from } of tiers) if (stage.packs + from > needed) tryBuying(from)
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

/** Whether a purchase after a stage is better than a rival. Of two equals the first stays: it has no more purchases. */
function isBetter(stage: Stage, amount: number, month: number, rival: Stage | null): boolean {
  if (rival === null) return true
  const total = stage.total + amount
  return (
    total < rival.total ||
    (total === rival.total && stage.lateness + amount * month > rival.lateness)
  )
}

const after = (before: Stage, last: MonthlyPurchase): Stage => ({
  packs: before.packs + last.packs,
  total: before.total + last.amount,
  lateness: before.lateness + last.amount * last.month,
  last,
  before,
})

/** The packs still missing after a purchase cost at least the lowest unit price each. */
function canStillWin(
  stage: Stage,
  packs: number,
  amount: number,
  { all, leastUnitPrice: least }: Search,
  best: Stage | null,
): boolean {
  if (best === null) return true
  const missing = Math.max(0, all - stage.packs - packs)
  return stage.total + amount + missing * least <= best.total
}

/** 0 where the price is not by the unit. */
function leastUnitPrice(price: PriceModel): number {
  if (price.model !== 'volume') return 0
  const prices = price.tiers.map((tier) => tier.price).filter((each) => each !== 'on-request')
  return prices.length === 0 ? 0 : Math.min(...prices)
}

function purchasesOf(stage: Stage): readonly MonthlyPurchase[] {
  if (stage.before === null || stage.last === null) return []
  return [...purchasesOf(stage.before), stage.last]
}
