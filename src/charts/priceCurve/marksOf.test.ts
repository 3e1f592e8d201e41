import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import type { LineConfig } from '../../domain/products/products.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { bought, daily, event, smop } from '../../domain/testing/builders.ts'
import { curveSubject } from './curveSubject.ts'
import { marksOf } from './marksOf.ts'

const marks = (config: LineConfig) =>
  marksOf(curveSubject(config, card20261121)).map(({ kind, name, quantity, amount, isNamed }) => [
    kind,
    isNamed ? name : null,
    quantity,
    amount,
  ])

// The first 5 packs cost 6,000 each, 6 to 10 of them 4,800, more 3,000.
const needed8 = 3_840_000
const cheaper = ['cheapest', 'cheaper', 11, 3_300_000]

describe('marksOf', () => {
  it('a line that buys what it needs stands there', () => {
    expect(marks(smop())).toEqual([['here', 'needed', 8, needed8], cheaper])
    expect(marks(daily({ machines: 120 }))).toEqual([['here', 'needed', 120, 2_100_000]])
    expect(marks(event({ hosts: 1_001 }))).toEqual([['here', 'needed', 1_001, null]])
  })

  it('one that buys more or less stands where it buys', () => {
    expect(marks(smop({ packs: bought(60) }))).toEqual([
      ['here', 'chosen', 60, 18_000_000],
      ['needed', 'needed', 8, needed8],
      cheaper,
    ])
    expect(marks(smop({ packs: bought(2) }))[0]).toEqual(['here', 'chosen', 2, 1_200_000])
    expect(marks(smop({ users: 100_000, packs: bought(5) }))).toEqual([
      ['here', 'chosen', 5, 3_000_000],
    ])
  })

  it('one that buys the cheapest stands there, and nothing is cheaper', () => {
    expect(marks(smop({ packs: bought(11) }))).toEqual([
      ['here', 'chosen', 11, 3_300_000],
      ['needed', 'needed', 8, needed8],
    ])
  })

  it('several purchases, each size once, the largest two by name', () => {
    const later = { count: 3, on: calendarDate('2027-03-01') }
    expect(marks(smop({ packs: [...bought(2, 4, 4), later] }))).toEqual([
      ['here', 'chosen', 4, 2_400_000],
      ['here', 'chosen', 3, 1_800_000],
      ['here', null, 2, 1_200_000],
      ['needed', 'needed', 8, needed8],
      cheaper,
    ])
  })

  it('one that buys nothing is only told what it needs', () => {
    const needs = [['needed', 'needed', 8, needed8], cheaper]
    expect(marks(smop({ packs: [] }))).toEqual(needs)
    expect(marks(smop({ edition: 'free', packs: bought(8) }))).toEqual(needs)
    expect(marks(smop({ users: 100_000, packs: 'auto' }))).toEqual([])
  })
})
