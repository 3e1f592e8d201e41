import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, readYuanText, shareOf, toYuanText } from './money.ts'

describe('fen', () => {
  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %s, which is not whole fen', (amount) => {
    expect(() => fen(amount)).toThrow(RangeError)
  })
})

describe('shareOf', () => {
  it('rounds half a fen up', () => {
    expect(shareOf(fen(1), 5_000)).toBe(1)
    expect(shareOf(fen(1), 4_999)).toBe(0)
  })

  it('is exact where the product exceeds what a double holds', () => {
    expect(shareOf(fen(9_007_199_254_740_991), 10_000)).toBe(9_007_199_254_740_991)
  })
})

describe('yuan text', () => {
  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (amount) => {
        expect(readYuanText(toYuanText(fen(amount)))).toEqual({ ok: true, value: amount })
      }),
    )
  })

  it.each(['', '-1', '1.', '.5', '1.234', '1e3', '1,000', '１', ' 1', '99999999999999'])(
    'does not read %j',
    (text) => {
      expect(readYuanText(text).ok).toBe(false)
    },
  )
})
