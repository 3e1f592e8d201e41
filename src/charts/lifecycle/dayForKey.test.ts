import { expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import { dayForKey } from './dayForKey.ts'

const day = calendarDate
const range = { first: day('2027-12-01'), last: day('2028-05-01') }

it.each([
  ['ArrowRight', '2028-01-31', '2028-02-01'],
  ['ArrowUp', '2028-01-31', '2028-02-01'],
  ['ArrowLeft', '2028-01-31', '2028-01-30'],
  ['ArrowDown', '2028-01-31', '2028-01-30'],
  ['PageUp', '2028-01-31', '2028-02-29'],
  ['PageDown', '2028-01-31', '2027-12-31'],
  ['Home', '2028-01-31', '2027-12-01'],
  ['End', '2028-01-31', '2028-05-01'],
  // Not beyond the ends
  ['ArrowLeft', '2027-12-01', '2027-12-01'],
  ['PageDown', '2027-12-15', '2027-12-01'],
  ['ArrowRight', '2028-05-01', '2028-05-01'],
  ['PageUp', '2028-04-15', '2028-05-01'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayForKey(key, day(from), range)).toBe(to)
})

it('no other key leads anywhere', () => {
  expect(dayForKey('Enter', day('2028-01-31'), range)).toBeNull()
})
