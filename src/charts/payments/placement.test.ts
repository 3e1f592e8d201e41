import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEstimate } from '../../domain/estimate.ts'
import { fen } from '../../domain/money.ts'
import { paymentSchedule } from '../../domain/paymentSchedule.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { estimateInputs } from '../../domain/testing/arbitraries.ts'
import { estimateOf, smop } from '../../domain/testing/builders.ts'
import type { Locale } from '../../i18n/locale.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { anchored, meeting } from '../testing/meeting.ts'
import { paymentsWording } from './paymentsWording.ts'
import {
  barTexts,
  heights,
  notablePayments,
  partsOf,
  placePayments,
  placeTexts,
  rows,
  textOn,
  textOver,
} from './placement.ts'

const monthsOf = (...parameters: Parameters<typeof estimateOf>) =>
  paymentSchedule(estimateOf(...parameters), card20261121).months

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
        const { months } = paymentSchedule(buildEstimate(input, card20261121), card20261121)
        const { bars, steps, ticks } = placePayments(months, width)
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(-1)
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1)
          expect(bar.once + bar.recurring).toBeLessThanOrEqual(heights.bar + 1e-6)
          expect(bar.once + bar.recurring).toBeGreaterThan(0)
        }
        for (const [x, y] of steps) {
          expect(x).toBeLessThanOrEqual(width + 1e-6)
          expect(rows.staircaseFoot - y).toBeLessThanOrEqual(heights.staircase + 1e-6)
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
          for (const bar of under)
            expect(rows.barsFoot - own.y).toBeGreaterThan(bar.once + bar.recurring)
          placed.slice(0, index).forEach((other, at) => {
            const apart = other.left >= right || other.left + (wanted[at]?.width ?? 0) <= own.left
            expect(apart || Math.abs(other.y - own.y) >= 18).toBe(true)
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
    expect(alone?.leader).toBeNull()
    // Over the first bar, which is taller.
    const [lifted] = placeTexts([{ ...wish, text: 'b', left: tallest.x }], bars, 256)
    expect(lifted?.leader?.x).toBeCloseTo(low.x + low.width / 2)
    const [stretch] = placeTexts([{ ...wish, text: 'c', left: 0, bar: null }], bars, 256)
    expect(stretch?.leader).toBeNull()
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

describe('the boxes of a bar and the texts over them', () => {
  // The staircase ends at 20 + 4 + 72 = 96, the bars at 96 + 40 + 44 + 84 = 264.
  const months = monthsOf([smop({ months: 2 })])
  const { bars } = placePayments(months, 200)
  const [first, second] = bars
  if (first === undefined || second === undefined) throw new Error('no bars')

  it('one-off stands on recurring', () => {
    // Each of two months has 100; the bar takes the 40 in its middle. 84 for 40,400, of which 2,000 are 4.16.
    expect(partsOf(first)).toEqual([
      {
        kind: 'recurring',
        x: 30,
        width: 40,
        y: expect.closeTo(259.84),
        height: expect.closeTo(4.16),
      },
      { kind: 'once', x: 30, width: 40, y: 180, height: expect.closeTo(79.84) },
    ])
    expect(partsOf(second).map(({ kind }) => kind)).toEqual(['recurring'])
  })

  it('a text begins where its bar does, or is centred over some', () => {
    // `¥100` takes 4 × 0.58 × 13 = 30.16, and the middle of both bars is 100.
    expect(textOn(second, '¥100')).toMatchObject({ left: 130, width: expect.closeTo(30.16) })
    expect(textOver(bars, '¥100').left).toBeCloseTo(84.92)
  })

  it('a text beside its bar is led to the middle of the bar', () => {
    // Over the first bar, 84 tall, it is 90 above the foot, so at 174; the line begins 4 below it and ends on the bar.
    const [placed] = placeTexts([{ text: '¥2,000', left: 30, width: 60, bar: second }], bars, 200)
    expect(placed?.y).toBe(174)
    expect(placed?.leader).toEqual({ x: 150, y1: 178, y2: expect.closeTo(259.84) })
  })
})

describe('the texts of the payments', () => {
  it('stand apart and within the picture, whatever the estimate, in both languages', () => {
    fc.assert(
      fc.property(
        estimateInputs,
        fc.integer({ min: 280, max: 900 }),
        fc.constantFrom<Locale>('zh-CN', 'en'),
        (input, width, locale) => {
          const { months } = paymentSchedule(buildEstimate(input, card20261121), card20261121)
          const { bars, ticks } = placePayments(months, width)
          const wording = paymentsWording[locale]
          const total = wording.total(en.money(months.at(-1)?.cumulative ?? fen(0)))
          const texts = [
            { text: wording.cumulative, left: 0, y: rows.cumulative },
            anchored({ x: width, y: rows.cumulative }, total),
            { text: wording.monthly, left: 0, y: rows.monthly },
            ...ticks.map(({ x, label }) => ({ text: label, left: x, y: rows.ticks })),
            ...placeTexts(barTexts(bars, wording, en.money), bars, width),
          ]
          expect(meeting(texts, width)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})
