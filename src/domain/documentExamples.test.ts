import { describe, expect, it } from 'vitest'
import { smopCapacity } from './products/smop/capacity.ts'
import type { LineConfig } from './products/products.ts'
import { card20261121 } from './rateCards/rateCards.ts'
import { estimateOf, only, read, smop } from './testing/builders.ts'

/** An estimate's line total and what is due on the first day and each month after it, in yuan. */
function costs(...lines: readonly LineConfig[]) {
  const { total, dueNow, recurring } = estimateOf(lines)
  return { total: (total ?? NaN) / 100, first: dueNow / 100, later: recurring.amount / 100 }
}

describe('the scenarios of the platform document', () => {
  it('scenario 1: up to 1,000 users are free for 60 days (S1)', () => {
    const { lines, ...totals } = estimateOf([smop({ edition: 'free', users: 1_000 })])
    expect(totals).toMatchObject({ total: 0, dueNow: 0, recurring: { amount: 0, period: 'none' } })
    expect(only(lines)).toMatchObject({
      charges: [{ rule: 'S1', quantity: 60, unit: 'day', unitPrice: 0 }],
    })
  })

  it('scenario 1: the 1,001st user no longer fits (S1)', () => {
    const capacity = smopCapacity(smop({ edition: 'free', users: 1_001 }), card20261121.smop)
    expect(capacity).toMatchObject({ level: 'over', limit: 1_000, remaining: -1 })
  })

  it.each([1_001, 200_000])('scenario 2: %d users need the basic edition alone (S2)', (users) => {
    // 2,000 a month, no packs
    expect(costs(smop({ users, months: 1 }))).toEqual({ total: 2_000, first: 2_000, later: 0 })
    // 2,000 × 12 = 24,000
    expect(costs(smop({ users }))).toEqual({ total: 24_000, first: 2_000, later: 2_000 })
  })

  it('scenario 3: a million users cost 40,400 in the first month, not the misprinted 40,600 (S3, S10)', () => {
    // 1,000,000 − 200,000 = 800,000 users in packs = 8 packs, of the tier above 500,000 up to 1,000,000
    // 8 × 4,800 = 38,400 (printed as 38,600); 38,400 + 2,000 = 40,400 (printed as 40,600)
    expect(costs(smop({ months: 1 }))).toEqual({ total: 40_400, first: 40_400, later: 0 })
    const [, packs] = read('product=smop&months=1').input.lines.flatMap((config) =>
      estimateOf([config]).lines.flatMap((line) => (line.state === 'priced' ? line.charges : [])),
    )
    expect(packs).toMatchObject({ rule: 'S3', quantity: 8, unitPrice: 480_000, amount: 3_840_000 })
  })

  it('scenario 3: each month after that costs the platform fee alone (S4, S6)', () => {
    // 40,400 + 11 × 2,000 = 62,400
    expect(costs(smop())).toEqual({ total: 62_400, first: 40_400, later: 2_000 })
  })
})

describe('the links of the contract', () => {
  const first =
    'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01'

  it('the first: 12 × 2,000 + 8 × 4,800 = 62,400', () => {
    const { input, problems } = read(first)
    expect(problems).toEqual([])
    expect(estimateOf(input.lines).total).toBe(6_240_000)
  })

  it('two lines with 11 packs: 24,000 + 33,000 + 252,000 = 309,000, so 314,400 is not their total', () => {
    // platform 12 × 2,000 = 24,000; 11 × 3,000 = 33,000; 120 machines 12 × 21,000 = 252,000
    const { input, problems, altered } = read(
      'rates=2026-11-21&quoted=314400&product=smop&users=1000000&packs=11&months=12' +
        '&product=mss&edition=daily&machines=120&months=12',
    )
    expect(problems).toEqual([])
    expect(estimateOf(input.lines).total).toBe(30_900_000)
    expect(altered).toEqual({ quoted: 31_440_000, total: 30_900_000, byItsCard: true })
  })

  it('two lines with the 8 packs that are needed: 62,400 + 252,000 = 314,400, and 61,400 due at once', () => {
    // due at once: 2,000 + 38,400 + 21,000 = 61,400
    const { input, altered } = read(
      'rates=2026-11-21&quoted=314400&product=smop&users=1000000&packs=8&months=12' +
        '&product=mss&edition=daily&machines=120&months=12',
    )
    expect(altered).toBeNull()
    expect(estimateOf(input.lines)).toMatchObject({ total: 31_440_000, dueNow: 6_140_000 })
  })
})

describe('the price list of the managed service', () => {
  it('50 hosts for 7 days: 7 × 12,000 = 84,000 (M4)', () => {
    const { input } = read('product=mss&edition=event')
    expect(costs(...input.lines)).toEqual({ total: 84_000, first: 84_000, later: 0 })
  })
})
