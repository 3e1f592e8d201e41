import { useId, useRef, useState, type ReactNode } from 'react'
import {
  inOnePurchase,
  lastPlannedDay,
  maxPurchases,
  packLimits,
  purchaseDay,
  statedPurchases,
  type Purchase,
  type SmopConfig,
} from '../../domain/products/smop/config.ts'
import type { SmopRates } from '../../domain/rateCards/rateCard.ts'
import { CountInput } from '../../form/CountInput.tsx'
import { DateInput } from '../../form/DateInput.tsx'
import type { InputProblem } from '../../form/DraftInput.tsx'
import type { FieldOf } from '../../form/estimateForm.ts'
import { FieldRow } from '../../form/FieldRow.tsx'
import { useReportProblem } from '../../form/useReportProblem.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'

type Mode = 'auto' | 'manual' | 'split'

/** One more purchase, to begin with. */
const another: Purchase = { count: 1, on: null }

/** Packs: what the users need, a number of one's own, or several purchases, each priced by its size and on a day of its own. */
export function PacksField(props: {
  readonly field: FieldOf<SmopConfig['packs']>
  readonly config: SmopConfig
  readonly rates: SmopRates
  readonly children?: ReactNode
}) {
  const { field, config, rates, children } = props
  const { smop } = useMessages()
  const labelId = useId()
  const list = useRef<HTMLOListElement>(null)
  const report = useReportProblem(field)
  const problems = useRef(new Map<string, InputProblem>())
  const [rows, setRows] = useState<readonly number[]>([])
  const [wantsSeveral, setWantsSeveral] = useState(modeOf(config) === 'split')
  const [lastSplit, setLastSplit] = useState<readonly Purchase[]>([])
  const mode = wantsSeveral && config.packs !== 'auto' ? 'split' : modeOf(config)
  const lastDay = lastPlannedDay(config)
  const listed = statedPurchases(config, rates)
  const isFull = listed.length >= maxPurchases
  const bought = listed.length === 0 ? [{ count: 0, on: null }] : listed

  function choose(next: Mode) {
    setWantsSeveral(next === 'split')
    if (mode === 'split') setLastSplit(bought)
    if (next === 'auto') field.handleChange('auto')
    else if (next === 'manual') field.handleChange([inOnePurchase(bought)])
    else field.handleChange(isStillMeant(lastSplit) ? lastSplit : bought)
  }

  /** Whether the purchases of before come back: they do, unless another number of packs has been stated since. */
  const isStillMeant = (split: readonly Purchase[]) =>
    split.length > 0 &&
    (mode === 'auto' || inOnePurchase(split).count === inOnePurchase(bought).count)

  function reportIn(part: string, problem: InputProblem | undefined) {
    if (problem === undefined) problems.current.delete(part)
    else problems.current.set(part, problem)
    report([...problems.current.values()][0])
  }

  /** What tells the rows apart while one of them goes: each keeps what is typed in it. */
  const rowAt = (index: number) => rows[index] ?? Math.max(-1, ...rows) + 1 + index - rows.length

  function remove(index: number) {
    // The button goes, and would take the focus with it.
    list.current?.focus({ preventScroll: true })
    setRows(bought.map((_, at) => rowAt(at)).toSpliced(index, 1))
    field.handleChange(bought.toSpliced(index, 1))
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
      <ol ref={list} className="space-y-2" aria-labelledby={labelId} tabIndex={-1}>
        {bought.map((purchase, index) => (
          <li key={rowAt(index)} className="flex flex-wrap items-start gap-2">
            <CountInput
              label={mode === 'split' ? smop.packsOf(index) : smop.packs}
              value={purchase.count}
              limits={packLimits}
              counted="packs"
              unit={smop.packsUnit(rates.packs.size)}
              onValue={(count) => {
                field.handleChange(bought.with(index, { ...purchase, count }))
              }}
              onProblem={(problem) => {
                reportIn(`count-${rowAt(index)}`, problem)
              }}
            />
            {mode === 'split' ? (
              <>
                <DateInput
                  label={smop.packsOn(index)}
                  value={purchaseDay(purchase, config.start)}
                  limits={{ min: config.start, max: lastDay }}
                  onValue={(day) => {
                    const on = day > config.start ? day : null
                    field.handleChange(bought.with(index, { ...purchase, on }))
                  }}
                  onProblem={(problem) => {
                    reportIn(`day-${rowAt(index)}`, problem)
                  }}
                />
                {bought.length === 1 ? null : (
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={smop.packsRemove(index)}
                    onClick={() => {
                      remove(index)
                    }}
                  >
                    <Icon name="remove" />
                  </button>
                )}
              </>
            ) : null}
            {purchaseDay(purchase, config.start) > lastDay ? (
              <p className="w-full text-sm text-loss">{smop.packsAfterPlan(lastDay)}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {mode === 'split' ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
          <button
            type="button"
            className="chip"
            // Out of use, it keeps the focus that it may have.
            aria-disabled={isFull}
            onClick={() => {
              if (!isFull) field.handleChange([...bought, another])
            }}
          >
            <Icon name="add" /> {smop.packsAdd}
          </button>
          {smop.packsEach}
        </p>
      ) : null}
      {children}
    </FieldRow>
  )
}

function modeOf({ packs }: SmopConfig): Mode {
  if (packs === 'auto') return 'auto'
  return packs.length > 1 || packs.some(({ on }) => on !== null) ? 'split' : 'manual'
}
