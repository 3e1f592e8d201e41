import { useId, useState, type ReactNode } from 'react'
import {
  inOnePurchase,
  packLimits,
  statedPurchases,
  type Purchase,
  type SmopConfig,
} from '../../domain/products/smop/config.ts'
import type { SmopRates } from '../../domain/rateCards/rateCard.ts'
import { CountInput } from '../../form/CountInput.tsx'
import type { FieldOf } from '../../form/estimateForm.ts'
import { FieldRow } from '../../form/FieldRow.tsx'
import { useMessages } from '../../i18n/messages.ts'
import { Segments } from '../../ui/Segments.tsx'
import { SplitPurchasesPart } from './splitPurchasesPart.ts'

type Mode = 'auto' | 'manual' | 'split'

/** Packs: what the users need, a number of one's own, or several purchases, each priced by its size and on a day of its own. */
export function PacksField(props: {
  readonly field: FieldOf<SmopConfig['packs']>
  readonly config: SmopConfig
  readonly rates: SmopRates
  readonly notices: ReactNode
}) {
  const { field, config, rates, notices } = props
  const { smop } = useMessages()
  const labelId = useId()
  const [wantsSeveral, setWantsSeveral] = useState(modeOf(config) === 'split')
  const [lastSplit, setLastSplit] = useState<readonly Purchase[]>([])
  const mode = wantsSeveral && config.packs !== 'auto' ? 'split' : modeOf(config)
  const bought = statedPurchases(config, rates)
  const inOne = inOnePurchase(bought)

  function choose(next: Mode) {
    setWantsSeveral(next === 'split')
    if (mode === 'split') setLastSplit(bought)
    if (next === 'auto') field.handleChange('auto')
    else if (next === 'manual') field.handleChange([inOne])
    else field.handleChange(isStillMeant(lastSplit) ? lastSplit : bought)
  }

  /** Whether the purchases of before come back: they do, unless another number of packs has been stated since. */
  const isStillMeant = (split: readonly Purchase[]) =>
    split.length > 0 && (mode === 'auto' || inOnePurchase(split).count === inOne.count)

  return (
    <FieldRow
      name={field.name}
      label={smop.packs}
      hint={smop.packsHint}
      labelId={labelId}
      notices={notices}
    >
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
      {mode === 'split' ? (
        <SplitPurchasesPart
          bought={bought}
          config={config}
          packSize={rates.packs.size}
          labelId={labelId}
          onBought={field.handleChange}
        />
      ) : (
        <CountInput
          name="packs"
          label={smop.packs}
          value={inOne.count}
          limits={packLimits}
          counted="packs"
          unit={smop.packsUnit(rates.packs.size)}
          onValue={(count) => {
            field.handleChange([{ count, on: null }])
          }}
        />
      )}
    </FieldRow>
  )
}

function modeOf({ packs }: SmopConfig): Mode {
  if (packs === 'auto') return 'auto'
  return packs.length > 1 || packs.some(({ on }) => on !== null) ? 'split' : 'manual'
}
