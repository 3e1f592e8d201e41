import { describe, expect, it } from 'vitest'
import { priceCurve } from '../../domain/advice/priceCurve.ts'
import { newestCard } from '../../domain/rateCards/rateCards.ts'
import { placeCurve } from './placement.ts'

const box = { left: 64, right: 306, top: 44, bottom: 270 }

describe('placeCurve', () => {
  it('an axis that does not begin at nothing has the lowest price at its foot', () => {
    const range = { min: 1, max: 9_000 }
    const { isLog, yTicks, segments } = placeCurve(
      priceCurve(newestCard.mss.daily, range.min, range.max, range.max),
      range,
      box,
    )
    expect(isLog).toBe(true)
    expect(yTicks[0]).toEqual({ y: box.bottom, amount: segments[0]?.segment.atFrom })
    const places = yTicks.map(({ y }) => y)
    const gaps = places.slice(1).map((y, index) => (places[index] ?? 0) - y)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16)
  })

  it('one that does has nothing there', () => {
    const range = { min: 1, max: 30 }
    const { isLog, yTicks } = placeCurve(
      priceCurve(newestCard.smop.packs.price, 1, 30, 30),
      range,
      box,
    )
    expect(isLog).toBe(false)
    expect(yTicks[0]).toEqual({ y: box.bottom, amount: 0 })
  })
})
