import { useId } from 'react'
import {
  dateLimits,
  readDate,
  type CalendarDate,
  type DateLimits,
  type DateProblem,
} from '../domain/calendar.ts'
import { useMessages } from '../i18n/messages.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { useDraft } from './useDraft.ts'

/** The browser's own date field. An incomplete date is a problem, not a change. */
export function DateInput(props: {
  readonly id?: string
  readonly label?: string
  readonly value: CalendarDate
  readonly limits?: DateLimits
  readonly describedBy?: string | undefined
  readonly onValue: (value: CalendarDate) => void
  readonly onProblem: (problem: DateProblem | undefined) => void
}) {
  const { id, label, value, limits = dateLimits, describedBy, onValue, onProblem } = props
  const { fields } = useMessages()
  const problemId = useId()
  const draft = useDraft({
    value,
    format: (date: CalendarDate) => date,
    read: (text: string) => readDate(text, limits),
    onValue,
    onProblem,
  })
  const wrong = draft.problem !== undefined
  return (
    <div className="max-w-full">
      <span className={`input ${wrong ? 'input-wrong' : ''}`}>
        <input
          id={id}
          aria-label={label}
          type="date"
          className="min-w-0 flex-1 bg-transparent py-2 text-lg font-semibold outline-none"
          data-dated=""
          min={limits.min}
          max={limits.max}
          required
          aria-invalid={wrong}
          aria-describedby={describedBy === undefined ? problemId : `${problemId} ${describedBy}`}
          value={draft.text}
          onChange={(event) => {
            draft.change(event.target.value)
          }}
          onBlur={draft.settle}
        />
      </span>
      <FieldProblem
        id={problemId}
        text={draft.problem && `${fields.dateProblem(draft.problem)} ${fields.keepsLast(value)}`}
      />
    </div>
  )
}
