import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import { lifecycleOf } from '../../domain/products/lifecycleOf.ts'
import type { LineConfig } from '../../domain/products/products.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { lineConfigs } from '../../domain/testing/arbitraries.ts'
import { smop } from '../../domain/testing/builders.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import type { Locale } from '../../i18n/locale.ts'
import { meeting } from '../testing/meeting.ts'
import { datesOf, frameOf, placeDateMarks, placeSegmentLabels } from './labelPlacement.ts'
import { placeLifecycle } from './placement.ts'

function place(config: LineConfig, width: number, locale: Locale) {
  const lifecycle = lifecycleOf(config, card20261121)
  const wording = lifecycleWording[locale]
  const placement = placeLifecycle(lifecycle, config.months, width)
  const labels = placeSegmentLabels(placement, wording.phase)
  const dates = datesOf(lifecycle.renewal, placement.cutStart, wording)
  const marks = placeDateMarks(dates, placement)
  return { placement, labels, marks, frame: frameOf(labels, marks, width) }
}

describe('the texts of a lifecycle', () => {
  it('stand apart and within the picture, whatever the line, in both languages', () => {
    fc.assert(
      fc.property(
        lineConfigs,
        fc.integer({ min: 280, max: 900 }),
        fc.constantFrom<Locale>('zh-CN', 'en'),
        (config, width, locale) => {
          const { placement, labels, marks, frame } = place(config, width, locale)
          const ticks = placement.ticks.map(({ x, label }) => ({
            text: label,
            left: x,
            y: frame.tickFoot,
          }))
          const names = labels.map(({ text, x, y }) => ({ text, left: x, y }))
          expect(meeting([...ticks, ...names, ...marks], width)).toEqual([])
          expect(Math.min(...names.map(({ y }) => y)) - 13).toBeGreaterThan(frame.top)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('one lane is 20 pixels; the axis keeps two below the bar and moves down for a third', () => {
    const late = smop({ months: 24, renew: calendarDate('2029-02-01') })
    // The bar ends at 40; the first text stands 20 below it, each lane 20 more; the axis is 8 below the last text.
    const narrow = place(late, 280, 'en')
    expect(narrow.marks.map(({ kind, y }) => [kind, y])).toEqual([
      ['start', 60],
      ['renewal', 80],
      ['loss', 100],
    ])
    expect(narrow.frame.axis).toBe(100 + 8)
    // Two lanes are kept below where one is used: 40 + 8 + 2 × 20; one above, 8 + 20; the months take 26.
    expect(place(smop(), 900, 'en').frame).toEqual({
      top: -28,
      axis: 88,
      tickFoot: 106,
      height: 142,
    })
    // Where it is narrow, two above as well: 8 + 2 × 20.
    expect(place(smop(), 479, 'en').frame.top).toBe(-48)
  })

  it('a name that does not fit on its stretch stands above it, led to its middle', () => {
    const { placement, labels } = place(smop({ renew: 'never' }), 900, 'en')
    // 12 months of a picture that reaches 3 + 2 + 6 months past the expiry
    expect(labels[0]).toMatchObject({ text: 'In service', x: 12, y: 25, leader: null })
    const narrow = place(smop({ renew: calendarDate('2027-12-10') }), 280, 'en')
    const stopped = narrow.placement.segments[1]
    const { x = 0, width = 0 } = stopped ?? {}
    expect(placement.segments[0]?.x).toBe(0)
    // 10 above the bar, and 3 of them between the text and its leader
    expect(narrow.labels[1]).toMatchObject({ y: -10, leader: { x: x + width / 2, top: -7 } })
  })
})
