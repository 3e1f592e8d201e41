/** A cell: text, a number as it is to be written, or nothing. */
export type CsvCell = string | { readonly number: string } | null

/**
 * A table as CSV for Excel: UTF-8 with a byte order mark, without which Excel takes Chinese for the local code page, lines
 * ended by CRLF, every row with the same number of fields (RFC 4180).
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => field(row[column] ?? null)).join(','),
  )
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function field(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return cell.number
  const text = defused(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * What a spreadsheet would take for a formula where a cell begins with it, behind spaces or quotes too; the full-width signs
 * count where the system is Chinese or Japanese. Where a list is separated by semicolons or tabs, a cell begins behind each.
 */
const formulaStart = /(?<=^|[;\t\r\n])(?=["\s]*[=+\-@＝＋－＠])|^(?=\s*[\t\r\n])/g

/** Text that no spreadsheet runs: an apostrophe in front makes it text. */
const defused = (text: string) => text.replace(formulaStart, "'")
