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
    ['1.23456万', 1_234_560],
    ['5.', 500],
  ])('reads %j as %d fen', (text, value) => {
    expect(readMoneyText(text)).toEqual({ ok: true, value })
  })

  it.each([
    '',
    '-5',
    'abc',
    '1.234',
    '300.000',
    '300.500',
    '¥',
    '5台',
    '30天',
    '1,5万',
    '5constructor',
    '5__proto__',
    '5toString',
  ])('does not read %j', (text) => {
    expect(readMoneyText(text).ok).toBe(false)
  })

  it.each(['12.345', '0.001', '1.2345678万'])('says of %j that it is finer than a fen', (text) => {
    expect(readMoneyText(text)).toEqual({ ok: false, problem: { code: 'not-fen' } })
  })

  it('names the limit of what can be stated', () => {
    expect(readMoneyText('100000亿')).toMatchObject({ problem: { code: 'out-of-range' } })
    expect(readMoneyText('9999999999999')).toMatchObject({ problem: { code: 'out-of-range' } })
  })
})
