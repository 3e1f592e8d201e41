import { isList } from '../../domain/charge.ts'
import { duePayments, type DuePayment } from '../../domain/paymentSchedule.ts'
import { groupBy } from '../../domain/groupBy.ts'
import { fen, sum } from '../../domain/money.ts'
import { chargeWording } from '../../i18n/charges.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import type { ExportSource } from '../exportSource.ts'
import { tableWording } from '../tableWording.ts'
import { date, money, sheetReference, text } from './cells.ts'
import type { ChargesSheet } from './chargesSheet.ts'
import type { Row, Sheet } from './workbook.ts'
import { xlsxWording } from './xlsxWording.ts'

/** Every payment in order of date, running total beside it; below, the sum of each calendar year, and what all differ from the sheet of charges by. */
export function paymentsSheet(
  source: ExportSource,
  charges: ChargesSheet,
  messages: Messages,
): Sheet {
  const own = xlsxWording[messages.locale]
  const w = tableWording[messages.locale]
  const payments = duePayments(source.estimate)
  const heads = [own.dueOn, w.line, w.product, w.item, w.recurrence, w.amount, own.cumulative]
  let cumulative = fen(0)
  const rows = payments.map((payment, index): Row => {
    const row = index + 2
    cumulative = sum([cumulative, payment.amount])
    const product = source.estimate.lines[payment.line]?.config.product
    return [
      date(payment.when),
      { value: payment.line + 1, look: 'count' },
      text(product === undefined ? '' : messages.products[product]),
      text(chargeWording[messages.locale].title(payment.charge)),
      text(w.recurrences[payment.charge.recurrence]),
      money(payment.amount, amountFormula(payment, charges)),
      money(cumulative, index === 0 ? `F${row}` : `G${row - 1}+F${row}`),
    ]
  })
  return {
    name: own.sheets.payments,
    widths: [12, 6, 26, 28, 12, 16, 16],
    frozen: 1,
    rows: [
      heads.map((head) => text(head, 'head')),
      ...rows,
      ...(payments.length === 0 ? [] : endRows(rows.length + 1, charges, messages)),
    ],
  }

  /** Payments are in order of date, so those of a year are in rows that follow each other. */
  function yearRows(): readonly Row[] {
    const byYear = [...groupBy(payments, ({ when }) => when.slice(0, 4))]
    let row = 2
    return byYear.length === 1
      ? []
      : byYear.map(([year, ofYear]) => {
          const from = row
          row += ofYear.length
          const due = sum(ofYear.map(({ amount }) => amount))
          return [
            text(own.inYear(year)),
            ...Array.from({ length: 4 }, () => null),
            money(due, `SUM(F${from}:F${row - 1})`),
          ]
        })
  }

  function endRows(last: number, { total }: ChargesSheet, { locale }: Messages): readonly Row[] {
    const filler = Array.from({ length: 4 }, () => text('', 'total'))
    const all = { ...money(cumulative, `SUM(F2:F${last})`), look: 'total' } as const
    const difference = `F${last + 1}-${sheetReference(own.sheets.charges)}${total ?? ''}`
    return [
      [text(tableWording[locale].total, 'total'), ...filler, all, text('', 'total')],
      ...yearRows(),
      [
        { value: own.difference },
        ...Array.from({ length: 4 }, () => null),
        money(fen(0), difference),
      ],
      [{ value: own.differenceHint }],
    ]
  }
}

/** Follows the sheet of charges where it can: a share of a discount that is spread over days is a value. */
function amountFormula(payment: DuePayment, charges: ChargesSheet): string | undefined {
  const { charge, line, quantity } = payment
  const cells = charges.cellsOf(line, charge)
  if (cells === undefined) return undefined
  const reference = sheetReference(charges.sheet.name)
  if (charge.payments.length === 1) return `${reference}${cells.amount}`
  return isList(charge) ? `${quantity}*${reference}${cells.unitPrice}` : undefined
}
