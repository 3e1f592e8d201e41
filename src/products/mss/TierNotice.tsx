import { rate, type PriceModel } from '../../domain/pricing/priceModel.ts'
import type { RateSource } from '../../domain/rateCards/rateCard.ts'
import { useMessages } from '../../i18n/messages.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The tier that a quantity falls in, or that it has no list price. */
export function TierNotice(props: {
  readonly price: PriceModel
  readonly quantity: number
  readonly source: RateSource
}) {
  const { price, quantity, source } = props
  const { mss, sheet } = useMessages()
  const rated = rate(price, quantity)
  if (!rated.ok) {
    return (
      <Notice
        tone="caution"
        action={<ExternalLink href={source.salesContact}>{sheet.contact}</ExternalLink>}
      >
        {mss.contact(rated.problem.above)}
      </Notice>
    )
  }
  const { tier } = rated.value
  return tier === null ? null : <p className="text-sm text-ink-2">{mss.tierSpan(tier)}</p>
}
