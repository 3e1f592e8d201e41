import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { lateRenewalLimits, renewalOn, usualLateRenewal } from './lateRenewal.ts'

const expiry = calendarDate('2027-12-31')

describe('a day of renewal', () => {
  it.each([
    ['2027-12-30', 'on-time'],
    ['2027-12-31', 'on-time'],
    ['2028-01-01', '2028-01-01'],
  ])('S7: %s, of a term that expires on 2027-12-31: %s', (day, renewal) => {
    expect(renewalOn(calendarDate(day), expiry)).toBe(renewal)
  })
})

describe('a late renewal', () => {
  it('D13: is made the day after the expiry at the earliest, and in 2199 at the latest', () => {
    expect(lateRenewalLimits(expiry)).toEqual({ min: '2028-01-01', max: '2199-12-31' })
  })

  it('D1: begins a month after the expiry, on the last day of a shorter month', () => {
    expect(usualLateRenewal(expiry)).toBe('2028-01-31')
    expect(usualLateRenewal(calendarDate('2028-01-31'))).toBe('2028-02-29')
  })
})
