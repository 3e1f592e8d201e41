import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { priceLine } from '../estimate.ts'
import { fen } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought } from '../testing/builders.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { largestListTotal, mssListTotal, smopListTotal } from './lineTotal.ts'

const start = calendarDate('2026-11-21')
const off = integer({ min: 0, max: 10_000 })

describe('list totals', () => {
  it('come to the total of the estimate after the discount, for the platform', () => {
    const packs = array(integer({ min: 1, max: 40 }), { maxLength: 3 })
    const months = integer({ min: 1, max: 60 })
    const edition = constantFrom('free' as const, 'basic' as const)
    assert(
      property(packs, months, edition, off, (counts, planned, chosen, share) => {
        const config = {
          ...defaultSmop(start),
          edition: chosen,
          packs: bought(...counts),
          months: planned,
        }
        const list = smopListTotal(config, card20261121.smop)
        const line = priceLine(config, share, card20261121)
        expect(line).toMatchObject({ total: list.ok && afterDiscount(list.value, share) })
      }),
      { numRuns: 50 },
    )
  })

  it('come to the total of the estimate after the discount, for the service', () => {
    const edition = constantFrom('daily' as const, 'event' as const)
    const size = integer({ min: 1, max: 1_000 })
    const time = integer({ min: 1, max: 60 })
    assert(
      property(edition, size, time, off, (chosen, machines, months, share) => {
        const config = {
          ...defaultMss(chosen, start, card20261121.mss),
          machines,
          hosts: machines,
          months,
          days: months,
        }
        const list = mssListTotal(config, card20261121.mss)
        const line = priceLine(config, share, card20261121)
        expect(line).toMatchObject({ total: list.ok && afterDiscount(list.value, share) })
      }),
      { numRuns: 50 },
    )
  })
})

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
