import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import { smopLifecycle } from '../../domain/products/smop/lifecycle.ts'
import type { SmopConfig } from '../../domain/products/smop/config.ts'
import { newestCard } from '../../domain/rateCards/rateCards.ts'
import { smopConfigs } from '../../domain/testing/arbitraries.ts'
import { smop } from '../../domain/testing/builders.ts'
import { placeLifecycle } from './placement.ts'

/** Of `2026-12` in the chart's type. */
const labelWidth = 56

const place = (config: SmopConfig, width: number) =>
  placeLifecycle(smopLifecycle(config, newestCard.smop), config.months, width)

describe('placeLifecycle', () => {
  it('labels stand apart and within the picture, segments one after the other, whatever the renewal', () => {
    fc.assert(
      fc.property(smopConfigs, fc.integer({ min: 200, max: 1_200 }), (config, width) => {
        const { ticks, segments } = place(config, width)
        const places = ticks.map(({ x }) => x)
        for (const x of places) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + labelWidth).toBeLessThanOrEqual(width)
        }
        const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0))
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(labelWidth)
        for (const [index, { x, width: own }] of segments.entries()) {
          expect(x + own).toBeLessThanOrEqual(width + 1e-6)
          expect(segments[index + 1]?.x ?? Infinity).toBeGreaterThanOrEqual(x + own - 1e-6)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['2027-12-01', ['2027-01', '2028-01']],
    ['2032-01-01', ['2028-01', '2030-01']],
    ['2199-12-31', ['2050-01', '2100-01', '2150-01']],
  ] as const)('a renewal on %s is labelled in whole steps', (renew, labels) => {
    const { ticks } = place(smop({ renew: calendarDate(renew) }), 272)
    expect(ticks.map(({ label }) => label)).toEqual(labels)
  })

  it('a day and its place are each other’s inverse', () => {
    const { toX, toDate } = place(smop(), 1_200)
    for (const text of ['2027-03-05', '2027-11-21', '2028-02-20']) {
      const date = calendarDate(text)
      expect(toDate(toX(date))).toBe(date)
    }
  })
})
