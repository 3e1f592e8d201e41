import type { ReactNode } from 'react'
import {
  dateLimits,
  readDate,
  type CalendarDate,
  type DateLimits,
  type DateProblem,
} from '../domain/calendar.ts'
import type { Result } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import { DraftInput } from './DraftInput.tsx'

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
  const { limits, isRequired = false, ...rest } = props
  const { fields } = useMessages()
  return (
    <DraftInput
      {...rest}
      format={(date): string => date ?? ''}
      why={fields.dateProblem}
      control={{ type: 'date', ...limits, required: isRequired, 'data-dated': '' }}
      // A date that is only half there has no text at all; it must not count as none.
      badInput={{ code: 'unreadable' }}
    />
  )
}
