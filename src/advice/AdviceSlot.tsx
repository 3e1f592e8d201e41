import { useEffect, useRef, useState } from 'react'
import type { Advice, AdviceContext, AdviceKind, Decision } from '../domain/advice/advice.ts'
import { adviceFor } from '../domain/advice/adviceFor.ts'
import { toYuanText } from '../domain/money.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { useMayChange } from '../form/useMayChange.ts'
import { useTaken } from '../form/useTaken.ts'
import { adviceWording } from '../i18n/advice.ts'
import { useWording } from '../i18n/messages.ts'
import { Notice } from '../ui/Notice.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'

/** The one piece of advice on a decision, where that decision is made: taken with a button, taken back with another, or dismissed. */
export function AdviceSlot(props: {
  readonly decision: Decision
  readonly config: LineConfig
  readonly context: AdviceContext
  readonly onApply: (config: LineConfig) => void
}) {
  const { decision, config, context, onApply } = props
  const [dismissed, setDismissed] = useState<ReadonlySet<AdviceKind>>(new Set())
  const [applied, setApplied] = useState<Advice | null>(null)
  const { before, take, takeBack } = useTaken(config, onApply)
  const mayChange = useMayChange()
  const advice = adviceFor(config, context, dismissed).find(
    (piece) => piece.decision === decision && mayChange(config, piece.config),
  )

  if (applied !== null && before !== null) {
    return <AppliedNotice advice={applied} onUndo={takeBack} />
  }
  if (advice === undefined) return null
  return (
    <AdviceNotice
      advice={advice}
      context={context}
      onApply={() => {
        setApplied(advice)
        take(advice.config)
      }}
      onDismiss={() => {
        setDismissed(new Set([...dismissed, advice.kind]))
      }}
    />
  )
}

/** Stands where the advice stood whose button has just been pressed, and has taken over the focus. */
function AppliedNotice(props: { readonly advice: Advice; readonly onUndo: () => void }) {
  const { advice, onUndo } = props
  const wording = useWording(adviceWording)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    undo.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Notice
      tone="saved"
      mark={{ 'data-testid': 'advice-applied' }}
      action={
        <button ref={undo} type="button" className="link-button" onClick={onUndo}>
          {wording.undo}
        </button>
      }
    >
      {advice.saves === null ? wording.applied : wording.appliedSaves(advice.saves, advice.basis)}
    </Notice>
  )
}

function AdviceNotice(props: {
  readonly advice: Advice
  readonly context: AdviceContext
  readonly onApply: () => void
  readonly onDismiss: () => void
}) {
  const { advice, context, onApply, onDismiss } = props
  const wording = useWording(adviceWording)
  const { kind, saves, basis } = advice
  // What comes after the term is at list price.
  const isDiscounted = saves !== null && context.off > 0 && basis !== 'next-term'
  const { lead, rest } = wording.text(advice, context.card.smop.packs.size, isDiscounted)
  return (
    <Notice
      tone={saves === null ? 'calm' : 'saved'}
      mark={{
        'data-testid': 'advice',
        'data-kind': kind,
        ...(saves === null ? {} : { 'data-saves': toYuanText(saves) }),
      }}
      action={
        <span className="link-buttons">
          <button type="button" className="link-button" onClick={onApply}>
            {wording.apply(kind)}
          </button>
          <button type="button" className="quiet-link" onClick={onDismiss}>
            {wording.dismiss}
          </button>
        </span>
      }
    >
      <strong>
        <Unbroken text={lead} />
      </strong>
      <Unbroken text={rest} /> {isDiscounted ? wording.afterDiscount(saves) : null}
    </Notice>
  )
}
