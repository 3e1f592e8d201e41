import { useId, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import type { Result } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { useDraft } from './useDraft.ts'

/** What the browser makes of a field. */
type Control = Pick<
  ComponentProps<'input'>,
  'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'min' | 'max' | 'required'
> & { readonly 'data-dated'?: string }

const ofText: Control = { type: 'text', autoComplete: 'off', spellCheck: false }

/** A field for a value that has to be read from what is typed, with its unit and its problem. */
export function DraftInput<Value, Problem>(props: {
  /** Tells the fields of a line apart. */
  readonly name: string
  readonly id?: string | undefined
  readonly label?: string | undefined
  /** The hint that goes with the field. */
  readonly describedBy?: string | undefined
  readonly value: Value
  readonly format: (value: Value) => string
  readonly read: (text: string) => Result<Value, Problem>
  readonly why: (problem: Problem, text: string) => string
  readonly unit?: string | undefined
  /** A text of any length, instead of a number. */
  readonly isProse?: boolean
  /** A field of another kind than one for numbers or text. */
  readonly control?: Control
  /** The problem where the browser itself finds what stands in the field to be nothing whole, and gives no text for it. */
  readonly badInput?: Problem
  /** What is said below the field while it can be read. */
  readonly note?: string | undefined
  readonly onValue: (value: Value) => void
  /** Arrow keys: up is 1, down −1, ten times that with Shift. */
  readonly onStep?: (direction: 1 | -1, isLarge: boolean) => void
  /** What stands beside the field, and stays there when it has a problem. */
  readonly children?: ReactNode
}) {
  const { name, id, label, describedBy, value, format, read, why, unit, note } = props
  const { isProse = false, badInput, onValue, onStep } = props
  const { control = { ...ofText, inputMode: isProse ? 'text' : 'decimal' } } = props
  const { fields } = useMessages()
  const problemId = useId()
  const draft = useDraft({ name, value, format, read, onValue })

  function stepByKey(event: KeyboardEvent<HTMLInputElement>) {
    if (onStep === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    draft.settle()
    onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey)
  }

  const { problem, text } = draft
  const wrong = problem !== undefined
  return (
    <div className="field">
      <span className={`input ${isProse ? 'w-full' : ''} ${wrong ? 'input-wrong' : ''}`}>
        <input
          id={id}
          aria-label={label}
          className="min-w-0 flex-1 bg-transparent py-2 text-lg font-semibold outline-none"
          {...control}
          aria-invalid={wrong}
          aria-describedby={describedBy === undefined ? problemId : `${problemId} ${describedBy}`}
          value={text}
          onChange={(event) => {
            const { value: typed, validity } = event.target
            draft.change(typed, validity.badInput ? badInput : undefined)
          }}
          onBlur={draft.settle}
          onKeyDown={stepByKey}
        />
        {unit === undefined ? null : (
          <span className="shrink-0 text-sm text-ink-3" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
      {props.children}
      <FieldProblem
        id={problemId}
        text={wrong ? `${why(problem, text)} ${fields.keepsLast(format(value))}` : undefined}
        note={note}
      />
    </div>
  )
}
