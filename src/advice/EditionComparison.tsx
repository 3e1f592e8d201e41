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
    <div className="overflow-x-auto">
      <table className="table" data-testid="edition-comparison">
        <caption className="sr-only">{wording.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.criterion}</th>
            {offers.map(({ config: each }) => (
              <th key={each.edition} scope="col">
                {wording.edition(each, messages)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="font-normal">
              {wording.total}
            </th>
            {offers.map(({ config: each, total }) => (
              <td key={each.edition}>
                {total === null ? wording.onRequest : messages.money(total)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" className="font-normal">
              {wording.holds}
            </th>
            {offers.map(({ config: each, holds }) => (
              <td key={each.edition}>{messages.count(holds)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row" className="font-normal">
              {wording.days}
            </th>
            {offers.map(({ config: each, days }) => (
              <td key={each.edition}>{messages.days(days)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row" className="font-normal">
              {wording.serves}
            </th>
            {offers.map(({ config: each, lacks }) => (
              <td key={each.edition}>
                {lacks.length === 0 ? wording.yes : wording.no(lacks)}
                {each.edition === config.edition ? null : (
                  <div className="mt-2">
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => {
                        onApply(each)
                      }}
                    >
                      {wording.take}
                    </button>
                  </div>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function offersFor(
  config: LineConfig,
  { card, off, asOf }: AdviceContext,
): readonly EditionOffer<LineConfig>[] {
  if (config.product === 'smop') {
    const { free, basic } = compareSmopEditions(config, off, card)
    return [free, basic]
  }
  const { daily, event } = compareMssEditions(config, off, card, asOf)
  return [daily, event]
}
