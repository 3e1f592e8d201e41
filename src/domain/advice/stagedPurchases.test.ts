import { array, assert, integer, property, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yuan } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import type { PackNeed } from './packNeeds.ts'
import { stagedPurchases } from './stagedPurchases.ts'
import { tiered } from './testing/changedCard.ts'
import { anyVolumePrice, volumeDiscount } from './testing/randomCards.ts'

const packs = card20261121.smop.packs.price

/** Up to four needs, rising by 1 to 5 packs, 1 to 3 months apart. */
const someNeeds: Arbitrary<readonly PackNeed[]> = array(
  integer({ min: 0, max: 14 }).map((code) => [1 + (code % 5), 1 + Math.floor(code / 5)] as const),
  { minLength: 1, maxLength: 4 },
).map((steps) => {
  let month = 0
  let needed = 0
  return steps.map(([more, later]) => {
    needed += more
    month += later
    return { month, packs: needed }
  })
})

describe('stagedPurchases of packs (S3)', () => {
  it('buys 11 twice where 22 cost the same at once, and pays half of it later', () => {
    const needs = [
      { month: 1, packs: 5 },
      { month: 4, packs: 9 },
      { month: 8, packs: 22 },
    ]
    expect(stagedPurchases(needs, packs, 2)).toEqual([
      { month: 1, packs: 11, amount: yuan(33_000) },
      { month: 8, packs: 11, amount: yuan(33_000) },
    ])
  })

  it('buys everything when first needed where any split would cost more', () => {
    const needs = [
      { month: 3, packs: 4 },
      { month: 9, packs: 8 },
    ]
    // 11 × 3,000 = 33,000; 4 + 4 would be 48,000
    expect(stagedPurchases(needs, packs, 4)).toEqual([
      { month: 3, packs: 11, amount: yuan(33_000) },
    ])
  })
})

describe('stagedPurchases of equals', () => {
  it('buys 22 at once rather than 11 twice on the same day', () => {
    expect(stagedPurchases([{ month: 2, packs: 22 }], packs, 2)).toEqual([
      { month: 2, packs: 22, amount: yuan(66_000) },
    ])
  })

  it('leaves together what costs least to have early, where every pack costs the same', () => {
    const needs = [
      { month: 1, packs: 1 },
      { month: 2, packs: 3 },
      { month: 3, packs: 4 },
      { month: 4, packs: 6 },
    ]
    // 1, 2, 1 and 2 more in three purchases: the single one of month 3 comes a month early
    expect(stagedPurchases(needs, tiered('volume', [Infinity, 1]), 3)).toEqual([
      { month: 1, packs: 1, amount: yuan(1) },
      { month: 2, packs: 3, amount: yuan(3) },
      { month: 4, packs: 2, amount: yuan(2) },
    ])
  })

  it('passes over sizes without a price, and buys a tier for the whole tier price', () => {
    const needs = [{ month: 1, packs: 7 }]
    const gap = tiered('volume', [5, 100], [10, 'on-request'], [Infinity, 50])
    expect(stagedPurchases(needs, gap, 1)).toEqual([{ month: 1, packs: 11, amount: yuan(550) }])
    const band = tiered('band', [10, 500], [Infinity, 900])
    expect(stagedPurchases(needs, band, 1)).toEqual([{ month: 1, packs: 7, amount: yuan(500) }])
  })

  it('D9: buys no more packs at once than a purchase can have, however cheap', () => {
    const needs = [{ month: 1, packs: 9_000 }]
    const exactly = { month: 1, packs: 9_000, amount: yuan(18_000) }
    expect(stagedPurchases(needs, tiered('volume', [10_000, 2], [Infinity, 1]), 3)).toEqual([
      exactly,
    ])
    const most = { month: 1, packs: 10_000, amount: yuan(10_000) }
    expect(stagedPurchases(needs, tiered('volume', [9_999, 2], [Infinity, 1]), 3)).toEqual([most])
    expect(stagedPurchases([{ month: 1, packs: 10_001 }], packs, 1)).toBeNull()
  })

  it('is none where a need has no price at all', () => {
    const small = tiered('volume', [5, 100], [Infinity, 'on-request'])
    expect(stagedPurchases([{ month: 1, packs: 7 }], small, 1)).toBeNull()
  })
})

describe('stagedPurchases on any card whose unit price never rises', () => {
  it('is as cheap and as late as the best of all plans there are', () => {
    assert(
      property(volumeDiscount, someNeeds, integer({ min: 1, max: 3 }), (price, needs, most) => {
        const found = stagedPurchases(needs, price, most) ?? []
        expect(worthOf(found)).toEqual(bestOfAll(needs, price, most))
      }),
      { numRuns: 400 },
    )
  })

  it('costs what the cheapest single purchase costs: deferring is free or not done', () => {
    assert(
      property(volumeDiscount, someNeeds, integer({ min: 1, max: 4 }), (price, needs, most) => {
        const found = stagedPurchases(needs, price, most) ?? []
        const single = cheapestPurchase(needs.at(-1)?.packs ?? 1, price, Infinity)
        expect(single).toMatchObject({ value: { amount: worthOf(found).total } })
      }),
    )
  })
})

describe('stagedPurchases on any volume card', () => {
  it('meets every need in time, with no more purchases than asked for', () => {
    assert(
      property(anyVolumePrice, someNeeds, integer({ min: 1, max: 4 }), (price, needs, most) => {
        const found = stagedPurchases(needs, price, most) ?? []
        expect(found.length).toBeLessThanOrEqual(most)
        for (const need of needs) {
          const inTime = found.filter(({ month }) => month <= need.month)
          const has = inTime.reduce((total, each) => total + each.packs, 0)
          expect(has).toBeGreaterThanOrEqual(need.packs)
        }
        for (const each of found) expect(each.amount).toBe(listPrice(each.packs, price))
      }),
    )
  })

  it('never costs more with more purchases to choose from', () => {
    assert(
      property(anyVolumePrice, someNeeds, integer({ min: 1, max: 4 }), (price, needs, most) => {
        const fewer = worthOf(stagedPurchases(needs, price, most) ?? [])
        const more = worthOf(stagedPurchases(needs, price, most + 1) ?? [])
        expect(more.total).toBeLessThanOrEqual(fewer.total)
      }),
    )
  })
})

interface Bought {
  readonly month: number
  readonly packs: number
  readonly amount: number
}

/** What makes a plan better than another: its total, then the amounts weighted by the months they are paid later. */
const worthOf = (plan: readonly Bought[]) => ({
  total: plan.reduce((total, { amount }) => total + amount, 0),
  lateness: plan.reduce((total, { amount, month }) => total + amount * month, 0),
})

/** Tries every size up to 40 packs for every purchase, several in a month too. */
function bestOfAll(needs: readonly PackNeed[], price: PriceModel, most: number) {
  const all = needs.at(-1)?.packs ?? 0
  let best = { total: Infinity, lateness: 0 }
  const search = (has: number, plan: readonly Bought[]) => {
    const worth = worthOf(plan)
    if (has >= all) {
      const isBetter =
        worth.total < best.total || (worth.total === best.total && worth.lateness > best.lateness)
      if (isBetter) best = worth
      return
    }
    if (plan.length === most || worth.total > best.total) return
    // Later is never dearer, so each purchase waits for the month in which the packs so far no longer do.
    const month = needs.find((need) => need.packs > has)?.month ?? 0
    for (let size = 1; size <= 40; size += 1) {
      const amount = listPrice(size, price)
      if (amount !== null) search(has + size, [...plan, { month, packs: size, amount }])
    }
  }
  search(0, [])
  return best
}
