import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedUsers } from './expectedUsers.ts'

const users = integer({ min: 1, max: 1_000_000_000 })
const months = integer({ min: 1, max: 60 })
const shape = constantFrom('linear' as const, 'compound' as const)

describe('expectedUsers', () => {
  it('adds the same number each month', () => {
    expect(expectedUsers(100, 130, 3, 'linear')).toEqual([100, 110, 120, 130])
  })

  it('rounds to the nearest whole user, half up: 100.5 is 101', () => {
    expect(expectedUsers(100, 101, 2, 'linear')).toEqual([100, 101, 101])
    expect(expectedUsers(101, 100, 2, 'linear')).toEqual([101, 101, 100])
  })

  it('multiplies by the same factor each month', () => {
    expect(expectedUsers(1_000, 8_000, 3, 'compound')).toEqual([1_000, 2_000, 4_000, 8_000])
    // √(1,000 × 2,000) = 1,414.2…
    expect(expectedUsers(1_000, 2_000, 2, 'compound')).toEqual([1_000, 1_414, 2_000])
  })

  it('begins with today, ends with the target and never turns back', () => {
    assert(
      property(users, users, months, shape, (today, target, planned, chosen) => {
        const expected = expectedUsers(today, target, planned, chosen)
        expect([expected.length, expected[0], expected.at(-1)]).toEqual([
          planned + 1,
          today,
          target,
        ])
        const rising = expected.toSorted((a, b) => (today < target ? a - b : b - a))
        expect(expected).toEqual(rising)
      }),
    )
  })

  it('is exact: (2u − 1)^n ≤ 2^n · today^(n−m) · target^m < (2u + 1)^n', () => {
    assert(
      property(users, users, months, (today, target, planned) => {
        const power = BigInt(planned)
        for (const [month, each] of expectedUsers(today, target, planned, 'compound').entries()) {
          const past = BigInt(month)
          const exact = 2n ** power * BigInt(today) ** (power - past) * BigInt(target) ** past
          expect(BigInt(2 * each - 1) ** power <= exact).toBe(true)
          expect(exact < BigInt(2 * each + 1) ** power).toBe(true)
        }
      }),
    )
  })

  it('stays exact where doubles cannot tell: one user more over 60 months', () => {
    // Half a user is passed between the months 30 and 31: √(10^9 · (10^9 + 1)) = 1,000,000,000.49999999987…
    const expected = expectedUsers(1_000_000_000, 1_000_000_001, 60, 'compound')
    expect([expected[30], expected[31]]).toEqual([1_000_000_000, 1_000_000_001])
  })
})
