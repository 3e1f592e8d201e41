import { useId, type KeyboardEvent } from 'react'
import type { DateProblem } from '../domain/calendar.ts'
import type { CountProblem } from '../domain/limits.ts'
import type { Result } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Counted } from './countText.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { useDraft } from './useDraft.ts'

export type InputProblem = CountProblem | DateProblem

/** A text field for a value that has to be read from what is typed, with its unit and its problem. */
export function DraftInput<Value>(props: {
  readonly id?: string | undefined
  readonly label?: string | undefined
  /** The hint that goes with the field. */
  readonly describedBy?: string | undefined
  readonly value: Value
  readonly format: (value: Value) => string
  readonly read: (text: string) => Result<Value, CountProblem>
  /** What the field is for, which its examples follow. */
  readonly of: Counted | 'money'
  readonly unit: string
  readonly placeholder?: string
  readonly onValue: (value: Value) => void
  readonly onProblem: (problem: InputProblem | undefined) => void
  /** Arrow keys: up is 1, down −1, ten times that with Shift. */
  readonly onStep?: (direction: 1 | -1, isLarge: boolean) => void
}) {
  const {
    id,
    label,
    describedBy,
    value,
    format,
    read,
    of,
    unit,
    placeholder,
    onValue,
    onProblem,
    onStep,
  } = props
  const { fields } = useMessages()
  const problemId = useId()
  const draft = useDraft({ value, format, read, onValue, onProblem })

  function problemText(problem: CountProblem): string {
    const why = draft.text.trim() === '' ? fields.empty : fields.problem(problem, of)
    return `${why} ${fields.keepsLast(format(value))}`
  }

  function stepByKey(event: KeyboardEvent<HTMLInputElement>) {
    if (onStep === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    draft.settle()
    onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey)
  }

  const wrong = draft.problem !== undefined
  return (
    <div className="max-w-full">
      <span className={`input ${wrong ? 'input-wrong' : ''}`}>
        <input
          id={id}
          aria-label={label}
          className="min-w-0 flex-1 bg-transparent py-2 text-lg font-semibold outline-none"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          aria-invalid={wrong}
          aria-describedby={describedBy === undefined ? problemId : `${problemId} ${describedBy}`}
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
      <FieldProblem id={problemId} text={draft.problem && problemText(draft.problem)} />
    </div>
  )
}
