import { describe, expect, it } from 'vitest'
import { card20261121 } from '../rateCards/rateCards.ts'
import { today } from '../testing/builders.ts'
import { defaultMss } from './mss/config.ts'
import { productIds, products } from './products.ts'
import { defaultSmop } from './smop/config.ts'

describe('products', () => {
  it('are offered in this order, each once', () => {
    expect(productIds).toEqual(['smop', 'mss'])
    expect(productIds.toSorted()).toEqual(Object.keys(products).toSorted())
  })

  it('begin with their defaults: a million users, fifty machines', () => {
    expect(products.smop.defaults(today, card20261121)).toEqual(defaultSmop(today))
    expect(products.mss.defaults(today, card20261121)).toEqual(
      defaultMss('daily', today, card20261121.mss),
    )
  })

  it('name the source of their prices on the card', () => {
    expect(products.smop.source(card20261121)).toBe(card20261121.smop.source)
    expect(products.mss.source(card20261121)).toBe(card20261121.mss.source)
  })
})
