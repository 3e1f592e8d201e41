import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import { smopLifecycle } from '../../domain/products/smop/lifecycle.ts'
import type { SmopConfig } from '../../domain/products/smop/config.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { smopConfigs } from '../../domain/testing/arbitraries.ts'
import { lifecycleOf } from '../../domain/products/lifecycleOf.ts'
import { event, smop } from '../../domain/testing/builders.ts'
import { textWidth } from '../textWidth.ts'
import { placeLifecycle } from './placement.ts'

const place = (config: SmopConfig, width: number) =>
  placeLifecycle(smopLifecycle(config, card20261121.smop), config.months, width)

describe('placeLifecycle', () => {
  it('labels stand apart and within the picture, segments one after the other, whatever the renewal', () => {
    fc.assert(
      fc.property(smopConfigs, fc.integer({ min: 200, max: 1_200 }), (config, width) => {
        const { ticks, segments } = place(config, width)
        for (const [index, { x, label }] of ticks.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + textWidth(label)).toBeLessThanOrEqual(width)
          expect(ticks[index + 1]?.x ?? Infinity).toBeGreaterThan(x + textWidth(label))
        }
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

  it('an event of some days has the days on which its phases begin', () => {
    const config = event({ days: 10, start: calendarDate('2026-12-20') })
    const { ticks } = placeLifecycle(lifecycleOf(config, card20261121), config.months, 254)
    expect(ticks.map(({ label }) => label)).toEqual(['12-15', '12-20', '12-30'])
  })

  it('a day and its place are each other’s inverse', () => {
    const { toX, toDate } = place(smop(), 1_200)
    for (const text of ['2027-03-05', '2027-11-21', '2028-02-20']) {
      const date = calendarDate(text)
      expect(toDate(toX(date))).toBe(date)
    }
  })
})
