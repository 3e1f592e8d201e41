import type { Estimate, PaymentPeriod } from '../domain/estimate.ts'
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
  everyMonths: total === null ? null : monthsOf(recurring.period),
  currency: 'CNY',
  rates: card.version,
  url,
  lines: lines.map((line) => ({
    product: line.config.product,
    edition: line.config.edition,
    total: line.state === 'priced' ? line.total : null,
  })),
})

/** As the protocol has it: 0 for none, `null` for mixed. */
function monthsOf(period: PaymentPeriod): number | null {
  if (period === 'none') return 0
  return period === 'mixed' ? null : period
}
