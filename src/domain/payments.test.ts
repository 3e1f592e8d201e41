import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, calendarDate } from './calendar.ts'
import { fen, yuan } from './money.ts'
import { monthsLeftOver, prepaidMonths } from './payments.ts'
import { dates } from './testing/arbitraries.ts'

const start = calendarDate('2026-12-01')
const fee = yuan(2_000)

describe('monthsLeftOver', () => {
  it('D12: what the last payment covers where it is not like the others', () => {
    // 3 + 3 + 1, 12 + 2
    expect(monthsLeftOver(7, 3)).toBe(1)
    expect(monthsLeftOver(14, 12)).toBe(2)
    expect(monthsLeftOver(5, 12)).toBe(5)
  })

  it('none where every payment covers as many', () => {
    expect(monthsLeftOver(12, 1)).toBe(0)
    expect(monthsLeftOver(24, 12)).toBe(0)
    expect(monthsLeftOver(5, 5)).toBe(0)
  })

  it('D12: is what the last payment is for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (months, prepay) => {
          const last = prepaidMonths(start, months, prepay, fee).at(-1)?.quantity
          expect(monthsLeftOver(months, prepay)).toBe(last === prepay ? 0 : last)
        },
      ),
    )
  })
})

describe('prepaidMonths', () => {
  it('month by month: one payment for each', () => {
    expect(prepaidMonths(start, 3, 1, fee)).toEqual([
      { when: '2026-12-01', quantity: 1, amount: 200_000 },
      { when: '2027-01-01', quantity: 1, amount: 200_000 },
      { when: '2027-02-01', quantity: 1, amount: 200_000 },
    ])
  })

  it('D4: year by year, a year being twelve months', () => {
    expect(prepaidMonths(start, 24, 12, fee)).toEqual([
      { when: '2026-12-01', quantity: 12, amount: 2_400_000 },
      { when: '2027-12-01', quantity: 12, amount: 2_400_000 },
    ])
  })

  it('D12: the last payment covers only the months left', () => {
    expect(prepaidMonths(start, 7, 3, fee)).toEqual([
      { when: '2026-12-01', quantity: 3, amount: 600_000 },
      { when: '2027-03-01', quantity: 3, amount: 600_000 },
      { when: '2027-06-01', quantity: 1, amount: 200_000 },
    ])
  })

  it('D12: more months at a time than there are is one payment for those there are', () => {
    expect(prepaidMonths(start, 5, 12, fee)).toEqual([
      { when: '2026-12-01', quantity: 5, amount: 1_000_000 },
    ])
  })

  it('D1: dates count from the start, so a month end comes back after a short month', () => {
    const days = prepaidMonths(calendarDate('2027-01-31'), 4, 1, fee).map(({ when }) => when)
    expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
  })

  it('covers every month once, in order, none paid for after the term', () => {
    const count = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(
        dates,
        count,
        count,
        fc.integer({ min: 0, max: 10 ** 8 }),
        (from, n, at, amount) => {
          const payments = prepaidMonths(from, n, at, fen(amount))
          let paid = 0
          for (const payment of payments) {
            expect(payment.when).toBe(addMonths(from, paid))
            expect(payment.amount).toBe(amount * payment.quantity)
            paid += payment.quantity
          }
          expect(paid).toBe(n)
          expect(payments).toHaveLength(Math.ceil(n / at))
          expect(payments.slice(0, -1).every(({ quantity }) => quantity === at)).toBe(true)
        },
      ),
    )
  })
})
