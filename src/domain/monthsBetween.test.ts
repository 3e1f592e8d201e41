import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, calendarDate } from './calendar.ts'
import { monthsToReach, wholeMonthsBetween } from './monthsBetween.ts'

const start = integer({ min: 0, max: 3_000 }).map((days) =>
  addDays(calendarDate('2024-01-01'), days),
)
const later = integer({ min: 0, max: 2_000 })

describe('months between two days (D1)', () => {
  it('count a clamped month in full: 31 January to 28 February', () => {
    expect(wholeMonthsBetween(calendarDate('2027-01-31'), calendarDate('2027-02-28'))).toBe(1)
    expect(wholeMonthsBetween(calendarDate('2027-01-31'), calendarDate('2027-02-27'))).toBe(0)
  })

  it('enclose the second day', () => {
    assert(
      property(start, later, (first, days) => {
        const end = addDays(first, days)
        const whole = wholeMonthsBetween(first, end)
        expect(addMonths(first, whole) <= end && end < addMonths(first, whole + 1)).toBe(true)
        const reached = monthsToReach(first, end)
        expect(addMonths(first, reached) >= end).toBe(true)
        expect(reached - whole).toBe(addMonths(first, whole) === end ? 0 : 1)
      }),
    )
  })
})
