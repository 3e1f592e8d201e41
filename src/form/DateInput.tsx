import { useId, type ReactNode } from 'react'
import {
  dateLimits,
  readDate,
  type CalendarDate,
  type DateLimits,
  type DateProblem,
} from '../domain/calendar.ts'
import type { Result } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { useDraft } from './useDraft.ts'

export interface DateInputProps<Value> {
  readonly name: string
  readonly id?: string
  readonly label?: string
  readonly value: Value
  readonly onValue: (value: Value) => void
  /** What stands beside the field, and stays there when it has a problem. */
  readonly children?: ReactNode
}

/** The browser's own date field. An incomplete date is a problem, not a change. */
export function DateInput(props: DateInputProps<CalendarDate> & { readonly limits?: DateLimits }) {
  const { limits = dateLimits, ...rest } = props
  return <DateDraft {...rest} limits={limits} read={(text) => readDate(text, limits)} isRequired />
}

/** A date as text that has to be read, of a field that may ask for one or not. */
export function DateDraft<Value extends CalendarDate | null>(
  props: DateInputProps<Value> & {
    readonly limits: DateLimits
    readonly read: (text: string) => Result<Value, DateProblem>
    readonly isRequired?: boolean
  },
) {
  const { name, id, label, value, limits, read, isRequired = false, onValue } = props
  const { fields } = useMessages()
  const problemId = useId()
  const format = (date: Value): string => date ?? ''
  const draft = useDraft({ name, value, format, read, onValue })
  const wrong = draft.problem !== undefined
  return (
    <div className="field">
      <span className={`input ${wrong ? 'input-wrong' : ''}`}>
        <input
          id={id}
          aria-label={label}
          type="date"
          className="min-w-0 flex-1 bg-transparent py-2 text-lg font-semibold outline-none"
          data-dated=""
          min={limits.min}
          max={limits.max}
          required={isRequired}
          aria-invalid={wrong}
          aria-describedby={problemId}
          value={draft.text}
          onChange={(event) => {
            const { value: text, validity } = event.target
            // A date that is only half there has no text at all; it must not count as none.
            draft.change(text, validity.badInput ? { code: 'unreadable' } : undefined)
          }}
          onBlur={draft.settle}
        />
      </span>
      {props.children}
      <FieldProblem
        id={problemId}
        text={
          draft.problem && `${fields.dateProblem(draft.problem)} ${fields.keepsLast(format(value))}`
        }
      />
    </div>
  )
}
