import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../domain/money.ts'
import { count, money, percent } from './format.ts'
import { phrases as en } from './phrasesEn.ts'
import { phrases as zhCN } from './phrasesZhCN.ts'

/** Fifteen digits: more are not exact once they are divided. */
const most = 999_999_999_999_999
/** A few digits before many zeros, as on axes and buttons. */
const round = fc
  .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 11 }))
  .map(([digits, zeros]) => digits * 10 ** zeros)
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: most }),
  round,
)

// The platform's own formats are the oracle (ADR 0015).
describe.each([
  ['zh-CN', zhCN],
  ['en', en],
] as const)('written as the platform writes it in %s:', (locale, { compact }) => {
  const platform = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format
  const yuan = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const

  it('a number', () => {
    const format = platform({})
    fc.assert(
      fc.property(numbers, (value) => {
        expect(count(value)).toBe(format(value))
      }),
    )
  })

  it('an amount, with decimals only where there are fen', () => {
    const whole = platform({ ...yuan, maximumFractionDigits: 0 })
    const withFen = platform(yuan)
    const amounts = fc.oneof(numbers, fc.integer({ min: -most, max: -1 }))
    fc.assert(
      fc.property(amounts, (amount) => {
        const format = amount % 100 === 0 ? whole : withFen
        expect(money(fen(amount))).toBe(format(amount / 100).replace('-', '−'))
      }),
    )
  })

  it('a share, with the decimals that it has', () => {
    const format = platform({ style: 'percent', maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (share) => {
        expect(percent(share)).toBe(format(share / 10_000))
      }),
    )
  })

  it('a large number in large units, unrounded', () => {
    const format = platform({ notation: 'compact', maximumFractionDigits: 15 })
    // From where both languages have units. Chinese sets the unit off.
    const large = numbers.filter((value) => value >= 10_000)
    fc.assert(
      fc.property(large, (value) => {
        expect(compact(value).replace(' ', '')).toBe(format(value))
      }),
    )
  })
})

it('sets the Chinese unit off from its number', () => {
  const values = [0, 9_999, 10_000, 1_234_567, 100_000_000, 12_000_000_000_000]
  expect(values.map((value) => zhCN.compact(value))).toEqual([
    '0',
    '9,999',
    '1 万',
    '123.4567 万',
    '1 亿',
    '12 万亿',
  ])
})

it('writes a minus sign before the currency', () => {
  expect([-6_240_000, -5, 0].map((amount) => money(fen(amount)))).toEqual([
    '−¥62,400',
    '−¥0.05',
    '¥0',
  ])
})
