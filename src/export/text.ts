import { concernOf } from '../domain/advice/concerns.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { commonMonths } from '../domain/commonMonths.ts'
import { dueOn, type Charge } from '../domain/charge.ts'
import { hasOneFirstDay, type EstimateLine } from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { chargeWording } from '../i18n/charges.ts'
import { concernWording } from '../i18n/concerns.ts'
import { totalTerms } from '../i18n/totalTerms.ts'
import type { Messages } from '../i18n/zhCN.ts'
import type { ExportSource } from './exportSource.ts'
import { textWording } from './textWording.ts'

/** The estimate as plain text for a chat or a mail: title, totals, each line with its charges and formulas, link. */
export function estimateText(source: ExportSource, messages: Messages): string {
  const { input, estimate, card, url } = source
  const { sheet, page } = messages
  const { titled, aside, discounted, listPrice, madeOn } = wordingOf(messages)
  const { lines, total, recurring, leftOut } = estimate
  const heading = sheet.heading(lines.length, commonMonths(lines))
  const totals = [
    titled(heading, total === null ? sheet.onRequest : messages.money(total)),
    ...(input.off === 0 ? [] : [discounted(messages.percent(input.off))]),
    ...(input.until === null ? [] : [totalTerms[messages.locale].validUntil(input.until)]),
    ...(leftOut === 0 ? [] : [totalTerms[messages.locale].unpriced(leftOut)]),
    ...(total === null
      ? []
      : [titled(sheet.dueNow(hasOneFirstDay(estimate)), messages.money(estimate.dueNow))]),
    ...(recurring.period === 'none'
      ? []
      : [titled(sheet.recurring(recurring.period), messages.money(recurring.amount))]),
  ]
  const blocks = [
    [...(input.title === '' ? [] : [plain(input.title)]), ...totals],
    ...lines.map((line, index) => lineText(line, index, source, messages)),
    [aside(madeOn(source.createdOn), listPrice(card.version)), page.disclaimer, url],
  ]
  return blocks.map((block) => block.join('\n')).join('\n\n')
}

function lineText(
  line: EstimateLine,
  index: number,
  { card, createdOn }: ExportSource,
  messages: Messages,
): readonly string[] {
  const { titled, aside, from } = wordingOf(messages)
  const { config } = line
  const summary = `${messages.lines.summary(config)} · ${from(config.start)}`
  const name = `${messages.count(index + 1)}. ${aside(messages.products[config.product], summary)}`
  const concern = concernOf(config, card, createdOn)
  const remarks = concern === null ? [] : [`   ${concernWording[messages.locale].text(concern)}`]
  if (line.state === 'contact') return [titled(name, messages.lines.contact), ...remarks]
  return [
    titled(name, messages.money(line.total)),
    ...line.charges.map((charge) => `   ${chargeText(charge, config.start, card, messages)}`),
    ...remarks,
  ]
}

function chargeText(
  charge: Charge,
  start: CalendarDate,
  card: RateCard,
  messages: Messages,
): string {
  const { titled, aside } = wordingOf(messages)
  const { title, formula } = chargeWording[messages.locale]
  const when = dueOn(charge) ?? start
  const name = when > start ? aside(title(charge), when) : title(charge)
  return titled(name, aside(messages.money(charge.amount), formula(charge, card.smop.packs.size)))
}

const wordingOf = ({ locale }: Messages) => textWording[locale]

/** On one line, as a title is meant: a line break in a link could otherwise pass off words as ours. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
