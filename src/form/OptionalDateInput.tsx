import { dateLimits, readDate, type CalendarDate } from '../domain/calendar.ts'
import { success } from '../domain/result.ts'
import { DateDraft, type DateInputProps } from './DateInput.tsx'

/** The browser's own date field, which may be left empty. */
export function OptionalDateInput(props: DateInputProps<CalendarDate | null>) {
  return (
    <DateDraft<CalendarDate | null>
      {...props}
      limits={dateLimits}
      read={(text) => (text === '' ? success(null) : readDate(text))}
    />
  )
}
