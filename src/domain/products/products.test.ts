import { describe, expect, it } from 'vitest'
import { card20261121 } from '../rateCards/rateCards.ts'
import { daily, event, smop, today } from '../testing/builders.ts'
import { productIds, products } from './products.ts'

describe('products', () => {
  it('are offered in this order, each once', () => {
    expect(productIds).toEqual(['smop', 'mss'])
    expect(productIds.toSorted()).toEqual(Object.keys(products).toSorted())
  })

  it('begin with a million users, or fifty machines, for a year from today on, paid by the month', () => {
    const forAYear = { months: 12, prepay: 1, start: '2026-11-21' }
    expect(products.smop.defaults(today, card20261121)).toMatchObject({
      edition: 'basic',
      users: 1_000_000,
      packs: 'auto',
      target: null,
      renew: 'on-time',
      ...forAYear,
    })
    expect(products.mss.defaults(today, card20261121)).toMatchObject({
      edition: 'daily',
      machines: 50,
      hosts: 50,
      days: 7,
      ...forAYear,
    })
  })

  it('S1, M4: are planned in months but for free use and an event', () => {
    expect(products.smop.months(smop({ months: 24 }))).toBe(24)
    expect(products.smop.months(smop({ edition: 'free' }))).toBeNull()
    expect(products.mss.months(daily({ months: 6 }))).toBe(6)
    expect(products.mss.months(event())).toBeNull()
  })

  it('name the source of their prices on the card', () => {
    expect(products.smop.source(card20261121)).toBe(card20261121.smop.source)
    expect(products.mss.source(card20261121)).toBe(card20261121.mss.source)
  })
})
