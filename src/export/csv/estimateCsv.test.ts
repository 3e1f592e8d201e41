import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateInputs } from '../../domain/testing/arbitraries.ts'
import { daily, smop } from '../../domain/testing/builders.ts'
import { en } from '../../i18n/en.ts'
import { zhCN } from '../../i18n/zhCN.ts'
import { sourceOf } from '../testing/sourceOf.ts'
import { csvText } from './csvText.ts'
import { estimateCsv } from './estimateCsv.ts'
import { readCsv } from '../testing/readCsv.ts'
import { remarksOn } from '../remarks.ts'

describe('csvText', () => {
  it('starts with a byte order mark, ends lines with CRLF, pads rows', () => {
    expect(csvText([['项', 'b', 'c'], [{ number: '1.50' }]])).toBe('\uFEFF项,b,c\r\n1.50,,\r\n')
  })

  it('quotes what would break a field', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines"\r\n',
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\tx', "'\tx"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['"=1', '\'"=1'],
    ['a;=1+1;', "a;'=1+1;"],
    ['a; "=1;b', 'a;\' "=1;b'],
    ['a\t-1', "a\t'-1"],
  ])('defuses %j', (text, harmless) => {
    expect(readCsv(csvText([[text]]))).toEqual([[harmless]])
  })

  it('leaves numbers and harmless text as they are', () => {
    expect(csvText([[{ number: '-38400.00' }, 'a=b', '1-2', 'a;b', '']])).toBe(
      '\uFEFF-38400.00,a=b,1-2,a;b,\r\n',
    )
  })
})

describe('estimateCsv', () => {
  it('one row for each charge, then the total and the facts', () => {
    const source = sourceOf([smop(), daily({ machines: 6_001 })], { title: '=cmd()', off: 1_000 })
    const rows = readCsv(estimateCsv(source, zhCN))
    expect(rows.map((row) => row.filter((cell) => cell !== '').join(' | '))).toEqual([
      '序号 | 产品 | 配置 | 收费项目 | 依据 | 数量 | 单位 | 单价（元） | 费用性质 | 金额（元） | 首次应付日',
      '1 | 安全营销运营平台 | 基础版 · 100 万人 | 平台服务费 | S2 | 12 | 个月 | 2000.00 | 周期性 | 24000.00 | 2026-12-01',
      '1 | 安全营销运营平台 | 基础版 · 100 万人 | 用户叠加包 | S3 | 8 | 个 | 4800.00 | 一次性 | 38400.00 | 2026-12-01',
      '1 | 安全营销运营平台 | 基础版 · 100 万人 | 协议折扣 | 约定 | 1 | 项 | -6240.00 | 按各笔付款分摊 | -6240.00 | 2026-12-01',
      '2 | 安全托管服务 | 日常运营 · 6,001 台 | 需询价',
      '合计 | 56160.00',
      '',
      "标题 | '=cmd()",
      '价目表版本 | 2026-11-21',
      '估算日期 | 2026-11-21',
      '协议折扣 | 10%',
      `链接 | ${source.url}`,
      '另有 1 项需询价，未计入合计',
      ...remarksOn(source, zhCN),
    ])
  })

  it('amounts add up to the stated total, which is the estimate’s, whatever the estimate', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const source = sourceOf(input.lines, input)
        const rows = readCsv(estimateCsv(source, en))
        const end = rows.findIndex(([first]) => first === 'Total')
        const fen = rows.slice(1, end).map((row) => Math.round(Number(row[9]) * 100))
        expect(rows.every((row) => row.length === 11)).toBe(true)
        expect(fen.reduce((total, amount) => total + amount, 0)).toBe(source.estimate.total ?? 0)
        const stated = rows[end]?.[9] ?? ''
        const expected = source.estimate.total
        expect(stated).toBe(expected === null ? en.lines.contact : (expected / 100).toFixed(2))
      }),
      { numRuns: 60 },
    )
  })
})
