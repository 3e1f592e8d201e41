import { writeXlsx, type Cell as WrittenCell, type CellStyle, type WriteSheet } from 'hucre/xlsx'

/** How a cell looks; amounts and dates are numbers in the file. */
type Look =
  | 'text'
  | 'title'
  | 'head'
  | 'count'
  | 'input'
  | 'money'
  | 'percent'
  | 'date'
  | 'subtotal'
  | 'total'

/** A value, or a formula with the value that it has now, for programs that show a file without calculating. */
export interface SheetCell {
  readonly value: string | number
  readonly formula?: string
  readonly look?: Look
  /** An address that a press on the cell opens. */
  readonly link?: string
}

/** Cells from the first column on; `null` for an empty one. */
export type Row = readonly (SheetCell | null)[]

export interface Sheet {
  readonly name: string
  /** Of each column, in characters. */
  readonly widths: readonly number[]
  /** Rows that stay in view at the top. */
  readonly frozen: number
  readonly rows: readonly Row[]
}

/** What Excel holds in a cell, and in an address. */
const longest = { text: 32_000, link: 2_000 }

/** The sheets as a file for Excel. The one module that knows the library. */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  properties: { readonly title: string; readonly creator: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: sheets.map(written),
    properties: { title: clean(properties.title), creator: properties.creator },
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  })
  return new Uint8Array(bytes)
}

function written(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>()
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell !== null) cells.set(`${rowIndex},${column}`, writtenCell(cell))
    })
  })
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells,
    ...(sheet.frozen === 0 ? {} : { freezePane: { rows: sheet.frozen } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  }
}

function writtenCell({ value, formula, look = 'text', link }: SheetCell): Partial<WrittenCell> {
  const style = looks[look]
  if (formula !== undefined) {
    return { value: null, type: 'formula', formula, formulaResult: value, style }
  }
  if (typeof value === 'number') return { value, type: 'number', style }
  const isOpen = link !== undefined && link.length <= longest.link
  return {
    value: clean(value).slice(0, longest.text),
    type: 'string',
    style: isOpen ? { ...style, font: { color: { rgb: '0D5D64' }, underline: true } } : style,
    ...(isOpen ? { hyperlink: { target: link } } : {}),
  }
}

/** Without what XML cannot hold. */
const clean = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')

const yuan = '"¥"#,##0.00;[Red]-"¥"#,##0.00'
const rule = { style: 'thin', color: { rgb: 'B9B5AA' } } as const
const top = { vertical: 'top', wrapText: true } as const

const looks: Record<Look, CellStyle> = {
  text: { alignment: top },
  title: { font: { bold: true, size: 14 } },
  head: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEBE4' } },
    border: { bottom: rule },
    alignment: { vertical: 'center', wrapText: true },
  },
  count: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  // What may be changed, as spreadsheets usually mark it.
  input: {
    numFmt: '#,##0',
    font: { color: { rgb: '1F4FD8' }, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } },
    alignment: { vertical: 'top' },
  },
  money: { numFmt: yuan, alignment: { vertical: 'top' } },
  percent: { numFmt: '0.00%', alignment: { horizontal: 'left' } },
  date: { numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left', vertical: 'top' } },
  subtotal: { numFmt: yuan, font: { bold: true }, border: { top: rule } },
  total: {
    numFmt: yuan,
    font: { bold: true, size: 12 },
    border: { top: { style: 'double', color: { rgb: '16181B' } } },
  },
}
