import { CapacityRemedyPart } from '../../advice/capacityRemedyPart.ts'
import { holdsFrom, smopCapacity, type CapacityLevel } from '../../domain/products/smop/capacity.ts'
import type { SmopConfig } from '../../domain/products/smop/config.ts'
import type { AdviceContext } from '../../domain/advice/advice.ts'
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
  const { config, context } = props
  const { capacity: wording } = useMessages()
  const rates = context.card.smop
  const capacity = smopCapacity(config, rates)
  return (
    <Notice
      tone={tones[capacity.level]}
      mark={{ 'data-testid': 'capacity-notice', 'data-level': capacity.level }}
    >
      <strong aria-live="polite">{wording.levels[capacity.level]}</strong> ·{' '}
      {wording.text(capacity, config.edition, holdsFrom(config, rates))}
      <CapacityRemedyPart {...props} />
    </Notice>
  )
}
