import { rulesWording } from '../../i18n/rules.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import type { ExportSource } from '../exportSource.ts'
import { leftOutOf, remarksOn, sourcesOf } from '../remarks.ts'
import { tableWording } from '../tableWording.ts'
import { date, text } from './cells.ts'
import type { Row, Sheet } from './workbook.ts'
import { xlsxWording } from './xlsxWording.ts'

/** What the figures rest on: price list, sources, what is left out, and the link that shows the estimate again. */
export function notesSheet(source: ExportSource, messages: Messages): Sheet {
  const { input, card, createdOn, url } = source
  const { facts } = tableWording[messages.locale]
  const { sheets, notes } = xlsxWording[messages.locale]
  const sources = sourcesOf(source).flatMap(({ product, source: from }): Row[] => [
    [
      text(messages.products[product]),
      text(rulesWording[messages.locale].fromDocument(from.document)),
    ],
    [text(notes.purchasePage), { value: from.purchasePage, link: from.purchasePage }],
    [text(notes.verifiedOn), date(from.verifiedOn)],
  ])
  return {
    name: sheets.notes,
    widths: [28, 100],
    frozen: 0,
    rows: [
      [text(notes.facts, 'head'), text('', 'head')],
      ...(input.title === '' ? [] : [[text(facts.title), text(input.title)]]),
      [text(facts.rates), text(card.version)],
      [text(facts.createdOn), date(createdOn)],
      ...(input.until === null ? [] : [[text(facts.until), date(input.until)]]),
      [text(facts.link), { value: url, link: url }],
      [text(notes.sources, 'head'), text('', 'head')],
      ...sources,
      [text(notes.remarks, 'head'), text('', 'head')],
      ...[...leftOutOf(source, messages), ...remarksOn(source, messages)].map((remark): Row => [
        null,
        text(remark),
      ]),
    ],
  }
}
