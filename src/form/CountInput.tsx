import { useId, type KeyboardEvent } from 'react'
import type { CountProblem, Limits } from '../domain/limits.ts'
import { useMessages } from '../i18n/messages.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { readCountText } from './countText.ts'
import { stepCount } from './step.ts'
import { useDraft } from './useDraft.ts'

export interface CountInputProps {
  readonly id?: string
  readonly label?: string
  readonly value: number
  readonly limits: Limits
  readonly unit: string
  /** The step of the arrow keys at a value; ten of them with Shift. */
  readonly step?: (value: number) => number
  readonly describedBy?: string | undefined
  readonly onValue: (value: number) => void
  readonly onProblem: (problem: CountProblem | undefined) => void
}

/** A text field for a whole number, with its unit and its problem. */
export function CountInput(props: CountInputProps) {
  const { id, label, value, limits, unit, step = () => 1, describedBy, onValue, onProblem } = props
  const messages = useMessages()
  const problemId = useId()
  const draft = useDraft({
    value,
    format: messages.count,
    read: (text: string) => readCountText(text, limits),
    onValue,
    onProblem,
  })

  function stepByKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const size = step(value) * (event.shiftKey ? 10 : 1)
    draft.settle()
    onValue(stepCount(value, event.key === 'ArrowUp' ? 1 : -1, size, limits))
  }

  const wrong = draft.problem !== undefined
  const descriptions = [wrong ? problemId : undefined, describedBy].filter(Boolean).join(' ')
  return (
    <div>
      <span className={`input ${wrong ? 'input-wrong' : ''}`}>
        <input
          id={id}
          aria-label={label}
          className="min-w-0 flex-1 bg-transparent py-2 text-lg font-semibold outline-none"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby={descriptions === '' ? undefined : descriptions}
          value={draft.text}
          onChange={(event) => {
            draft.change(event.target.value)
          }}
          onBlur={draft.settle}
          onKeyDown={stepByKey}
        />
        <span className="shrink-0 text-sm text-ink-3" aria-hidden="true">
          {unit}
        </span>
      </span>
      <FieldProblem id={problemId} problem={draft.problem} />
    </div>
  )
}
