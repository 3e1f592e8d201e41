import { addMonths, monthNumber, type CalendarDate } from './calendar.ts'

/** Whole months (D1) from `start` to a later or equal `end`: the most that still end on that day or before. */
export function wholeMonthsBetween(start: CalendarDate, end: CalendarDate): number {
  const months = monthNumber(end) - monthNumber(start)
  return addMonths(start, months) <= end ? months : months - 1
}

/** Months (D1) that it takes from `start` on to reach `end`: the fewest that end on that day or after. */
export function monthsToReach(start: CalendarDate, end: CalendarDate): number {
  const whole = wholeMonthsBetween(start, end)
  return addMonths(start, whole) < end ? whole + 1 : whole
}
