import { boundaryDistance } from '../../domain/advice/boundaryDistance.ts'
import { rate, type PriceModel } from '../../domain/pricing/priceModel.ts'
import type { MssEdition } from '../../domain/products/mss/config.ts'
import type { RateSource } from '../../domain/rateCards/rateCard.ts'
import { chargeWording } from '../../i18n/charges.ts'
import { useWording } from '../../i18n/messages.ts'
import { mssFormWording } from '../../i18n/mssForm.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The tier that a quantity falls in and how far its ends are (D10), or that it has no list price. */
export function TierNotice(props: {
  readonly price: PriceModel
  readonly quantity: number
  readonly edition: MssEdition
  readonly source: RateSource
}) {
  const { price, quantity, edition, source } = props
  const wording = useWording(mssFormWording)
  const charges = useWording(chargeWording)
  const rated = rate(price, quantity)
  if (!rated.ok) {
    return (
      <Notice
        tone="caution"
        action={<ExternalLink href={source.salesContact}>{charges.contact}</ExternalLink>}
      >
        {charges.unpriced(rated.problem.above)}
      </Notice>
    )
  }
  const { tier } = rated.value
  const { below, above } = boundaryDistance(price, quantity)
  return (
    <div className="text-sm text-ink-2" data-testid="tier-notice">
      <p>{wording.tierSpan(tier, edition)}</p>
      <ul className="flex flex-wrap gap-x-6">
        {above === null ? null : <li>{wording.boundary('above', above, edition)}</li>}
        {below === null ? null : <li>{wording.boundary('below', below, edition)}</li>}
      </ul>
    </div>
  )
}
