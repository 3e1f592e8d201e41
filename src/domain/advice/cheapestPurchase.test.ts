import { array, assert, integer, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, yuan } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { machineLimits } from '../products/mss/config.ts'
import { packLimits } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { cheapestPurchase, cheapestPurchases } from './cheapestPurchase.ts'
import { tierSpans } from '../pricing/tierSpans.ts'
import { tiered } from './testing/changedCard.ts'
import { anyTieredPrice, anyVolumePrice, volumeDiscount } from './testing/randomCards.ts'

const packs = card20261121.smop.packs.price
const machines = card20261121.mss.daily
const need = integer({ min: 1, max: 60 })

describe('cheapestPurchase of packs (S3)', () => {
  it.each([
    // need, buy, pays, saves
    [4, 4, 24_000, 0], //          4 × 6,000
    [5, 6, 28_800, 1_200], //      5 × 6,000 = 30,000; 6 × 4,800 = 28,800
    [6, 6, 28_800, 0],
    [7, 11, 33_000, 600], //       7 × 4,800 = 33,600; 11 × 3,000 = 33,000
    [8, 11, 33_000, 5_400], //     8 × 4,800 = 38,400
    [9, 11, 33_000, 10_200], //    9 × 4,800 = 43,200
    [10, 11, 33_000, 15_000], //  10 × 4,800 = 48,000
    [11, 11, 33_000, 0],
    [9_998, 9_998, 29_994_000, 0], // 9,998 × 3,000, the packs of 1,000,000,000 users
  ])('%i needed: %i for ¥%i, ¥%i less', (needed, buy, pays, saves) => {
    expect(cheapestPurchase(needed, packs, packLimits.max)).toMatchObject({
      ok: true,
      value: { quantity: buy, amount: yuan(pays), saves: yuan(saves), more: buy - needed },
    })
  })
})

describe('cheapestPurchase of other prices', () => {
  it('buys a tier in full at its one price, and of a tier without end as many as are needed', () => {
    const band = tiered('band', [10, 900], [20, 500], [Infinity, 1_000])
    expect(cheapestPurchase(3, band, Infinity)).toMatchObject({
      value: { quantity: 20, saves: yuan(400) },
    })
    expect(cheapestPurchase(60, band, Infinity)).toMatchObject({ value: { quantity: 60, more: 0 } })
    expect(cheapestPurchase(60, band, 80)).toMatchObject({ value: { quantity: 80, more: 20 } })
  })

  it('is to be asked for where the need is more than may be bought', () => {
    expect(cheapestPurchase(5, packs, 3)).toEqual({
      ok: false,
      problem: { code: 'on-request', quantity: 5, above: 5 },
    })
  })

  it('is to be asked for where all together have no price', () => {
    const ten = tiered('volume', [10, 100], [Infinity, 'on-request'])
    expect(cheapestPurchases([8, 8], ten, Infinity)).toEqual({
      ok: false,
      problem: { code: 'on-request', quantity: 16, above: 10 },
    })
  })
})

describe('cheapestPurchase of any card', () => {
  it('covers the need, and no purchase that does costs less', () => {
    assert(
      property(anyTieredPrice, need, (price, needed) => {
        const { quantity, amount, listed } = offerFor(needed, price)
        expect(amount).toBe(Math.min(...amountsFrom(needed, 110, price)))
        expect(quantity).toBeGreaterThanOrEqual(needed)
        expect(listed).toBe(amount)
      }),
      { numRuns: 1_000 },
    )
  })

  it('brings the most units that its price buys, unless it buys any number', () => {
    assert(
      property(anyTieredPrice, need, (price, needed) => {
        const { quantity, amount } = offerFor(needed, price)
        pre(price.model === 'volume' || tierSpans(price).some(({ upTo }) => upTo === quantity))
        expect(amountsFrom(quantity + 1, 40, price)).not.toContain(amount)
      }),
      { numRuns: 1_000 },
    )
  })

  it('stays within the most that may be bought', () => {
    assert(
      property(anyTieredPrice, need, need, (price, needed, further) => {
        const most = needed + further
        const { quantity, amount, listed } = offerFor(needed, price, most)
        expect(quantity).toBeLessThanOrEqual(most)
        expect(amount).toBe(Math.min(...amountsFrom(needed, most, price)))
        expect(listed).toBe(amount)
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes more units where they cost the same: 3 × 4 = 4 × 3', () => {
    const price: PriceModel = {
      model: 'volume',
      tiers: [
        { upTo: 3, price: fen(4) },
        { upTo: Infinity, price: fen(3) },
      ],
    }
    expect(cheapestPurchase(3, price, Infinity)).toMatchObject({
      value: { quantity: 4, saves: 0, more: 1 },
    })
  })

  it('finds a price above a need that has none', () => {
    const price: PriceModel = {
      model: 'volume',
      tiers: [
        { upTo: 5, price: 'on-request' },
        { upTo: Infinity, price: fen(7) },
      ],
    }
    expect(cheapestPurchase(2, price, Infinity)).toMatchObject({
      value: { quantity: 6, amount: 42, exact: null, saves: null },
    })
  })

  it('is on request above the last published tier (M2)', () => {
    expect(cheapestPurchase(6_001, machines, machineLimits.max)).toMatchObject({
      ok: false,
      problem: { code: 'on-request', above: 6_000 },
    })
  })
})

describe('splitting one purchase into several', () => {
  it('is never cheaper where the unit price never rises (S3)', () => {
    assert(
      property(volumeDiscount, need, (price, needed) => {
        const single = cheapestPurchase(needed, price, Infinity)
        expect(single).toMatchObject({ value: { amount: cheapestInParts(needed, price) } })
      }),
      { numRuns: 300 },
    )
  })

  it('can be cheaper elsewhere: where the unit price rises, 5 + 1 cost 12 and 6 cost 18', () => {
    const price: PriceModel = {
      model: 'volume',
      tiers: [
        { upTo: 5, price: fen(2) },
        { upTo: Infinity, price: fen(3) },
      ],
    }
    expect(cheapestInParts(6, price)).toBe(12)
    expect(cheapestPurchase(6, price, Infinity)).toMatchObject({ value: { amount: 18 } })
  })

  it('would be cheaper on paper for machines, which is why nothing advises it (D10)', () => {
    // 5 + 1 machines: 2 × 1,250 = 2,500; 6 machines: 4,200.
    expect(cheapestInParts(6, machines)).toBe(yuan(2_500))
    expect(cheapestPurchase(6, machines, machineLimits.max)).toMatchObject({
      value: { amount: yuan(4_200) },
    })
  })
})

describe('cheapestPurchases', () => {
  it('combines 4 + 4 packs into 11: 2 × 24,000 − 33,000 = 15,000 less', () => {
    expect(cheapestPurchases([4, 4], packs, packLimits.max)).toMatchObject({
      value: { separateAmount: yuan(48_000), combined: { quantity: 11 }, saves: yuan(15_000) },
    })
  })

  it('never costs more than apart where the unit price never rises', () => {
    assert(
      property(volumeDiscount, array(need, { minLength: 1, maxLength: 5 }), (price, planned) => {
        const result = cheapestPurchases(planned, price, Infinity)
        expect(result.ok && result.value.saves).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('says so where together costs more', () => {
    assert(
      property(anyVolumePrice, array(need, { minLength: 1, maxLength: 4 }), (price, planned) => {
        const result = cheapestPurchases(planned, price, Infinity)
        if (!result.ok) throw new Error('every tier has a price')
        const apart = planned.reduce((total, each) => total + (listPrice(each, price) ?? 0), 0)
        const units = planned.reduce((total, each) => total + each, 0)
        expect(apart - result.value.saves).toBe(Math.min(...amountsFrom(units, 300, price)))
      }),
    )
  })

  it('has no answer where one of the purchases has no list price', () => {
    expect(cheapestPurchases([5, 6_001], machines, machineLimits.max)).toMatchObject({ ok: false })
  })
})

/** The result; without one, an offer at no attainable price. */
function offerFor(needed: number, price: PriceModel, most = Infinity) {
  const result = cheapestPurchase(needed, price, most)
  if (!result.ok) return { quantity: needed, amount: Infinity, listed: Infinity }
  const { quantity, amount } = result.value
  return { quantity, amount, listed: listPrice(quantity, price) }
}

/** Every list price of `from` … `to` units. */
function amountsFrom(from: number, to: number, price: PriceModel): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
    listPrice(from + index, price),
  ).filter((amount) => amount !== null)
}

/** The cheapest of all ways to cover a need with any number of purchases. */
function cheapestInParts(needed: number, price: PriceModel): number {
  const cost = [0]
  for (let units = 1; units <= needed; units += 1) {
    const ways = Array.from({ length: 60 }, (_, index) => index + 1).map(
      (size) => (listPrice(size, price) ?? Infinity) + (cost[Math.max(0, units - size)] ?? 0),
    )
    cost.push(Math.min(...ways))
  }
  return cost[needed] ?? 0
}
