import { describe, expect, it } from 'vitest'
import { readMoneyText } from './moneyText.ts'

describe('readMoneyText', () => {
  it.each([
    ['30万', 30_000_000],
    ['¥62,400', 6_240_000],
    ['￥62 400', 6_240_000],
    ['1234.5 元', 123_450],
    ['１００', 10_000],
    ['0', 0],
    ['0.01', 1],
  ])('reads %j as %d fen', (text, value) => {
    expect(readMoneyText(text)).toEqual({ ok: true, value })
  })

  it.each(['', '-5', 'abc', '1.234', '¥'])('does not read %j', (text) => {
    expect(readMoneyText(text).ok).toBe(false)
  })

  it('names the limit of what can be stated', () => {
    expect(readMoneyText('100000亿')).toMatchObject({ problem: { code: 'out-of-range' } })
    expect(readMoneyText('9999999999999')).toMatchObject({ problem: { code: 'out-of-range' } })
  })
})
