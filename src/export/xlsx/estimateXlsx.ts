import { fileName, type Exporter } from '../exportFile.ts'
import { chargesSheet } from './chargesSheet.ts'
import { notesSheet } from './notesSheet.ts'
import { paymentsSheet } from './paymentsSheet.ts'
import { writeWorkbook } from './workbook.ts'

/** The estimate as a workbook that calculates: charges, payments, notes. */
export const xlsxExport: Exporter = async (source, messages) => {
  const charges = chargesSheet(source, messages)
  const sheets = [
    charges.sheet,
    paymentsSheet(source, charges, messages),
    notesSheet(source, messages),
  ]
  const { title } = source.input
  const { page } = messages
  return {
    name: fileName(source, messages, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeWorkbook(sheets, {
      title: title === '' ? page.title : title,
      creator: page.name,
    }),
  }
}
