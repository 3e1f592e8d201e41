import type { Estimate } from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import type { WidgetContent } from './channel.ts'

/** What the page around the frame learns of an estimate. */
export const estimateMessage = (
  { total, dueNow, recurring, lines }: Estimate,
  card: RateCard,
  url: string,
): WidgetContent => ({
  type: 'estimate',
  total,
  dueNow: total === null ? null : dueNow,
  recurring: total === null ? null : recurring.amount,
  everyMonths: total === null ? null : recurring.everyMonths,
  currency: 'CNY',
  rates: card.version,
  url,
  lines: lines.map((line) => ({
    product: line.config.product,
    edition: line.config.edition,
    total: line.state === 'priced' ? line.total : null,
  })),
})
