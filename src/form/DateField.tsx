import { useId, type ReactNode } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { DateInput } from './DateInput.tsx'
import { parameterOf } from './fieldAccess.ts'
import { FieldRow } from './FieldRow.tsx'
import type { FieldOf } from './estimateForm.ts'

/** A calendar date of the form. */
export function DateField(props: {
  readonly field: FieldOf<CalendarDate>
  readonly label: string
  readonly children?: ReactNode
}) {
  const { field } = props
  const id = useId()
  return (
    <FieldRow name={field.name} label={props.label} htmlFor={id}>
      <DateInput
        name={parameterOf(field.name)}
        id={id}
        value={field.state.value}
        onValue={field.handleChange}
      />
      {props.children}
    </FieldRow>
  )
}
