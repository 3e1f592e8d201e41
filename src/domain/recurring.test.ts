import { describe, expect, it } from 'vitest'
import { daily, estimateOf, event, smop } from './testing/builders.ts'

describe('what recurs after the first payment', () => {
  it('the platform fee alone, month by month (S6)', () => {
    expect(estimateOf([smop()]).recurring).toEqual({ amount: 200_000, everyMonths: 1 })
  })

  it('what is paid at a time, where that is several months', () => {
    // 3 × 2,000, four times in twelve months
    expect(estimateOf([smop({ prepay: 3 })]).recurring).toEqual({ amount: 600_000, everyMonths: 3 })
  })

  it('M1: a year at a time', () => {
    const { recurring } = estimateOf([daily({ months: 36, prepay: 12 })])
    expect(recurring).toEqual({ amount: 12 * 840_000, everyMonths: 12 })
  })

  it.each([
    ['a term paid in one', smop({ prepay: 12 })],
    ['a single month', smop({ months: 1 })],
    ['free', smop({ edition: 'free' })],
    ['an event', event()],
    ['no list price', daily({ machines: 6_001 })],
  ])('nothing after %s', (_name, line) => {
    expect(estimateOf([line]).recurring).toEqual({ amount: 0, everyMonths: 0 })
  })

  it('lines at the same interval add up', () => {
    // 2,000 + 8,400
    const { recurring } = estimateOf([smop(), daily(), event()])
    expect(recurring).toEqual({ amount: 1_040_000, everyMonths: 1 })
  })

  it('lines paid in one do not disturb those that are not', () => {
    const { recurring } = estimateOf([smop({ prepay: 12 }), daily()])
    expect(recurring).toEqual({ amount: 840_000, everyMonths: 1 })
  })

  it('lines at different intervals: the mean of a month', () => {
    // 2,000 + 8,400 a month, though the one is paid by the quarter and the other by the month
    const { recurring } = estimateOf([smop({ prepay: 3 }), daily()])
    expect(recurring).toEqual({ amount: 1_040_000, everyMonths: null })
  })

  it('D12: a shorter last payment after others: the mean of a month', () => {
    // 14 months at 6: 6, 6 and 2
    const { recurring } = estimateOf([smop({ months: 14, prepay: 6 })])
    expect(recurring).toEqual({ amount: 200_000, everyMonths: null })
  })

  it('D12: a shorter last payment that is the only later one does not stand for a full interval', () => {
    // 13 months at 12: 12 and 1. 8,400 every twelve months would be a twelfth of the price
    const { recurring } = estimateOf([daily({ months: 13, prepay: 12 })])
    expect(recurring).toEqual({ amount: 840_000, everyMonths: null })
  })

  it('less the agreed discount', () => {
    // 2,000 × 90 %
    expect(estimateOf([smop()], 1_000).recurring).toEqual({ amount: 180_000, everyMonths: 1 })
  })

  it('less the agreed discount also as the mean of a month', () => {
    // (2,000 + 8,400) × 90 %
    const { recurring } = estimateOf([smop({ prepay: 3 }), daily()], 1_000)
    expect(recurring).toEqual({ amount: 936_000, everyMonths: null })
  })

  it('a discount that does not divide evenly: the mean of a month, rounded once', () => {
    // 1,250.00 − 0.125 rounded up to 0.13; the payments are lowered by 0.13 and 0.12 in turn
    const { recurring } = estimateOf([daily({ machines: 5 })], 1)
    expect(recurring).toEqual({ amount: 124_987, everyMonths: null })
  })
})
