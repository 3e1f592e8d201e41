import { assert, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yuan } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { machineLimits } from '../products/mss/config.ts'
import { packLimits } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { priceCurve, type CurveSegment } from './priceCurve.ts'
import { tiered } from './testing/changedCard.ts'
import { anyTieredPrice } from './testing/randomCards.ts'

const packs = card20261121.smop.packs.price
const bounds = [integer({ min: 1, max: 20 }), integer({ min: 0, max: 40 })] as const

describe('priceCurve of packs (S3)', () => {
  const curve = priceCurve(packs, 1, 20, packLimits.max)

  it('has one straight piece for each tier', () => {
    expect(curve.segments).toEqual([
      { from: 1, upTo: 5, shape: 'linear', atFrom: yuan(6_000), atUpTo: yuan(30_000) },
      { from: 6, upTo: 10, shape: 'linear', atFrom: yuan(28_800), atUpTo: yuan(48_000) },
      { from: 11, upTo: 20, shape: 'linear', atFrom: yuan(33_000), atUpTo: yuan(60_000) },
    ])
  })

  it('is overpaid at 5 and from 7 to 10', () => {
    expect(curve.overpaid).toEqual([
      { from: 5, upTo: 5, buy: { quantity: 6, amount: yuan(28_800) } },
      { from: 7, upTo: 10, buy: { quantity: 11, amount: yuan(33_000) } },
    ])
  })
})

describe('priceCurve of machines (M1)', () => {
  it('rises in cliffs and ends where prices are on request (M2)', () => {
    const curve = priceCurve(card20261121.mss.daily, 5_501, 7_000, machineLimits.max)
    expect(curve.segments).toEqual([
      { from: 5_501, upTo: 6_000, shape: 'flat', atFrom: yuan(356_400), atUpTo: yuan(356_400) },
      { from: 6_001, upTo: 7_000, shape: 'on-request', atFrom: null, atUpTo: null },
    ])
  })
})

describe('priceCurve of other prices', () => {
  it('is overpaid in a whole tier that costs more than the next', () => {
    expect(priceCurve(tiered('band', [10, 900], [20, 500]), 1, 20, 20).overpaid).toEqual([
      { from: 1, upTo: 10, buy: { quantity: 20, amount: yuan(500) } },
    ])
  })

  it('is not overpaid where what would cost less is more than may be bought', () => {
    const price = tiered('volume', [10, 100], [Infinity, 50])
    const overpaid = (most: number) => priceCurve(price, 1, 10, most).overpaid
    // 10 × 100 = 1,000; 11 × 50 = 550, less than 6 × 100
    expect(overpaid(11)).toEqual([{ from: 6, upTo: 10, buy: { quantity: 11, amount: yuan(550) } }])
    expect(overpaid(10)).toEqual([])
  })

  it('is never overpaid where there is no price', () => {
    const late = tiered('volume', [5, 'on-request'], [Infinity, 10])
    expect(priceCurve(late, 1, 20, Infinity).overpaid).toEqual([])
  })
})

describe('priceCurve of any card', () => {
  it('passes through every list price', () => {
    assert(
      property(anyTieredPrice, ...bounds, (price, from, further) => {
        const to = from + further
        const { segments } = priceCurve(price, from, to, to)
        for (let quantity = from; quantity <= to; quantity += 1) {
          const on = segments.filter((each) => each.from <= quantity && quantity <= each.upTo)
          expect(on.map((each) => priceOn(each, quantity))).toEqual([listPrice(quantity, price)])
        }
      }),
    )
  })

  it('is overpaid exactly where a larger purchase costs less', () => {
    assert(
      property(anyTieredPrice, ...bounds, nat(60), (price, from, further, beyond) => {
        const to = from + further
        const most = to + beyond
        const { overpaid } = priceCurve(price, from, to, most)
        for (let quantity = from; quantity <= to; quantity += 1) {
          const ranges = overpaid.filter((each) => each.from <= quantity && quantity <= each.upTo)
          expect(ranges.map(({ buy }) => buy)).toEqual(cheaperThan(quantity, price, most))
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** The cheapest purchase for a quantity, where it costs less than exactly that. */
function cheaperThan(needed: number, price: PriceModel, most: number) {
  const cheapest = cheapestPurchase(needed, price, most)
  if (!cheapest.ok || (cheapest.value.saves ?? 0) === 0) return []
  const { quantity, amount } = cheapest.value
  return [{ quantity, amount }]
}

/** Between both ends in proportion. */
function priceOn({ from, upTo, atFrom, atUpTo }: CurveSegment, quantity: number): number | null {
  if (atFrom === null || atUpTo === null) return null
  if (from === upTo) return atFrom
  return atFrom + ((atUpTo - atFrom) * (quantity - from)) / (upTo - from)
}
