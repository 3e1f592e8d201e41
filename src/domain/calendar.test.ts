import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  clampDate,
  compareDates,
  daysBetween,
  firstOfMonth,
  monthNumber,
  readDate,
} from './calendar.ts'
import { dates } from './testing/arbitraries.ts'

const day = calendarDate

describe('addMonths', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2027-01-31', 3, '2027-04-30'],
    ['2027-01-31', 13, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2099-12-31', 60, '2104-12-31'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-12-15', 0, '2026-12-15'],
  ])('D1: %s and %d months is %s', (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end)
  })

  it('D1: counts every month from the start, so that 31 January keeps its day where it can', () => {
    const ends = [1, 2, 3, 4, 5].map((months) => addMonths(day('2027-01-31'), months))
    expect(ends).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'])
  })

  it('keeps the day of the month, or takes the last one where that month is too short', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const end = addMonths(start, months)
        const [year = 0, month = 0] = start.split('-').map(Number)
        const count = year * 12 + month - 1 + months
        expect(end.slice(0, 7)).toBe(
          `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`,
        )
        const clamped = addDays(end, 1).endsWith('-01') && end.slice(8) < start.slice(8)
        expect(clamped || end.slice(8) === start.slice(8)).toBe(true)
      }),
    )
  })
})

describe('addDays and daysBetween', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-01', -5, '2026-11-26'],
    ['2000-01-01', -5, '1999-12-27'],
  ])('%s and %d days is %s', (start, days, end) => {
    expect(addDays(day(start), days)).toBe(end)
  })

  it.each([
    ['2022-06-01', '2022-08-01', 61],
    ['2026-12-01', '2027-12-01', 365],
    ['2027-12-01', '2028-12-01', 366],
    ['2026-12-01', '2026-12-01', 0],
    ['2026-12-02', '2026-12-01', -1],
  ])('D1: from %s to %s is %d days, the last one not counted', (start, end, days) => {
    expect(daysBetween(day(start), day(end))).toBe(days)
  })

  it('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days)
      }),
    )
  })

  it('dates sort as texts', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
        expect(a === b).toBe(daysBetween(a, b) === 0)
        expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)))
        expect(Math.abs(compareDates(a, a))).toBe(0)
      }),
    )
  })
})

describe('firstOfMonth', () => {
  it('of the number of a month', () => {
    // 2027 × 12 + 1, for January has the number 0
    expect(monthNumber(day('2027-02-28'))).toBe(24_325)
    expect(firstOfMonth(24_325)).toBe('2027-02-01')
    expect(firstOfMonth(24_325 + 11)).toBe('2028-01-01')
  })
})

describe('readDate', () => {
  it.each(['2000-01-01', '2024-02-29', '2000-02-29', '2026-12-01', '2099-12-31'])(
    'reads %s',
    (text) => {
      expect(readDate(text)).toEqual({ ok: true, value: text })
    },
  )

  const noDates =
    '2026-02-29 2026-02-30 2026-04-31 2026-13-01 2026-00-10 2026-01-00 2026-1-1 26-01-01 20260101 ' +
    '2026/01/01 2026-01-01T00:00 2026-01-01[u-ca=hebrew] +002026-01-01 -002026-01-01 ２０２６-01-01 today'
  it.each([...noDates.split(' '), '', ' 2026-01-01', '2026-01-01\n'])(
    'does not read %j',
    (text) => {
      expect(readDate(text)).toEqual({ ok: false, problem: { code: 'unreadable' } })
    },
  )

  it.each(['1999-12-31', '2100-01-01', '0000-01-01', '9999-12-31'])(
    'D13: %s is a day, but none to plan with',
    (text) => {
      expect(readDate(text)).toEqual({
        ok: false,
        problem: { code: 'out-of-range', min: '2000-01-01', max: '2099-12-31' },
      })
    },
  )
})

describe('calendarDate', () => {
  it.each([1900, 2000, 2023, 2024, 2100])('knows the days that %d has', (year) => {
    for (let month = 0; month <= 13; month += 1) {
      for (let count = 0; count <= 32; count += 1) {
        const [m, d] = [month, count].map((part) => String(part).padStart(2, '0'))
        const text = `${year}-${m ?? ''}-${d ?? ''}`
        expect(readDate(text, { min: '1900-01-01', max: '2199-12-31' }).ok).toBe(exists(text))
      }
    }
  })

  it('refuses a day that there is not', () => {
    expect(() => calendarDate('2026-02-29')).toThrow(new RangeError('not a date: 2026-02-29'))
  })
})

describe('clampDate', () => {
  it.each([
    ['1970-01-01', '2000-01-01'],
    ['2000-01-01', '2000-01-01'],
    ['2026-11-21', '2026-11-21'],
    ['2099-12-31', '2099-12-31'],
    ['2126-11-21', '2099-12-31'],
    // years of more than four digits, as ISO writes them
    ['+012026-11-21', '2099-12-31'],
    ['-000044-03-15', '2000-01-01'],
  ])('D13: a clock at %s counts as %s', (clock, used) => {
    expect(clampDate(clock)).toBe(used)
  })
})

function exists(text: string): boolean {
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}
