import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEstimate } from '../../domain/estimate.ts'
import { paymentSchedule } from '../../domain/paymentSchedule.ts'
import { newestCard } from '../../domain/rateCards/rateCards.ts'
import { estimateInputs } from '../../domain/testing/arbitraries.ts'
import { estimateOf, smop } from '../../domain/testing/builders.ts'
import { heights, notablePayments, placePayments, placeTexts } from './placement.ts'

const monthsOf = (...parameters: Parameters<typeof estimateOf>) =>
  paymentSchedule(estimateOf(...parameters), newestCard).months

describe('placePayments', () => {
  it('the tallest bar fills the height, one-off on recurring in their proportion', () => {
    const { bars } = placePayments(monthsOf([smop()]), 240)
    const [first, second] = bars
    expect(bars).toHaveLength(12)
    expect((first?.once ?? 0) + (first?.recurring ?? 0)).toBeCloseTo(heights.bar)
    // 2,000 of 40,400
    expect(first?.recurring).toBeCloseTo((heights.bar * 2_000) / 40_400)
    expect(second?.once).toBe(0)
  })

  it('everything stands within the width, whatever the estimate', () => {
    fc.assert(
      fc.property(estimateInputs, fc.integer({ min: 200, max: 1_200 }), (input, width) => {
        const { months } = paymentSchedule(buildEstimate(input, newestCard), newestCard)
        const { bars, steps, ticks } = placePayments(months, width)
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(-1)
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1)
          expect(bar.once + bar.recurring).toBeLessThanOrEqual(heights.bar + 1e-6)
          expect(bar.once + bar.recurring).toBeGreaterThan(0)
        }
        for (const [x, above] of steps) {
          expect(x).toBeLessThanOrEqual(width + 1e-6)
          expect(above).toBeLessThanOrEqual(heights.staircase + 1e-6)
        }
        const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0))
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(60)
      }),
      { numRuns: 60 },
    )
  })
})

describe('placeTexts', () => {
  const { bars } = placePayments(monthsOf([smop()]), 256)

  it('texts stand above the bars below them and never on each other', () => {
    const text = fc.record({
      text: fc.constant('¥'),
      left: fc.integer({ min: -20, max: 256 }),
      width: fc.integer({ min: 10, max: 200 }),
      bar: fc.constantFrom(null, ...bars),
    })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (wanted) => {
        const placed = placeTexts(wanted, bars, 256)
        placed.forEach((own, index) => {
          const right = own.left + (wanted[index]?.width ?? 0)
          expect(own.left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(256)
          const under = bars.filter((bar) => bar.x < right && bar.x + bar.width > own.left)
          for (const bar of under) expect(own.above).toBeGreaterThan(bar.once + bar.recurring)
          placed.slice(0, index).forEach((other, at) => {
            const apart = other.left >= right || other.left + (wanted[at]?.width ?? 0) <= own.left
            expect(apart || Math.abs(other.above - own.above) >= 18).toBe(true)
          })
        })
      }),
    )
  })
})

describe('leaders', () => {
  const { bars } = placePayments(monthsOf([smop()]), 256)
  const [tallest, low] = bars
  if (tallest === undefined || low === undefined) throw new Error('no bars')

  it('a text right on its bar has none; one that stands higher is led to it', () => {
    const wish = { width: 60, bar: low }
    const [alone] = placeTexts([{ ...wish, text: 'a', left: bars[3]?.x ?? 0 }], bars, 256)
    expect(alone?.ledTo).toBeNull()
    // Over the first bar, which is taller.
    const [lifted] = placeTexts([{ ...wish, text: 'b', left: tallest.x }], bars, 256)
    expect(lifted?.ledTo).toBe(low)
    const [stretch] = placeTexts([{ ...wish, text: 'c', left: 0, bar: null }], bars, 256)
    expect(stretch?.ledTo).toBeNull()
  })
})

describe('notablePayments', () => {
  it('the first, and what is the same ever after', () => {
    const notable = notablePayments(placePayments(monthsOf([smop()]), 240).bars)
    expect(notable?.first.month.month).toBe('2026-12')
    expect(notable?.rest?.alike).toBe(true)
    expect(notable?.same).toBe(false)
  })

  it('one figure where all are the same', () => {
    const notable = notablePayments(placePayments(monthsOf([smop({ packs: [] })]), 240).bars)
    expect(notable).toMatchObject({ same: true, rest: null })
  })

  it('none without a payment', () => {
    expect(notablePayments([])).toBeNull()
  })
})
