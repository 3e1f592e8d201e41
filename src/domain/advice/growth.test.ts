import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { defaultSmop, packsFor } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought } from '../testing/builders.ts'
import { growth, monthlyGrowth, type Growth } from './growth.ts'
import { packNeeds } from './packNeeds.ts'

const rates = card20261121.smop
const monthly = (users: number, target: number, shape: Growth['shape']) => {
  const found = growth({ ...config, users, target, months: 12, growth: shape }, rates)
  return found === null ? null : monthlyGrowth(found)
}
const config = { ...defaultSmop(calendarDate('2026-12-31')), packs: bought(8) }

describe('growth', () => {
  it('by the month, to be checked by hand', () => {
    // 900,000 in 12 months
    expect(monthly(300_000, 1_200_000, 'linear')).toEqual({ users: 75_000 })
    expect(monthly(1_200_000, 300_000, 'linear')).toEqual({ users: -75_000 })
    // 4^(1/12) = 1.1225
    expect(monthly(300_000, 1_200_000, 'compound')).toEqual({ share: 1_220 })
    // 0.25^(1/12) = 0.8909
    expect(monthly(1_200_000, 300_000, 'compound')).toEqual({ share: -1_090 })
  })

  it('is nothing without a target', () => {
    expect(growth(config, rates)).toBeNull()
  })

  it('reaches each warning level in its month: 1,000,000 users hold 8 packs', () => {
    // 700,000 + 50,000 a month: 800,000 = 80 % after 2, 950,000 = 95 % after 5, 1,000,000 after 6, more after 7
    const found = growth({ ...config, users: 700_000, target: 1_300_000, months: 12 }, rates)
    expect(found?.crossings).toEqual([
      { level: 'near', month: 2, when: '2027-01-31' },
      { level: 'critical', month: 5, when: '2027-04-30' },
      { level: 'full', month: 6, when: '2027-05-31' },
      { level: 'over', month: 7, when: '2027-06-30' },
    ])
  })

  it('names no level that is not reached: 800,000 users are 80 % of 1,000,000, and no more', () => {
    const found = growth({ ...config, users: 700_000, target: 800_000, months: 2 }, rates)
    expect(found?.crossings).toEqual([{ level: 'near', month: 2, when: '2027-01-31' }])
    const fewer = growth({ ...config, users: 700_000, target: 799_999, months: 2 }, rates)
    expect(fewer?.crossings).toEqual([])
  })

  it('names a level that is jumped over with the first month beyond it', () => {
    const found = growth({ ...config, users: 100_000, target: 1_100_000, months: 1 }, rates)
    expect(found?.crossings.map(({ month }) => month)).toEqual([1, 1, 1, 1])
  })

  it('counts the users at the start of a month where they fall', () => {
    const found = growth({ ...config, users: 1_000_001, target: 1_000, months: 2 }, rates)
    expect(found?.months.map(({ users, most, level }) => [users, most, level])).toEqual([
      [500_501, 1_000_001, 'over'], // 1,000,001 − 499,500.5 = 500,500.5
      [1_000, 500_501, 'ok'],
    ])
    expect(found?.crossings.map(({ month }) => month)).toEqual([1, 1, 1, 1])
  })
})

describe('packNeeds', () => {
  it('are the months in which packs have to be added, and hold every month until the next', () => {
    const users = integer({ min: 1, max: 5_000_000 })
    const shape = constantFrom('linear' as const, 'compound' as const)
    assert(
      property(
        users,
        users,
        integer({ min: 1, max: 24 }),
        shape,
        (today, target, months, chosen) => {
          const line = { ...config, users: today, target, months }
          const most =
            growth({ ...line, growth: chosen }, rates)?.months.map((each) => each.most) ?? []
          const needs = packNeeds(most, rates)
          for (const [index, each] of most.entries()) {
            const soFar = needs.filter(({ month }) => month <= index + 1).at(-1)?.packs ?? 0
            const highest = Math.max(...most.slice(0, index + 1))
            expect(soFar).toBe(packsFor(highest, rates))
            expect(soFar).toBeGreaterThanOrEqual(packsFor(each, rates))
          }
        },
      ),
    )
  })
})
