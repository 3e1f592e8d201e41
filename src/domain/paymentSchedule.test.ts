import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from './calendar.ts'
import { buildEstimate } from './estimate.ts'
import { sum } from './money.ts'
import { firstDue, paymentDays, paymentSchedule, paymentYears } from './paymentSchedule.ts'
import { card20261121 } from './rateCards/rateCards.ts'
import { estimateInputs } from './testing/arbitraries.ts'
import { daily, estimateOf, event, smop } from './testing/builders.ts'

const scheduleOf = (...parameters: Parameters<typeof estimateOf>) =>
  paymentSchedule(estimateOf(...parameters), card20261121)

describe('paymentSchedule', () => {
  it('packs once, the fee every month (S2, S4)', () => {
    const { months, total } = scheduleOf([smop({ months: 3 })])
    expect(months).toEqual([
      {
        month: '2026-12',
        once: 3_840_000,
        recurring: 200_000,
        agreed: 0,
        due: 4_040_000,
        cumulative: 4_040_000,
      },
      {
        month: '2027-01',
        once: 0,
        recurring: 200_000,
        agreed: 0,
        due: 200_000,
        cumulative: 4_240_000,
      },
      {
        month: '2027-02',
        once: 0,
        recurring: 200_000,
        agreed: 0,
        due: 200_000,
        cumulative: 4_440_000,
      },
    ])
    expect(total).toEqual({ once: 3_840_000, recurring: 600_000, agreed: 0, due: 4_440_000 })
  })

  it('months without a payment are there, up to the end of the planned use', () => {
    const { months } = scheduleOf([daily({ prepay: 12, months: 14 })])
    expect(months).toHaveLength(14)
    expect(months.at(-1)?.month).toBe('2028-01')
    expect(months.filter(({ due }) => due > 0).map(({ month }) => month)).toEqual([
      '2026-12',
      '2027-12',
    ])
  })

  it('lines that begin on different days, one of them on another day of the month', () => {
    const later = daily({ start: calendarDate('2027-02-15'), months: 2 })
    const { months } = scheduleOf([smop({ months: 3 }), later])
    expect(months.map(({ month, due }) => [month, due])).toEqual([
      ['2026-12', 4_040_000],
      ['2027-01', 200_000],
      // 2,000 on the 1st, 8,400 on the 15th
      ['2027-02', 1_040_000],
      ['2027-03', 840_000],
      // The second month of use ends on 14 April.
      ['2027-04', 0],
    ])
  })

  it('on a day, payments keep the order of lines and charges', () => {
    const { payments } = scheduleOf([event({ start: calendarDate('2027-01-06') }), smop(), daily()])
    expect(payments.slice(0, 6).map(({ when, line, charge }) => [when, line, charge.id])).toEqual([
      ['2026-12-01', 1, 'platform-fee'],
      ['2026-12-01', 1, 'packs-1'],
      ['2026-12-01', 2, 'daily-operations'],
      ['2027-01-01', 0, 'event-protection'],
      ['2027-01-01', 1, 'platform-fee'],
      ['2027-01-01', 2, 'daily-operations'],
    ])
  })

  it('D1: a month end that is clamped stays in its month', () => {
    const { months, payments } = scheduleOf([
      daily({ start: calendarDate('2027-01-31'), months: 3 }),
    ])
    expect(payments.map(({ when }) => when)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31'])
    expect(months.map(({ month, due }) => [month, due])).toEqual([
      ['2027-01', 840_000],
      ['2027-02', 840_000],
      ['2027-03', 840_000],
      ['2027-04', 0],
    ])
  })

  it('M4: event protection is paid when ordered, ahead of its start', () => {
    const { payments, months } = scheduleOf([event()])
    expect(payments.map(({ when }) => when)).toEqual(['2026-11-26'])
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12'])
  })

  it('the agreed discount is deducted day by day', () => {
    const { months, total } = scheduleOf([smop({ months: 2 })], 1_000)
    expect(months.map(({ agreed, due }) => [agreed, due])).toEqual([
      [-404_000, 3_636_000],
      [-20_000, 180_000],
    ])
    expect(total).toMatchObject({ once: 3_840_000, recurring: 400_000, agreed: -424_000 })
  })

  it('lines without a list price have no payments', () => {
    expect(scheduleOf([daily({ machines: 6_001 })])).toMatchObject({ payments: [], months: [] })
    const { payments, months } = scheduleOf([daily({ machines: 6_001, months: 60 }), event()])
    expect(payments).toMatchObject([{ line: 1 }])
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12'])
  })

  it('a free edition has its sixty days and nothing to pay', () => {
    const { months, total } = scheduleOf([smop({ edition: 'free' })])
    expect(months.map(({ month, due }) => [month, due])).toEqual([
      ['2026-12', 0],
      ['2027-01', 0],
    ])
    expect(total.due).toBe(0)
  })

  it('days on which something has to be paid', () => {
    const { payments } = scheduleOf([smop({ months: 2 }), daily({ months: 1 })])
    expect(
      paymentDays(payments).map(({ when, once, recurring, due, cumulative }) => [
        when,
        once,
        recurring,
        due,
        cumulative,
      ]),
    ).toEqual([
      ['2026-12-01', 3_840_000, 1_040_000, 4_880_000, 4_880_000],
      ['2027-01-01', 0, 200_000, 200_000, 5_080_000],
    ])
    expect(paymentDays(scheduleOf([smop({ edition: 'free' })]).payments)).toEqual([])
    expect(paymentDays(scheduleOf([smop()], 10_000).payments)).toEqual([])
  })

  it('the first day alone, and all that follows, unlike the first payments of the lines', () => {
    const estimate = estimateOf([smop({ months: 2 }), event()])
    // Event protection is ordered five days ahead: 7 × 12,000. Then 38,400 + 2 × 2,000.
    expect(firstDue(estimate)).toEqual({ when: '2026-11-26', due: 8_400_000, later: 4_240_000 })
    expect(estimate.dueNow).toBe(12_440_000)
    expect(firstDue(estimateOf([smop({ edition: 'free' })]))).toBeNull()
    expect(firstDue(estimateOf([daily({ machines: 6_001 })]))).toBeNull()
  })

  it('calendar years, each with what is due in it', () => {
    const { payments } = scheduleOf([smop({ months: 14 })], 1_000)
    expect(
      paymentYears(payments).map(({ year, days, once, recurring, agreed, due, cumulative }) => [
        year,
        days.length,
        once,
        recurring,
        agreed,
        due,
        cumulative,
      ]),
    ).toEqual([
      // December 2026: 38,400 + 2,000; all of 2027: 12 × 2,000; January 2028: 2,000; each less 10 %
      ['2026', 1, 3_840_000, 200_000, -404_000, 3_636_000, 3_636_000],
      ['2027', 12, 0, 2_400_000, -240_000, 2_160_000, 5_796_000],
      ['2028', 1, 0, 200_000, -20_000, 180_000, 5_976_000],
    ])
    expect(paymentYears(scheduleOf([smop({ edition: 'free' })]).payments)).toEqual([])
  })

  it('sums to the total, in order, every month once, parts kept apart', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const estimate = buildEstimate(input, card20261121)
        const { payments, months, total } = paymentSchedule(estimate, card20261121)
        const expected = estimate.total ?? 0
        expect(total.due).toBe(expected)
        expect(sum(payments.map(({ amount }) => amount))).toBe(expected)
        expect(sum(months.map(({ due }) => due))).toBe(expected)
        expect(months.at(-1)?.cumulative ?? 0).toBe(expected)
        const years = paymentYears(payments)
        expect(sum(years.map(({ due }) => due))).toBe(expected)
        expect(years.at(-1)?.cumulative ?? 0).toBe(expected)
        expect(years.flatMap(({ days }) => days)).toEqual(paymentDays(payments))
        expect(payments.map(({ when }) => when)).toEqual(
          payments.map(({ when }) => when).toSorted(),
        )
        const names = months.map(({ month }) => month)
        expect(names).toEqual([...new Set(names)].toSorted())
        for (const { once, recurring, agreed, due } of months) {
          expect(once + recurring + agreed).toBe(due)
          expect(Math.min(once, recurring)).toBeGreaterThanOrEqual(0)
          expect(agreed).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})
