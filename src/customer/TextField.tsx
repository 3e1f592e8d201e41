import { useId, type ReactNode } from 'react'
import type { Result } from '../domain/result.ts'
import type { FieldOf } from '../form/estimateForm.ts'
import { FieldRow } from '../form/FieldRow.tsx'
import { useDraft } from '../form/useDraft.ts'

/** A field of the form for a text that may not be readable: then its problem stands below, and the last good value stays in force. */
export function TextField<Value, Problem>(props: {
  readonly field: FieldOf<Value>
  readonly label: string
  readonly hint: string
  readonly type?: 'text' | 'date'
  readonly unit?: string
  readonly isWide?: boolean
  readonly format: (value: Value) => string
  readonly read: (text: string) => Result<Value, Problem>
  readonly problemText: (problem: Problem) => string
  /** What is said below the field while it can be read. */
  readonly note?: (value: Value) => string
  readonly children?: ReactNode
}) {
  const { field, label, hint, type = 'text', unit, isWide = false, format, read, children } = props
  const { value } = field.state
  const id = useId()
  const draft = useDraft({
    value,
    format,
    read,
    onValue: field.handleChange,
    onProblem: (problem: Problem | undefined) => {
      field.setErrorMap({ onChange: problem })
    },
  })
  const isWrong = draft.problem !== undefined
  const text = draft.problem === undefined ? props.note?.(value) : props.problemText(draft.problem)
  return (
    <FieldRow label={label} hint={hint} htmlFor={id}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <span className={`input ${isWide ? 'w-full' : ''} ${isWrong ? 'input-wrong' : ''}`}>
          <input
            id={id}
            type={type}
            className="min-w-0 flex-1 bg-transparent py-2 text-lg outline-none"
            autoComplete="off"
            aria-invalid={isWrong}
            aria-describedby={`${id}-note`}
            value={draft.text}
            onChange={(event) => {
              const { value: typed, validity } = event.target
              // A date that is only half there has no text at all; it must not count as none.
              draft.change(validity.badInput ? 'incomplete' : typed)
            }}
            onBlur={draft.settle}
          />
          {unit === undefined ? null : (
            <span className="shrink-0 text-sm text-ink-3" aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
        {children}
      </div>
      <div id={`${id}-note`} aria-live="polite" className="empty:mt-0">
        {text === undefined ? null : (
          <p
            className={`text-sm ${isWrong ? 'text-loss' : 'text-ink-2'}`}
            {...(isWrong ? { 'data-testid': 'field-problem' } : {})}
          >
            {text}
          </p>
        )}
      </div>
    </FieldRow>
  )
}
