import {
  listTotal,
  type Estimate,
  type EstimateInput,
  type EstimateLine,
} from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import type { Messages } from '../i18n/zhCN.ts'
import { textWording } from './textWording.ts'

/** The estimate as plain text for a chat or a mail: title, totals, lines with their formulas, what it is not, and the link. */
export function estimateText(
  input: EstimateInput,
  estimate: Estimate,
  card: RateCard,
  link: string,
  messages: Messages,
): string {
  const { page, customer } = messages
  const parts = [
    input.title === '' ? [page.title] : [input.title],
    [
      ...totals(input, estimate, card, messages),
      ...(input.until === null ? [] : [customer.validUntil(input.until)]),
    ],
    ...estimate.lines.map((line, index) => lineText(line, index, card, messages)),
    [page.disclaimer],
    [link],
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

function totals(
  input: EstimateInput,
  estimate: Estimate,
  card: RateCard,
  messages: Messages,
): readonly string[] {
  const { sheet, money } = messages
  const wording = textWording[messages.locale]
  const { total, dueNow, recurring, unpriced } = estimate
  if (total === null) return [sheet.announceContact]
  const list = listTotal(estimate)
  const later = recurring.everyMonths === 0 ? sheet.nothingLater : sheet.recurring(recurring)
  return [
    sheet.announce(total),
    ...(input.off === 0 || list === null
      ? []
      : [wording.list(money(list), sheet.discounted(input.off))]),
    wording.due(money(dueNow), later, recurring.everyMonths === 0 ? '' : money(recurring.amount)),
    ...(unpriced === 0 ? [] : [sheet.unpriced(unpriced)]),
    sheet.card(card.version),
  ].map((line) => line.trimEnd())
}

function lineText(
  line: EstimateLine,
  index: number,
  card: RateCard,
  messages: Messages,
): readonly string[] {
  const { lines, products, charges, money } = messages
  const wording = textWording[messages.locale]
  const price = line.state === 'contact' ? lines.contact : money(line.total)
  const head = wording.line(products[line.config.product], lines.summary(line.config), price)
  if (line.state === 'contact') return [`${index + 1}. ${head}`]
  return [
    `${index + 1}. ${head}`,
    ...line.charges.map((charge) => {
      const formula = charges.formula(charge, card.smop.packs.size)
      return `   ${wording.charge(charges.title(charge), money(charge.amount), formula)}`
    }),
  ]
}
