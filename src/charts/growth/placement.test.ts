import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growth } from '../../domain/advice/growth.ts'
import { distinctPlans, maxStages, purchasePlans } from '../../domain/advice/purchasePlans.ts'
import { fen } from '../../domain/money.ts'
import { userLimits } from '../../domain/products/smop/config.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { smopConfigs } from '../../domain/testing/arbitraries.ts'
import type { Locale } from '../../i18n/locale.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'
import { anchored, meeting } from '../testing/meeting.ts'
import { placeGrowth } from './placement.ts'
import { growthWording } from './growthWording.ts'

const phrases = { 'zh-CN': zh, en }
const wordsOf = (locale: Locale) => ({
  users: phrases[locale].compact,
  month: growthWording[locale].month,
  amount: phrases[locale].compactMoney,
})

describe('placeGrowth', () => {
  it('two months on a picture whose months take 100 pixels each', () => {
    // 64 to the left and 14 to the right leave 200 of 278. The curve has 190 below 16, and a tenth more than the most users:
    // 0 is at 206, 1,100 at 206 − 190 / 1.1 = 33.27, 550 at 119.64.
    const placed = placeGrowth(
      [550, 550, 1_100],
      [1_100, 1_100],
      [
        { month: 1, amount: fen(200_000) },
        { month: 2, amount: fen(600_000) },
      ],
      278,
      wordsOf('en'),
    )
    expect(placed.userTicks.map(({ users, x }) => [users, x])).toEqual([
      ['0', 56],
      ['550', 56],
      ['1.1K', 56],
    ])
    expect(placed.userTicks[0]?.line).toEqual({ x1: 64, x2: 264, y1: 206, y2: 206 })
    expect(placed.userTicks[1]?.line.y1).toBeCloseTo(119.64)
    expect(placed.capacity).toMatch(/^M64 33\.27\d*H164L164 33\.27\d*H264$/)
    // The floor is at 206 + 14 + 60 = 280; the dearer payment takes all of 60, the other a third of that.
    expect(placed.bars).toMatchObject([
      { x: 64, y: 260, height: 20, text: { x: 74, y: 270, amount: '¥2K' } },
      { x: 164, y: 220, height: 60, text: { x: 174, y: 230, amount: '¥6K' } },
    ])
    expect(placed.monthTicks.map(({ month, x, textAnchor }) => [month, x, textAnchor])).toEqual([
      ['start', 64, 'start'],
      ['1', 164, 'middle'],
      ['2', 264, 'middle'],
    ])
  })

  it('an amount that has no room to the right of its bar stands to the left, and where there is none it is left out', () => {
    const months = Array.from({ length: 61 }, () => 1)
    const place = (...payments: readonly (readonly [month: number, yuan: number])[]) =>
      placeGrowth(
        months,
        months.slice(1),
        payments.map(([month, yuan]) => ({ month, amount: fen(yuan * 100) })),
        278,
        wordsOf('en'),
      ).bars.map(({ text }) => text?.x ?? null)
    // Month 60 begins at 64 + 59 / 60 × 200 = 260.67. `¥3K` takes 3 × 0.58 × 13 = 22.62: not in 278 − 270.67, so from
    // 260.67 − 4 − 22.62 on.
    expect(place([60, 3_000])).toEqual([expect.closeTo(234.05)])
    // Beside it those of the months before would read as its own.
    expect(place([58, 1_000], [59, 2_000], [60, 3_000])).toEqual([
      null,
      null,
      expect.closeTo(234.05),
    ])
  })

  it('the axis moves in where the numbers beside it need more room', () => {
    // `100.1M` takes 6 × 7.54 = 45.24, which 56 hold; `1.001 亿` takes 6 × 7.54 + 13 = 58.24, and 8 besides.
    const [inEnglish, inChinese] = (['en', 'zh-CN'] as const).map(
      (locale) => placeGrowth([100_100_000], [], [], 280, wordsOf(locale)).userTicks[0]?.line.x1,
    )
    expect(inEnglish).toBe(64)
    expect(inChinese).toBeCloseTo(66.24)
  })

  it('texts stand apart and within the picture, whatever the growth, in both languages', () => {
    fc.assert(
      fc.property(
        smopConfigs,
        fc.integer(userLimits),
        fc.integer({ min: 1, max: maxStages }),
        fc.integer({ min: 280, max: 900 }),
        fc.constantFrom<Locale>('zh-CN', 'en'),
        (config, target, stages, width, locale) => {
          const expected = growth({ ...config, target }, card20261121.smop)
          if (expected === null) throw new Error('no growth')
          const wording = growthWording[locale]
          const users = [expected.today, ...expected.months.map((month) => month.users)]
          for (const plan of distinctPlans(purchasePlans(expected, card20261121.smop, stages))) {
            const placed = placeGrowth(users, plan.capacity, plan.purchases, width, wordsOf(locale))
            const texts = [
              ...placed.userTicks.map((tick) => anchored(tick, tick.users)),
              ...placed.monthTicks.map((tick) => anchored(tick, tick.month)),
              ...placed.bars.flatMap(({ text }) =>
                text === null ? [] : [{ text: text.amount, left: text.x, y: text.y }],
              ),
              anchored(placed.capacityName, wording.capacity),
              ...(placed.usersName === null
                ? []
                : [{ text: wording.users, left: placed.usersName.x, y: placed.usersName.y }]),
            ]
            expect(meeting(texts, width)).toEqual([])
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
