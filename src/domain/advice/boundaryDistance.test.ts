import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yuan } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import { tierOf } from '../pricing/priceModel.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { boundaryDistance } from './boundaryDistance.ts'
import { anyTieredPrice } from './testing/randomCards.ts'

const machines = card20261121.mss.daily

describe('boundaryDistance (D10)', () => {
  it('knows no boundary of a tier without end that is the only one', () => {
    expect(
      boundaryDistance({ model: 'band', tiers: [{ upTo: Infinity, price: yuan(7) }] }, 5),
    ).toEqual({
      quantity: 5,
      amount: yuan(7),
      below: null,
      above: null,
    })
  })

  it('knows both neighbours of 50 machines at 8,400', () => {
    expect(boundaryDistance(machines, 50)).toEqual({
      quantity: 50,
      amount: yuan(8_400),
      // 8,400 − 4,200 less from 20 down; 12,500 − 8,400 more from 51 up
      below: { quantity: 20, distance: 30, amount: yuan(4_200), change: yuan(-4_200) },
      above: { quantity: 51, distance: 1, amount: yuan(12_500), change: yuan(4_100) },
    })
  })

  it('has nothing below the lowest tier and nothing above one without end', () => {
    expect(boundaryDistance(machines, 1).below).toBeNull()
    expect(boundaryDistance(machines, 7_000)).toMatchObject({
      amount: null,
      below: { quantity: 6_000, distance: 1_000, amount: yuan(356_400), change: null },
      above: null,
    })
  })

  it('has no price above the last published tier (M2)', () => {
    expect(boundaryDistance(machines, 6_000).above).toEqual({
      quantity: 6_001,
      distance: 1,
      amount: null,
      change: null,
    })
  })

  it('names the nearest quantities of the tiers next to it, with their list prices', () => {
    assert(
      property(anyTieredPrice, integer({ min: 1, max: 50 }), (price, quantity) => {
        const span = tierOf(price, quantity)
        const { below, above } = boundaryDistance(price, quantity)
        expect(below === null).toBe(span.from === 1)
        expect(above === null).toBe(span.upTo === Infinity)
        for (const [side, sign] of [
          [below, -1],
          [above, 1],
        ] as const) {
          if (side === null) continue
          expect(side.quantity).toBe(quantity + sign * side.distance)
          expect(side.amount).toBe(listPrice(side.quantity, price))
          const inside = tierOf(price, side.quantity - sign)
          expect(inside).toEqual(span)
          expect(tierOf(price, side.quantity)).not.toEqual(span)
        }
      }),
    )
  })
})
