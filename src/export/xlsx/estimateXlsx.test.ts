import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateInputs } from '../../domain/testing/arbitraries.ts'
import { bought, daily, event, smop } from '../../domain/testing/builders.ts'
import { en } from '../../i18n/en.ts'
import { remarksZhCN } from '../../i18n/remarksZhCN.ts'
import { zhCN } from '../../i18n/zhCN.ts'
import type { ExportSource } from '../exportSource.ts'
import { readXlsx, type ReadWorkbook } from '../testing/readXlsx.ts'
import { recalculate } from '../testing/recalculate.ts'
import { sourceOf } from '../testing/sourceOf.ts'
import { xlsxExport } from './estimateXlsx.ts'

async function workbookOf(source: ExportSource, messages = zhCN): Promise<ReadWorkbook> {
  const { content } = await xlsxExport(source, messages)
  if (typeof content === 'string') throw new Error('a workbook is not text')
  return await readXlsx(content)
}

/** The cell beside or below the last one of a column that holds the text. */
function rowOf(workbook: ReadWorkbook, sheet: string, text: string): number {
  const cells = [...(workbook.get(sheet) ?? [])]
  const found = cells.findLast(([, { value }]) => value === text)
  return Number(found?.[0].replace(/^\D+/, ''))
}

const texts = (workbook: ReadWorkbook, sheet: string) =>
  [...(workbook.get(sheet)?.values() ?? [])].map(({ value }) => value)

describe('the sheet of charges', () => {
  it('amounts, subtotals and total are formulas with their values stored', async () => {
    const workbook = await workbookOf(sourceOf([smop(), daily({ machines: 120 })]))
    expect([...workbook.keys()]).toEqual(['明细', '付款', '说明'])
    const cell = (name: string) => workbook.get('明细')?.get(name)
    expect(cell('F5')).toEqual({ value: 12, formula: null })
    expect(cell('I5')).toEqual({ value: 24_000, formula: 'F5*H5' })
    expect(cell('H6')).toEqual({ value: 4_800, formula: 'LOOKUP(F6,{0,6,11},{6000,4800,3000})' })
    expect(cell('I7')).toEqual({ value: 62_400, formula: 'SUM(I5:I6)' })
    expect(cell('I10')).toEqual({ value: 314_400, formula: 'I7+I9' })
    // 2026-12-01 as a spreadsheet counts days
    expect(cell('J5')?.value).toBe(46_357)
  })

  it('a changed quantity is carried through to the total, packs through their tiers (S3)', async () => {
    const workbook = await workbookOf(sourceOf([smop(), daily({ machines: 120 })]))
    const totalWith = (changes: Record<string, number>) =>
      recalculate(workbook, '明细', 'I10', changes)
    expect(totalWith({})).toBe(314_400)
    expect(totalWith({ '明细!F5': 24 })).toBe(338_400)
    // 11 × 3,000 instead of 8 × 4,800
    expect(totalWith({ '明细!F6': 11 })).toBe(309_000)
    expect(totalWith({ '明细!F6': 5 })).toBe(306_000)
  })

  it('an agreed discount follows its line', async () => {
    const workbook = await workbookOf(sourceOf([event()], { off: 1_250 }))
    const total = `I${rowOf(workbook, '明细', '合计')}`
    expect(workbook.get('明细')?.get('C2')?.value).toBe(0.125)
    expect(recalculate(workbook, '明细', total)).toBe(73_500)
    // 14 × 12,000 × 87.5 %
    expect(recalculate(workbook, '明细', total, { '明细!F5': 14 })).toBe(147_000)
  })

  it('a line on request has words in place of amounts', async () => {
    const workbook = await workbookOf(sourceOf([daily({ machines: 6_001 })]))
    expect(workbook.get('明细')?.get('D5')?.value).toBe('需询价')
    expect(workbook.get('明细')?.get('I6')?.value).toBe('需询价')
  })

  it('text is text, whatever it looks like', async () => {
    const workbook = await workbookOf(sourceOf([smop()], { title: '=1+1<&"\u0001\u{1F600}' }), en)
    expect(workbook.get('Estimate')?.get('A1')).toEqual({
      value: '=1+1<&" \u{1F600}',
      formula: null,
    })
  })
})

describe('the sheet of payments', () => {
  it('follows the unit prices, and says when it no longer fits', async () => {
    const workbook = await workbookOf(sourceOf([smop({ months: 3 })]))
    const difference = `F${rowOf(workbook, '付款', '与明细合计之差')}`
    expect(recalculate(workbook, '付款', 'G5')).toBe(44_400)
    expect(recalculate(workbook, '付款', difference)).toBe(0)
    expect(recalculate(workbook, '付款', difference, { '明细!F6': 11 })).toBe(0)
    expect(recalculate(workbook, '付款', difference, { '明细!F5': 4 })).toBe(-2_000)
  })
})

describe('the calendar years of the sheet of payments', () => {
  it('are summed where there are several, live', async () => {
    const workbook = await workbookOf(sourceOf([smop({ months: 3 })]))
    // 38,400 + 2,000 in December 2026, 2 × 2,000 in 2027
    const first = `F${rowOf(workbook, '付款', '2026 年')}`
    const second = `F${rowOf(workbook, '付款', '2027 年')}`
    expect(recalculate(workbook, '付款', first)).toBe(40_400)
    expect(recalculate(workbook, '付款', second)).toBe(4_000)
    // 11 × 3,000 + 2,000
    expect(recalculate(workbook, '付款', first, { '明细!F6': 11 })).toBe(35_000)
    const inOneYear = await workbookOf(sourceOf([smop({ months: 1 })]))
    expect(texts(inOneYear, '付款')).not.toContain('2026 年')
  })
})

describe('the sheet of notes', () => {
  it('has sources, price list, what is left out, and the link', async () => {
    const source = sourceOf([smop(), daily()])
    const notes = texts(await workbookOf(source), '说明')
    expect(notes).toEqual(
      expect.arrayContaining([
        '2026-11-21',
        source.url,
        'https://buy.cloud.tencent.com/smop',
        'https://buy.cloud.tencent.com/mss',
        `不包含：${remarksZhCN.exclusions.join('；')}。`,
        remarksZhCN.erratum,
        zhCN.page.disclaimer,
      ]),
    )
  })

  it('corrects the document only where the estimate has what it prints wrongly', async () => {
    const eleven = await workbookOf(sourceOf([smop({ packs: bought(11) })]))
    expect(texts(eleven, '说明')).not.toContain(remarksZhCN.erratum)
  })

  it('a link too long for a cell does not break the file', async () => {
    const notes = await workbookOf(sourceOf(Array.from({ length: 340 }, () => smop())))
    const longest = Math.max(...texts(notes, '说明').map((value) => String(value).length))
    expect(longest).toBeLessThanOrEqual(32_767)
  })
})

describe('recalculated by itself', () => {
  it('every stored value is what its formula comes to, and the total is the estimate’s', async () => {
    await fc.assert(
      fc.asyncProperty(estimateInputs, async (input) => {
        const source = sourceOf(input.lines, input)
        const workbook = await workbookOf(source, en)
        for (const [sheet, cells] of workbook) {
          for (const [name, { value, formula }] of cells) {
            if (formula === null) continue
            expect(recalculate(workbook, sheet, name)).toBeCloseTo(Number(value), 4)
          }
        }
        const { total } = source.estimate
        const stored = workbook.get('Estimate')?.get(`I${rowOf(workbook, 'Estimate', 'Total')}`)
        expect(stored?.value).toBe(total === null ? 'price on request' : total / 100)
      }),
      { numRuns: 25 },
    )
  })
})
