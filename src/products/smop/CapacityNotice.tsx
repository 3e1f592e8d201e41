import { holdsFrom, smopCapacity, type CapacityLevel } from '../../domain/products/smop/capacity.ts'
import type { SmopConfig } from '../../domain/products/smop/config.ts'
import type { AdviceContext } from '../../domain/advice/advice.ts'
import { capacityRemedy } from '../../domain/advice/capacityRemedy.ts'
import { useMayChange } from '../../form/fieldAccess.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Notice, type Tone } from '../../ui/Notice.tsx'

const tones: Record<CapacityLevel, Tone> = {
  ok: 'calm',
  near: 'caution',
  critical: 'caution',
  full: 'caution',
  over: 'loss',
}

/** Whether the user count fits, and what to do where it does not or only just. */
export function CapacityNotice(props: {
  readonly config: SmopConfig
  readonly context: AdviceContext
  readonly onApply: (config: SmopConfig) => void
}) {
  const { config, context, onApply } = props
  const { capacity: wording } = useMessages()
  const rates = context.card.smop
  const capacity = smopCapacity(config, rates)
  const remedy = capacityRemedy(config, context)
  const mayChange = useMayChange()
  return (
    <Notice
      tone={tones[capacity.level]}
      mark={{ 'data-testid': 'capacity-notice', 'data-level': capacity.level }}
      action={
        remedy === null || !mayChange(config, remedy.config) ? undefined : (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onApply(remedy.config)
            }}
          >
            {wording.remedy(remedy)}
          </button>
        )
      }
    >
      <strong>{wording.levels[capacity.level]}</strong> ·{' '}
      {wording.text(capacity, config.edition, holdsFrom(config, rates))}
    </Notice>
  )
}
