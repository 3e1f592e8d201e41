import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceCurve } from '../../domain/advice/priceCurve.ts'
import type { LineConfig } from '../../domain/products/products.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { lineConfigs } from '../../domain/testing/arbitraries.ts'
import { bought, daily, smop } from '../../domain/testing/builders.ts'
import type { Locale } from '../../i18n/locale.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'
import { anchored, meeting } from '../testing/meeting.ts'
import { curveSubject } from './curveSubject.ts'
import { marksOf } from './marksOf.ts'
import { axisFoot, placeCurve } from './placement.ts'
import { priceCurveWording } from './priceCurveWording.ts'

const phrases = { 'zh-CN': zh, en }

function place(config: LineConfig, width: number, locale: Locale = 'en') {
  const subject = curveSubject(config, card20261121)
  const { price, range, most, unit } = subject
  const { compact: quantity, compactMoney: amount } = phrases[locale]
  const wording = priceCurveWording[locale]
  const marks = marksOf(subject).map((mark) => ({
    ...mark,
    text: mark.isNamed ? wording.mark(mark) : null,
  }))
  const curve = priceCurve(price, range.min, range.max, most)
  const words = { unit: wording.axis[unit], quantity, amount }
  return { subject, words, ...placeCurve(curve, range, marks, width, words) }
}

describe('placeCurve', () => {
  it('packs on linear axes', () => {
    // 64 to the left and 14 to the right leave 280 of 358 for 1 to 15 packs, 20 for each step; 0 to ¥48,000 from 270 up to 44.
    const { box, marks, segments, yTicks, xTicks, logName, toQuantity } = place(smop(), 358)
    expect(box).toEqual({ left: 64, right: 344, top: 44, bottom: 270 })
    // 5 × 6,000 = 30,000: 270 − 226 × 30 / 48 = 128.75
    expect(segments[0]).toMatchObject({ x1: 64, x2: 144, y2: 128.75 })
    // 8 × 4,800 = 38,400: 270 − 226 × 0.8 = 89.2; 11 × 3,000 = 33,000: 270 − 226 × 0.6875 = 114.625
    expect(marks).toMatchObject([
      { kind: 'here', x: 204, y: expect.closeTo(89.2), label: { text: 'needed 8 · ¥38,400' } },
      { kind: 'cheapest', x: 264, y: 114.625, label: { text: 'cheaper 11 · ¥33,000' } },
    ])
    expect(xTicks).toEqual([
      { x: 64, text: '1' },
      { x: 144, text: '5' },
      { x: 244, text: '10' },
    ])
    expect(yTicks.map(({ text }) => text)).toEqual(['¥0', '¥10K', '¥20K', '¥30K', '¥40K'])
    expect(yTicks[0]).toEqual({ text: '¥0', x: 56, y: 274, lineY: 270 })
    expect(logName).toBeNull()
    // 204 is 8; halfway to the next is 214. What lies beyond the ends is the ends.
    expect([0, 204, 213, 215, 400].map(toQuantity)).toEqual([1, 8, 8, 9, 15])
  })

  it('an axis that does not begin at nothing has the lowest price at its foot', () => {
    const { yTicks, box, logName } = place(daily({ machines: 120 }), 320, 'zh-CN')
    expect(logName).toEqual({ x: 306, y: 262 })
    expect(yTicks[0]).toMatchObject({ text: '¥1,250', lineY: box.bottom })
    const gaps = yTicks.slice(1).map(({ y }, index) => (yTicks[index]?.y ?? 0) - y)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16)
  })

  it('on the narrowest screen, 254 wide, both ends of an axis can be told', () => {
    const { xTicks: packs } = place(smop(), 254)
    expect(packs.map(({ text }) => text)).toEqual(['1', '10'])
    const { xTicks: machines } = place(daily({ machines: 1_000_000 }), 254)
    expect(machines.map(({ text }) => text)).toEqual(['1', '100'])
  })

  it('what is needed but not bought, and what has no price, is a line down to the axis', () => {
    const packs = place(smop({ packs: bought(60) }), 600)
    expect(packs.marks.map(({ kind, quantity, y }) => [kind, quantity, y === null])).toEqual([
      ['here', 60, false],
      ['needed', 8, true],
      ['cheapest', 11, false],
    ])
    const [machines] = place(daily({ machines: 7_000 }), 600).marks
    expect(machines).toMatchObject({ kind: 'here', y: null, line: { y2: 270 } })
    expect(machines?.label?.text).toBe('needed 7,000 · price on request')
  })

  it('texts stand apart and within the picture, marks within the curve, whatever the line, in both languages', () => {
    fc.assert(
      fc.property(
        lineConfigs,
        fc.integer({ min: 270, max: 900 }),
        fc.constantFrom<Locale>('zh-CN', 'en'),
        (config, width, locale) => {
          const { box, marks, xTicks, yTicks, words, subject } = place(config, width, locale)
          const texts = [
            ...yTicks.map((tick) => anchored(tick, tick.text)),
            ...xTicks.map(({ x, text }) =>
              anchored({ x, y: axisFoot, textAnchor: 'middle' }, text),
            ),
            anchored({ x: width, y: axisFoot }, words.unit),
            ...marks.flatMap(({ label }) =>
              label === null ? [] : [{ text: label.text, left: label.x, y: label.y }],
            ),
          ]
          expect(meeting(texts, width)).toEqual([])
          expect(xTicks.length).toBeGreaterThanOrEqual(2)
          for (const { x, y, label } of marks) {
            expect(x).toBeGreaterThanOrEqual(box.left)
            expect(x).toBeLessThanOrEqual(box.right + 1e-6)
            expect(y ?? box.top).toBeGreaterThanOrEqual(box.top - 1e-6)
            expect(y ?? box.bottom).toBeLessThanOrEqual(box.bottom + 1e-6)
            expect(label?.y ?? 0).toBeLessThan(box.top)
          }
          expect(marks.map(({ quantity }) => quantity)).toEqual(
            expect.arrayContaining([...subject.here]),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
