import { useRef, useState } from 'react'
import {
  lastPlannedDay,
  maxPurchases,
  packLimits,
  purchaseDay,
  statedDay,
  type Purchase,
  type SmopConfig,
} from '../../domain/products/smop/config.ts'
import { CountInput } from '../../form/CountInput.tsx'
import { DateInput } from '../../form/DateInput.tsx'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Icon } from '../../ui/Icon.tsx'
import { splitPurchasesWording } from './splitPurchasesWording.ts'

/** One more purchase, to begin with. */
const another: Purchase = { count: 1, on: null }

/** Several purchases of packs, each with its number and its day. */
export function SplitPurchases(props: {
  readonly bought: readonly Purchase[]
  readonly config: SmopConfig
  readonly packSize: number
  readonly labelId: string
  readonly onBought: (bought: readonly Purchase[]) => void
}) {
  const { bought, config, packSize, labelId, onBought } = props
  const { smop } = useMessages()
  const wording = useWording(splitPurchasesWording)
  const list = useRef<HTMLOListElement>(null)
  const [rows, setRows] = useState<readonly number[]>([])
  const lastDay = lastPlannedDay(config)
  const isFull = bought.length >= maxPurchases

  /** What tells the rows apart while one of them goes: each keeps what is typed in it. */
  const rowAt = (index: number) => rows[index] ?? Math.max(-1, ...rows) + 1 + index - rows.length

  function remove(index: number) {
    // The button goes, and would take the focus with it.
    list.current?.focus({ preventScroll: true })
    setRows(bought.map((_, at) => rowAt(at)).toSpliced(index, 1))
    onBought(bought.toSpliced(index, 1))
  }

  return (
    <>
      <ol ref={list} className="space-y-4" aria-labelledby={labelId} tabIndex={-1}>
        {bought.map((purchase, index) => (
          <li key={rowAt(index)}>
            <div className="flex items-start gap-2">
              <div className="flex flex-wrap gap-2">
                <CountInput
                  name={`packs ${rowAt(index)}`}
                  label={wording.count(index)}
                  value={purchase.count}
                  limits={packLimits}
                  counted="packs"
                  unit={smop.packsUnit(packSize)}
                  onValue={(count) => {
                    onBought(bought.with(index, { ...purchase, count }))
                  }}
                />
                <DateInput
                  name={`day ${rowAt(index)}`}
                  label={wording.day(index)}
                  value={purchaseDay(purchase, config.start)}
                  limits={{ min: config.start, max: lastDay }}
                  onValue={(day) => {
                    const on = statedDay(day, config.start)
                    onBought(bought.with(index, { ...purchase, on }))
                  }}
                />
              </div>
              {bought.length === 1 ? null : (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={wording.remove(index)}
                  onClick={() => {
                    remove(index)
                  }}
                >
                  <Icon name="remove" />
                </button>
              )}
            </div>
            {purchaseDay(purchase, config.start) > lastDay ? (
              <p className="mt-2 text-sm text-loss">{wording.afterPlan(lastDay)}</p>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
        <button
          type="button"
          className="plain-button"
          // Out of use, it keeps the focus that it may have.
          aria-disabled={isFull}
          onClick={() => {
            if (!isFull) onBought([...bought, another])
          }}
        >
          <Icon name="add" /> {wording.add}
        </button>
        {wording.each}
      </p>
    </>
  )
}
