import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCountText } from './countText.ts'

const limits = { min: 1, max: 1_000_000_000 }
const read = (text: string) => readCountText(text, limits, 'users')

describe('readCountText', () => {
  it.each([
    ['100万', 1_000_000],
    ['20w', 200_000],
    ['20W', 200_000],
    ['1.2亿', 120_000_000],
    ['1.2 亿', 120_000_000],
    ['１００', 100],
    ['１，０００，０００', 1_000_000],
    ['1,000,000', 1_000_000],
    ['1 000 000', 1_000_000],
    [' 1000 ', 1_000],
    ['1.5m', 1_500_000],
    ['3k', 3_000],
    ['3千', 3_000],
    ['2千万', 20_000_000],
    ['5百万', 5_000_000],
    ['10亿', 1_000_000_000],
    ['0.1百亿', 1_000_000_000],
    ['0.01千亿', 1_000_000_000],
    ['1.0', 1],
    ['1.00', 1],
    ['1.000万', 10_000],
    ['100万人', 1_000_000],
    ['0012', 12],
    ['0.1百', 10],
    ['1,000万', 10_000_000],
    ['1,0000万', 100_000_000],
    ['20万 users', 200_000],
    // Of 1,000 and 1,000,000, while they are edited
    ['1,00', 100],
    ['1,000,0005', 10_000_005],
  ])('reads %j as %d', (text, value) => {
    expect(read(text)).toEqual({ ok: true, value })
  })

  it.each([
    '',
    ' ',
    'abc',
    '-5',
    '+5',
    '1.2.3',
    '300.000',
    '1.000',
    '300.000人',
    '1e6',
    '万',
    '12x',
    '1万2千',
    '1万万',
    '1亿千',
    '0x10',
    '∞',
    'NaN',
    '１２三',
    '10⁶',
    '₅00',
    '㊿',
    '㋀',
    '1,5万',
    '12,34万',
    ',',
    '5天',
    '12个月',
    '3台',
    // What every object has
    '5constructor',
    '5constructor人',
    '5__proto__',
    '5toString',
    '5valueOf',
  ])('does not read %j', (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { code: 'unreadable' } })
  })

  it.each(['1.5', '1.23456万', '0.001百'])('finds %j not whole', (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { code: 'not-whole' } })
  })

  it.each(['0', '11亿', '9'.repeat(400)])('finds %j out of range', (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { code: 'out-of-range', ...limits } })
  })

  it.each([
    ['12个月', 'months', 12],
    ['12月', 'months', 12],
    ['12 months', 'months', 12],
    ['8个', 'packs', 8],
    ['7天', 'days', 7],
    ['1 day', 'days', 1],
    ['50台', 'machines', 50],
    ['2百台', 'machines', 200],
  ] as const)('reads %j as so many %s', (text, counted, value) => {
    expect(readCountText(text, limits, counted)).toEqual({ ok: true, value })
  })

  it.each([
    ['30天', 'months'],
    ['7个月', 'days'],
    ['5人', 'machines'],
    ['5台', 'packs'],
  ] as const)('does not take %j for so many %s', (text, counted) => {
    expect(readCountText(text, limits, counted)).toEqual({
      ok: false,
      problem: { code: 'unreadable' },
    })
  })

  it('reads back every count, grouped as each locale groups it', () => {
    fc.assert(
      fc.property(fc.integer(limits), fc.constantFrom('zh-CN', 'en', 'fr'), (value, locale) => {
        expect(read(new Intl.NumberFormat(locale).format(value))).toEqual({ ok: true, value })
      }),
    )
  })
})
