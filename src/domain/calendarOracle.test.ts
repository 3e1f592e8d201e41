import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, calendarDate as day, daysBetween } from './calendar.ts'

describe('against Temporal, which the domain does without', () => {
  const first = Temporal.PlainDate.from('1999-11-01')
  const length = first.until('2200-01-01').days
  const days = Array.from({ length }, (_, count) => first.add({ days: count }))

  it('D1: every day that there may be', () => {
    const dates = days.map((date) => day(date.toString()))
    const start = day(first.toString())
    expect(dates.map((date) => daysBetween(start, date))).toEqual(dates.map((_, at) => at))
    for (const step of [1, 31, 366, 1_461]) {
      const [later, earlier] = [dates.slice(step), dates.slice(0, -step)]
      expect(earlier.map((date) => addDays(date, step))).toEqual(later)
      expect(later.map((date) => addDays(date, -step))).toEqual(earlier)
    }
  })

  // A leap year, a common one, and those around the turn of two centuries.
  it.each([2000, 2027, 2028, 2099, 2100])('D1: terms from every day of %d', (year) => {
    const starts = days.filter((date) => date.year === year)
    for (const months of [-13, -1, 0, 1, 2, 3, 6, 11, 12, 13, 24, 48, 60]) {
      expect(starts.map((start) => addMonths(day(start.toString()), months))).toEqual(
        starts.map((start) => start.add({ months }).toString()),
      )
    }
  })
})
