import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discounts } from '../domain/testing/arbitraries.ts'
import { totalTermsZhCN } from '../i18n/totalTermsZhCN.ts'
import { discountText, readDiscountText } from './discountText.ts'

describe('a discount as people write it', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['12.5', 1_250],
    ['12.5%', 1_250],
    [' 12.50 % ', 1_250],
    ['１２．５％', 1_250],
    ['100', 10_000],
    ['0.01', 1],
    ['8.75折', 1_250],
    ['8.75 折', 1_250],
    ['88折', 1_200],
    ['95折', 500],
    ['9折', 1_000],
    ['10折', 0],
    ['0折', 10_000],
    ['9.999折', 1],
  ])('%j is %d hundredths of a percent', (text, off) => {
    expect(readDiscountText(text)).toEqual({ ok: true, value: off })
  })

  it.each([
    ['100.01', 'out-of-range'],
    ['101%', 'out-of-range'],
    ['10.5折', 'out-of-range'],
    ['12.345', 'unreadable'],
    ['9.9999折', 'unreadable'],
    ['-5', 'unreadable'],
    ['1e1', 'unreadable'],
    ['abc', 'unreadable'],
    ['%', 'unreadable'],
    ['八折', 'unreadable'],
  ])('%j is none', (text, code) => {
    expect(readDiscountText(text)).toEqual({ ok: false, problem: { code } })
  })

  it('12.5 % off is spoken of as 8.75 折', () => {
    expect(totalTermsZhCN.discount(1_250)).toBe('8.75 折')
  })

  it('what the field shows, in percent or in 折, reads back as what it was', () => {
    fc.assert(
      fc.property(discounts, (off) => {
        expect(readDiscountText(discountText(off))).toEqual({ ok: true, value: off })
        expect(readDiscountText(totalTermsZhCN.discount(off))).toEqual({ ok: true, value: off })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readDiscountText(text)).not.toThrow()
      }),
    )
  })
})
