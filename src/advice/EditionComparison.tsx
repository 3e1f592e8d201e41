import type { ReactNode } from 'react'
import type { AdviceContext } from '../domain/advice/advice.ts'
import {
  compareMssEditions,
  compareSmopEditions,
  type EditionOffer,
} from '../domain/advice/compareEditions.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { comparisonWording } from './comparisonWording.ts'

/** The editions of a product side by side for the same inputs: price and limits. */
export function EditionComparison(props: {
  readonly config: LineConfig
  readonly context: AdviceContext
  readonly onApply: (config: LineConfig) => void
}) {
  const { config, context, onApply } = props
  const wording = useWording(comparisonWording)
  const messages = useMessages()
  const offers = offersFor(config, context)
  return (
    <div className="overflow-x-auto pb-2">
      <table className="table" data-testid="edition-comparison">
        <caption className="sr-only">{wording.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.criterion}</th>
            {offers.map(({ config: each }) => (
              <th key={each.edition} scope="col" className="text-right">
                {wording.edition(each, messages)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row label={wording.total} offers={offers}>
            {({ total }) => (total === null ? wording.onRequest : messages.money(total))}
          </Row>
          <Row label={wording.holds} offers={offers}>
            {wording.many}
          </Row>
          <Row label={wording.days} offers={offers}>
            {({ days }) => messages.days(days)}
          </Row>
          <Row label={wording.serves} offers={offers} className="border-b-0">
            {(offer) => (
              <>
                {verdict(offer)}
                {offer.config.edition === config.edition ? null : (
                  <div className="mt-2">
                    <button
                      type="button"
                      className="link-button text-right"
                      onClick={() => {
                        onApply(offer.config)
                      }}
                    >
                      {wording.take(wording.edition(offer.config, messages))}
                    </button>
                  </div>
                )}
              </>
            )}
          </Row>
        </tbody>
      </table>
    </div>
  )

  /** A service of another kind may serve, but is no answer to whether it is enough. */
  function verdict(offer: Offer) {
    if (offer.lacks.length > 0) return wording.no(offer)
    const { product, edition } = offer.config
    return product === 'mss' && edition !== config.edition
      ? wording.otherService[edition]
      : wording.yes
  }
}

type Offer = EditionOffer<LineConfig>

function Row(props: {
  readonly label: string
  readonly className?: string
  readonly offers: readonly Offer[]
  readonly children: (offer: Offer) => ReactNode
}) {
  // The section that the table closes has a rule of its own.
  const { className = '' } = props
  return (
    <tr>
      <th scope="row" className={`font-normal ${className}`}>
        {props.label}
      </th>
      {props.offers.map((offer) => (
        <td key={offer.config.edition} className={`text-right ${className}`}>
          {props.children(offer)}
        </td>
      ))}
    </tr>
  )
}

function offersFor(config: LineConfig, { card, off, asOf }: AdviceContext): readonly Offer[] {
  if (config.product === 'smop') {
    const { free, basic } = compareSmopEditions(config, off, card)
    return [free, basic]
  }
  const { daily, event } = compareMssEditions(config, off, card, asOf)
  return [daily, event]
}
