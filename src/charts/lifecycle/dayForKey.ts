import { addDays, addMonths, type CalendarDate } from '../../domain/calendar.ts'
import type { RenewalRange } from './placement.ts'

/** The day that a key leads to: the next one, one a month away, or an end, never beyond the range; `null` for any other key. */
export function dayForKey(
  key: string,
  day: CalendarDate,
  range: RenewalRange,
): CalendarDate | null {
  const wanted = wantedDay(key, day, range)
  return wanted === null ? null : within(wanted, range)
}

/** A day, or the end of the range that it lies beyond. */
export function within(day: CalendarDate, { first, last }: RenewalRange): CalendarDate {
  if (day < first) return first
  return day > last ? last : day
}

function wantedDay(key: string, day: CalendarDate, range: RenewalRange): CalendarDate | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(day, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(day, -1)
    case 'PageUp':
      return addMonths(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'Home':
      return range.first
    case 'End':
      return range.last
    default:
      return null
  }
}
