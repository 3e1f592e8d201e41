import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fen,
  magnitude,
  minus,
  readPercentText,
  readYuanText,
  shareOf,
  sum,
  times,
  toPercentText,
  toYuanText,
  yuan,
} from './money.ts'

const amounts = fc.integer({ min: 0, max: 10 ** 14 }).map(fen)
const shares = fc.integer({ min: 0, max: 10_000 })

describe('fen', () => {
  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %s, which is not whole fen', (amount) => {
    expect(() => fen(amount)).toThrow(new RangeError(`not whole fen: ${amount}`))
  })

  it('refuses a product or a sum that a double no longer holds exactly', () => {
    const most = fen(Number.MAX_SAFE_INTEGER)
    expect(() => times(most, 2)).toThrow(RangeError)
    expect(() => sum([most, fen(1)])).toThrow(RangeError)
    expect(() => minus(fen(-1), most)).toThrow(RangeError)
  })
})

describe('arithmetic', () => {
  it('counts a hundred fen to the yuan', () => {
    expect(yuan(2_000)).toBe(200_000)
  })

  it('sums nothing to nothing', () => {
    expect(sum([])).toBe(0)
  })

  it('has a magnitude, which leaves out the sign', () => {
    expect([-5, 0, 5].map((amount) => magnitude(fen(amount)))).toEqual([5, 0, 5])
  })

  it('takes back with minus what sum has added', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(minus(sum([a, b]), b)).toBe(a)
      }),
    )
  })
})

describe('shareOf', () => {
  it('rounds half a fen up', () => {
    expect(shareOf(fen(1), 5_000)).toBe(1)
    expect(shareOf(fen(1), 4_999)).toBe(0)
  })

  it('is exact where the product exceeds what a double holds', () => {
    expect(shareOf(fen(9_007_199_254_740_991), 10_000)).toBe(9_007_199_254_740_991)
    // 9,007,199,254,740,991 × 0.3333 = 3,002,099,511,605,172.3003
    expect(shareOf(fen(9_007_199_254_740_991), 3_333)).toBe(3_002_099_511_605_172)
  })

  it('is nothing of 0 % and everything of 100 %', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(shareOf(amount, 0)).toBe(0)
        expect(shareOf(amount, 10_000)).toBe(amount)
      }),
    )
  })

  it('is never more than half a fen off', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, share) => {
        const exact = BigInt(amount) * BigInt(share)
        const off = BigInt(shareOf(amount, share)) * 10_000n - exact
        expect(off > -5_000n && off <= 5_000n).toBe(true)
      }),
    )
  })
})

describe('yuan text', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [50, '0.50'],
    [31_440_000, '314400.00'],
    [-1, '-0.01'],
    [-120_000, '-1200.00'],
  ])('states %d fen as %s', (amount, text) => {
    expect(toYuanText(fen(amount))).toBe(text)
  })

  it.each([
    ['62400', 6_240_000],
    ['62400.5', 6_240_050],
    ['62400.05', 6_240_005],
    ['0', 0],
    ['9999999999999.99', 999_999_999_999_999],
  ])('reads %s', (text, amount) => {
    expect(readYuanText(text)).toEqual({ ok: true, value: amount })
  })

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readYuanText(toYuanText(amount))).toEqual({ ok: true, value: amount })
      }),
    )
  })

  it.each(['', '-1', '1.', '.5', '1.234', '1e3', '1,000', '１', ' 1', '1\n', '99999999999999'])(
    'does not read %j',
    (text) => {
      expect(readYuanText(text)).toEqual({ ok: false, problem: { code: 'unreadable' } })
    },
  )
})

describe('percent text', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [1_250, '12.50'],
    [10_000, '100.00'],
  ])('states %d hundredths of a percent as %s', (share, text) => {
    expect(toPercentText(share)).toBe(text)
    expect(readPercentText(text)).toEqual({ ok: true, value: share })
  })

  it.each([
    ['12', 1_200],
    ['12.5', 1_250],
    ['101', 10_100],
  ])('reads %s', (text, share) => {
    expect(readPercentText(text)).toEqual({ ok: true, value: share })
  })

  it.each(['', '-5', '12.345', '12.5%', '1e1'])('does not read %j', (text) => {
    expect(readPercentText(text)).toEqual({ ok: false, problem: { code: 'unreadable' } })
  })
})
