import { useId, useState } from 'react'
import type { CountProblem } from '../../domain/limits.ts'
import {
  maxPurchases,
  packLimits,
  packsFor,
  purchases,
  type SmopConfig,
} from '../../domain/products/smop/config.ts'
import type { SmopRates } from '../../domain/rateCards/rateCard.ts'
import { CountInput } from '../../form/CountInput.tsx'
import { useFieldContext } from '../../form/formContext.ts'
import { FieldRow } from '../../form/FieldRow.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'

type Mode = 'auto' | 'manual' | 'split'

/** Packs: what the users need, a number of one's own, or several purchases that are each priced by their size. */
export function PacksField(props: { readonly config: SmopConfig; readonly rates: SmopRates }) {
  const { config, rates } = props
  const field = useFieldContext<SmopConfig['packs']>()
  const onPacks = field.handleChange
  const { smop } = useMessages()
  const labelId = useId()
  const [problems, setProblems] = useState<Readonly<Record<number, CountProblem | undefined>>>({})
  const mode = modeOf(config)
  const listed = config.packs === 'auto' ? purchases(config, rates) : config.packs
  const counts = listed.length === 0 ? [0] : listed

  function choose(next: Mode) {
    const needed = packsFor(config.users, rates)
    if (next === 'auto') onPacks('auto')
    else if (next === 'manual') onPacks([counts.reduce((total, count) => total + count, 0)])
    else onPacks(counts.length > 1 ? counts : [counts[0] ?? needed, 1])
  }

  function report(index: number, problem: CountProblem | undefined) {
    const next = { ...problems, [index]: problem }
    setProblems(next)
    field.setErrorMap({ onChange: Object.values(next).find((value) => value !== undefined) })
  }

  return (
    <FieldRow name={field.name} label={smop.packs} hint={smop.packsHint} labelId={labelId}>
      <Segments
        label={smop.packsMode}
        options={[
          { value: 'auto', label: smop.packsAuto },
          { value: 'manual', label: smop.packsManual },
          { value: 'split', label: smop.packsSplit },
        ]}
        value={mode}
        onChoose={choose}
      />
      <ol className="space-y-2" aria-labelledby={labelId}>
        {counts.map((count, index) => (
          // Purchases have no identity but their place in the row.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="flex items-start gap-2">
            <CountInput
              label={counts.length === 1 ? smop.packs : smop.packsOf(index)}
              value={count}
              limits={packLimits}
              unit={smop.packsUnit(rates.packs.size)}
              onValue={(value) => {
                onPacks(counts.with(index, value))
              }}
              onProblem={(problem) => {
                report(index, problem)
              }}
            />
            {counts.length === 1 ? null : (
              <button
                type="button"
                className="icon-button"
                aria-label={smop.packsRemove(index)}
                onClick={() => {
                  onPacks(counts.toSpliced(index, 1))
                }}
              >
                <Icon name="remove" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {mode === 'split' ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
          <button
            type="button"
            className="chip"
            disabled={counts.length >= maxPurchases}
            onClick={() => {
              onPacks([...counts, 1])
            }}
          >
            <Icon name="add" /> {smop.packsAdd}
          </button>
          {smop.packsEach}
        </p>
      ) : null}
    </FieldRow>
  )
}

function modeOf({ packs }: SmopConfig): Mode {
  if (packs === 'auto') return 'auto'
  return packs.length > 1 ? 'split' : 'manual'
}
