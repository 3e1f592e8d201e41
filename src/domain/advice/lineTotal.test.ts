import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../money.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { largestListTotal } from './lineTotal.ts'

describe('largestListTotal', () => {
  it('is within the budget after the discount, and one fen more is not', () => {
    const budget = integer({ min: 0, max: 1_000_000_000 })
    assert(
      property(budget, integer({ min: 0, max: 9_999 }), (amount, share) => {
        const largest = largestListTotal(fen(amount), share)
        expect(afterDiscount(fen(largest), share)).toBeLessThanOrEqual(amount)
        expect(afterDiscount(fen(largest + 1), share)).toBeGreaterThan(amount)
      }),
      { numRuns: 2_000 },
    )
  })

  it('has no end where nothing is left to pay', () => {
    expect(largestListTotal(fen(0), 10_000)).toBe(Infinity)
  })
})
