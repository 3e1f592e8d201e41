import { dueOn, isList, type Charge } from '../../domain/charge.ts'
import type { EstimateLine } from '../../domain/estimate.ts'
import { toYuanText, type Fen } from '../../domain/money.ts'
import { chargeWording } from '../../i18n/charges.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import { fileName, type Exporter } from '../exportFile.ts'
import type { ExportSource } from '../exportSource.ts'
import { leftOutOf, remarksOn } from '../remarks.ts'
import { tableWording } from '../tableWording.ts'
import { csvText, type CsvCell } from './csvText.ts'

type Row = readonly CsvCell[]

const amountColumn = 9

/** One row for each charge, the total below them, then what is to be known of the estimate. */
export function estimateCsv(source: ExportSource, messages: Messages): string {
  const { estimate } = source
  const wording = tableWording[messages.locale]
  const { line, product, config, item, rule, quantity, unit, unitPrice, recurrence } = wording
  const head = [line, product, config, item, rule, quantity, unit, unitPrice, recurrence]
  const total: Row = [
    wording.total,
    ...Array<null>(amountColumn - 1).fill(null),
    estimate.total === null ? messages.lines.contact : money(estimate.total),
  ]
  return csvText([
    [...head, wording.amount, wording.when],
    ...estimate.lines.flatMap((own, index) => lineRows(own, index, messages)),
    total,
    [],
    ...factRows(source, messages),
  ])
}

/** The table of charges as a file that Excel opens right. */
export const csvExport: Exporter = (source, messages) => ({
  name: fileName(source, messages, 'csv'),
  type: 'text/csv;charset=utf-8',
  content: estimateCsv(source, messages),
})

function lineRows(line: EstimateLine, index: number, messages: Messages): readonly Row[] {
  const { config } = line
  const lead: Row = [
    { number: String(index + 1) },
    messages.products[config.product],
    messages.lines.summary(config),
  ]
  if (line.state === 'contact') return [[...lead, messages.lines.contact]]
  return line.charges.map((charge) => [...lead, ...chargeCells(charge, messages)])
}

function chargeCells(charge: Charge, messages: Messages): Row {
  const { units, recurrences, agreed } = tableWording[messages.locale]
  return [
    chargeWording[messages.locale].title(charge),
    isList(charge) ? charge.rule : agreed,
    { number: String(charge.quantity) },
    units[charge.unit],
    money(charge.unitPrice),
    `${recurrences[charge.recurrence]}${chargeWording[messages.locale].monthsAtATime(charge, ' · ')}`,
    money(charge.amount),
    dueOn(charge) ?? null,
  ]
}

function factRows(source: ExportSource, messages: Messages): readonly Row[] {
  const { input, card, createdOn, url } = source
  const { facts } = tableWording[messages.locale]
  return [
    ...(input.title === '' ? [] : [[facts.title, input.title]]),
    [facts.rates, card.version],
    [facts.createdOn, createdOn],
    ...(input.until === null ? [] : [[facts.until, input.until]]),
    ...(input.off === 0 ? [] : [[facts.off, messages.percent(input.off)]]),
    [facts.link, url],
    ...[...leftOutOf(source, messages), ...remarksOn(source, messages)].map((remark) => [remark]),
  ]
}

const money = (amount: Fen): CsvCell => ({ number: toYuanText(amount) })
