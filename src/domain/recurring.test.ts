import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from './calendar.ts'
import { buildEstimate } from './estimate.ts'
import { fen, minus } from './money.ts'
import { card20261121 } from './rateCards/rateCards.ts'
import { estimateInputs } from './testing/arbitraries.ts'
import { daily, estimateOf, event, smop } from './testing/builders.ts'

describe('what recurs after the first payment', () => {
  it('the platform fee alone, month by month (S6)', () => {
    expect(estimateOf([smop()]).recurring).toEqual({ amount: 200_000, period: 1 })
  })

  it('what is paid at a time, where that is several months', () => {
    // 3 × 2,000, four times in twelve months
    expect(estimateOf([smop({ prepay: 3 })]).recurring).toEqual({ amount: 600_000, period: 3 })
  })

  it('M1: a year at a time', () => {
    const { recurring } = estimateOf([daily({ months: 36, prepay: 12 })])
    expect(recurring).toEqual({ amount: 12 * 840_000, period: 12 })
  })

  it.each([
    ['a term paid in one', smop({ prepay: 12 })],
    ['a single month', smop({ months: 1 })],
    ['free', smop({ edition: 'free' })],
    ['an event', event()],
    ['no list price', daily({ machines: 6_001 })],
  ])('nothing after %s', (_name, line) => {
    expect(estimateOf([line]).recurring).toEqual({ amount: 0, period: 'none' })
  })

  it('lines at the same interval add up', () => {
    // 2,000 + 8,400
    const { recurring } = estimateOf([smop(), daily(), event()])
    expect(recurring).toEqual({ amount: 1_040_000, period: 1 })
  })

  it('lines paid in one do not disturb those that are not', () => {
    const { recurring } = estimateOf([smop({ prepay: 12 }), daily()])
    expect(recurring).toEqual({ amount: 840_000, period: 1 })
  })

  it('lines at different intervals: all that is left of both', () => {
    // 3 × 6,000 for the last three quarters, 11 × 8,400 for the last eleven months
    const { recurring } = estimateOf([smop({ prepay: 3 }), daily()])
    expect(recurring).toEqual({ amount: 1_800_000 + 9_240_000, period: 'mixed' })
  })

  it('lines of different length: no sum of both months is paid to the end', () => {
    // 11 × 2,000 and 2 × 8,400
    const { recurring } = estimateOf([smop(), daily({ months: 3 })])
    expect(recurring).toEqual({ amount: 2_200_000 + 1_680_000, period: 'mixed' })
  })

  it('lines that begin on different days are not paid together', () => {
    const { recurring } = estimateOf([smop(), daily({ start: calendarDate('2027-01-01') })])
    expect(recurring).toEqual({ amount: 11 * 1_040_000, period: 'mixed' })
  })

  it('packs that are bought later belong to what is left', () => {
    const first = { count: 4, on: null }
    const packs = [first, { count: 4, on: calendarDate('2027-03-01') }]
    const june = calendarDate('2027-06-01')
    // 4 more packs at 6,000 each besides 11 × 2,000, or by themselves
    const split = smop({ packs })
    expect(estimateOf([split]).recurring).toEqual({ amount: 4_600_000, period: 'mixed' })
    expect(estimateOf([{ ...split, prepay: 12 }]).recurring).toEqual({
      amount: 2_400_000,
      period: 'mixed',
    })
    // Also on the day of the only later payment, 6 × 2,000
    expect(
      estimateOf([{ ...split, prepay: 6, packs: [first, { count: 4, on: june }] }]).recurring,
    ).toEqual({ amount: 1_200_000 + 2_400_000, period: 'mixed' })
    expect(
      estimateOf([
        smop({ prepay: 6 }),
        { ...split, prepay: 6, packs: [first, { count: 4, on: june }] },
      ]).recurring,
    ).toEqual({ amount: 2 * 1_200_000 + 2_400_000, period: 'mixed' })
  })

  it('D12: a shorter last payment after others', () => {
    // 14 months at 6: 6, 6 and 2
    const { recurring } = estimateOf([smop({ months: 14, prepay: 6 })])
    expect(recurring).toEqual({ amount: 8 * 200_000, period: 'mixed' })
  })

  it('D12: a shorter last payment that is the only later one does not stand for a full interval', () => {
    // 13 months at 12: 12 and 1. 8,400 every twelve months would be a twelfth of the price
    const { recurring } = estimateOf([daily({ months: 13, prepay: 12 })])
    expect(recurring).toEqual({ amount: 840_000, period: 'mixed' })
  })

  it('less the agreed discount', () => {
    // 2,000 × 90 %
    expect(estimateOf([smop()], 1_000).recurring).toEqual({ amount: 180_000, period: 1 })
  })

  it('less the agreed discount also where payments differ', () => {
    // (18,000 + 92,400) × 90 %
    const { recurring } = estimateOf([smop({ prepay: 3 }), daily()], 1_000)
    expect(recurring).toEqual({ amount: 9_936_000, period: 'mixed' })
  })

  it('a discount that does not divide evenly', () => {
    // 12 × 1,250.00 less 1.50, of which 0.13 on the first day: the payments are lowered by 0.13 and 0.12 in turn
    const { recurring } = estimateOf([daily({ machines: 5 })], 1)
    expect(recurring).toEqual({ amount: 11 * 125_000 - 150 + 13, period: 'mixed' })
  })

  it('not even where the payments of one line are equal and those of another differ by it', () => {
    // 11 × 2,000 less 0.20 each, besides the line before
    const { recurring } = estimateOf([smop({ packs: [] }), daily({ machines: 5 })], 1)
    expect(recurring).toEqual({
      amount: 11 * (200_000 - 20) + 11 * 125_000 - 150 + 13,
      period: 'mixed',
    })
  })

  it('nothing where all of it was granted', () => {
    expect(estimateOf([smop()], 10_000).recurring).toEqual({ amount: 0, period: 'none' })
  })

  it('together with the first payments it makes up the total, unless it stands for several payments', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const { total, dueNow, recurring } = buildEstimate(input, card20261121)
        const left = minus(total ?? fen(0), dueNow)
        expect(recurring.period === 'mixed' ? recurring.amount : left).toBe(left)
        expect(recurring.period === 'none').toBe(left === 0)
        expect(recurring.amount).toBeLessThanOrEqual(left)
        expect(left % Math.max(1, recurring.amount)).toBe(0)
      }),
    )
  })
})
