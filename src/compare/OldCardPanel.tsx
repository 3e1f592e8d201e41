import { useMemo } from 'react'
import { compareEstimates, type LineComparison } from '../domain/compare/compareEstimates.ts'
import type { EstimateInput } from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import type { Messages } from '../i18n/zhCN.ts'
import { Notice } from '../ui/Notice.tsx'
import { Segments } from '../ui/Segments.tsx'
import { compareWording } from './compareWording.ts'
import { DifferenceTable, type DifferenceRow } from './DifferenceTable.tsx'
import { amountRow, chargeRow } from './rows.tsx'

/**
 * For a link made with an older price list: what it came to then, what it comes to today, charge by charge where that
 * differs; and the choice between the two, which is the reader's.
 */
export function OldCardPanel(props: {
  readonly input: EstimateInput
  readonly then: RateCard
  readonly now: RateCard
  readonly chosen: RateCard
  readonly onChoose: (card: RateCard) => void
}) {
  const { input, then, now, chosen, onChoose } = props
  const messages = useMessages()
  const wording = useWording(compareWording)
  const { oldCard } = wording
  const compared = useMemo(
    () => compareEstimates({ input, card: then }, { input, card: now }),
    [input, then, now],
  )
  const changes = compared.lines.flatMap((line, index) => changesOf(line, index, messages))
  return (
    <Notice tone="caution" mark={{ 'data-testid': 'old-card' }}>
      <p role="alert" className="font-semibold">
        {oldCard.made(then.version, now.version)}
      </p>
      <p>{changes.length === 0 ? oldCard.same : oldCard.changed}</p>
      <div className="my-3 text-ink">
        <Segments
          label={oldCard.choice}
          options={[
            { value: then.version, label: oldCard.asMade(then.version) },
            { value: now.version, label: oldCard.today(now.version) },
          ]}
          value={chosen.version}
          onChoose={(version) => {
            onChoose(version === then.version ? then : now)
          }}
        />
      </div>
      <div className="rounded-lg bg-sheet p-3 text-ink">
        <DifferenceTable
          caption={oldCard.choice}
          isCaptionHidden
          heads={{ item: wording.item, a: oldCard.thenColumn, b: oldCard.nowColumn }}
          rows={[
            ...changes,
            {
              ...amountRow('total', oldCard.total, compared.total, wording.contact),
              isTotal: true,
            },
          ]}
        />
      </div>
    </Notice>
  )
}

/** The charges of a line that differ; one row for the whole line where one of the two has no list price. */
function changesOf(
  line: LineComparison,
  index: number,
  messages: Messages,
): readonly DifferenceRow[] {
  const { contact, line: lineName } = compareWording[messages.locale]
  const product = line.a ?? line.b
  const name =
    product === null ? '' : lineName(index + 1, messages.products[product.config.product])
  if (line.a?.state !== line.b?.state) {
    return [amountRow(`line-${index}`, name, line.total, contact)]
  }
  return line.charges
    .filter(({ differs }) => differs)
    .map((pair) => {
      const row = chargeRow(pair, messages)
      return {
        ...row,
        key: `${index}-${row.key}`,
        label: (
          <>
            {row.label}
            <span className="block text-sm text-ink-3">{name}</span>
          </>
        ),
      }
    })
}
