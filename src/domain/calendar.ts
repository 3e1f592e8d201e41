import { failure, success, type Result } from './result.ts'

declare const isoFormat: unique symbol

/** A calendar date of China (D7) as `YYYY-MM-DD`. Such texts sort as the dates do, so `<` and `===` compare them. */
export type CalendarDate = string & { readonly [isoFormat]: true }

/** A date that the code states itself. Throws `RangeError` when there is no such day: a fault in the code, never in an input. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a date: ${text}`)
  return text
}

function isCalendarDate(text: string): text is CalendarDate {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The dates on which a plan may start (D13). Wide enough for any plan, narrow enough that every computed date keeps four digits of year. */
export const dateLimits: DateLimits = { min: '2000-01-01', max: '2099-12-31' }

/** The dates that may follow from a start: of later purchases and of renewals (D13). */
export const laterDateLimits: DateLimits = { min: dateLimits.min, max: '2199-12-31' }

/** Both ends included, as ISO dates. */
export interface DateLimits {
  readonly min: string
  readonly max: string
}

/** Why a text is not a date that can be used. */
export type DateProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'out-of-range'; readonly min: string; readonly max: string }

/** Reads `YYYY-MM-DD`, only if that day exists in the calendar and lies within the limits. */
export function readDate(
  text: string,
  limits: DateLimits = dateLimits,
): Result<CalendarDate, DateProblem> {
  if (!isCalendarDate(text)) return failure({ code: 'unreadable' })
  if (text < limits.min || text > limits.max) {
    return failure({ code: 'out-of-range', ...limits })
  }
  return success(text)
}

/**
 * The date nearest to an ISO date within `dateLimits`: for a visitor's clock that is off by centuries. Years of more than four
 * digits, which ISO writes with a sign, are understood as before or after them; a minus sorts before any digit by itself.
 */
export function clampDate(isoDate: string): CalendarDate {
  const isLater = isoDate.startsWith('+') || isoDate > dateLimits.max
  if (isLater) return calendarDate(dateLimits.max)
  return calendarDate(isoDate < dateLimits.min ? dateLimits.min : isoDate)
}

/**
 * `start` + `months`, clamped to the last day of that month (D1): 31 January + 1 is 28 or 29 February, + 2 is 31 March.
 * Count from the term's start each time; adding month by month would lose days.
 */
export function addMonths(start: CalendarDate, months: number): CalendarDate {
  const month = monthNumber(start) + months
  return dateIn(month, Math.min(dayOf(start), daysIn(month)))
}

/** `date` + `days`, which may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  let month = monthNumber(date)
  let day = dayOf(date) + days
  while (day < 1) {
    month -= 1
    day += daysIn(month)
  }
  while (day > daysIn(month)) {
    day -= daysIn(month)
    month += 1
  }
  return dateIn(month, day)
}

/** Which of two dates comes first, for sorting: below 0 for `a`, above 0 for `b`, 0 where they are the same day. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  Number(a > b) - Number(a < b)

/** Days from `start` (counted) to `end` (not counted): the length of the half-open interval (D1). Negative when `end` is earlier. */
export const daysBetween = (start: CalendarDate, end: CalendarDate): number =>
  dayNumber(end) - dayNumber(start)

/** The months from January of the year 0 to the month of a date. */
export const monthNumber = (date: CalendarDate): number =>
  yearOf(date) * 12 + Number(date.slice(5, 7)) - 1

/** The first day of a month that is counted as `monthNumber` counts it. */
export const firstOfMonth = (month: number): CalendarDate => dateIn(month, 1)

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4))

const dayOf = (date: CalendarDate): number => Number(date.slice(8))

const daysIn = (month: number): number => daysOf(Math.floor(month / 12), (month % 12) + 1)

/** The day of a month, which has to have it. */
const dateIn = (month: number, day: number): CalendarDate =>
  calendarDate(
    `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}-${padded(day, 2)}`,
  )

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** The days from the first one of the year 0 to a date, which is counted. */
function dayNumber(date: CalendarDate): number {
  const past = yearOf(date) - 1
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  let days = yearOf(date) * 365 + leapDays + dayOf(date)
  for (let month = yearOf(date) * 12; month < monthNumber(date); month += 1) days += daysIn(month)
  return days
}
