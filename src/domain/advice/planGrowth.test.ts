import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import { bought } from '../testing/builders.ts'
import { adviceFor } from './adviceFor.ts'
import { context, kinds, platform } from './testing/kinds.ts'

describe('advice to plan a growth (S3, S4)', () => {
  it('plans nothing without a target, nor where the packs bought last to it', () => {
    expect(kinds({ ...platform, packs: bought(3) })).toEqual([])
    const lasting = { ...platform, users: 400_000, target: 1_000_000, packs: bought(8) }
    expect(adviceFor(lasting, context, new Set(['cheaper-purchase'] as const))).toEqual([])
  })

  it('plans on from what is bought: 5, and three times 1 when those no longer do', () => {
    const config = { ...platform, users: 400_000, target: 1_000_000, months: 6 }
    const planOf = (packs: SmopConfig['packs']) => {
      const [advice] = adviceFor({ ...config, packs }, context)
      return advice?.kind === 'plan-growth' && advice.figures.asNeeded.purchases
    }
    // 5 × 6,000 + 3 × 6,000 = 48,000 against 33,000
    expect(planOf(bought(5))).toEqual([
      { month: 1, packs: 5, amount: yuan(30_000) },
      { month: 4, packs: 1, amount: yuan(6_000) },
      { month: 5, packs: 1, amount: yuan(6_000) },
      { month: 6, packs: 1, amount: yuan(6_000) },
    ])
  })

  it('counts a purchase from its day on: what is missing before is bought besides', () => {
    const config = { ...platform, users: 400_000, target: 1_000_000, months: 6 }
    const dated = [...bought(3), { count: 2, on: calendarDate('2027-01-21') }]
    const [advice] = adviceFor({ ...config, packs: dated }, context)
    // 3 to 8 are needed in months 1 to 6; 3 are there, 5 from the third month on, and what was added stays
    expect(advice).toMatchObject({
      kind: 'plan-growth',
      figures: {
        asNeeded: {
          purchases: [
            { month: 1, packs: 3 },
            { month: 2, packs: 1 },
            { month: 3, packs: 2 },
            { month: 5, packs: 1 },
            { month: 6, packs: 1 },
          ],
          total: yuan(48_000),
        },
      },
    })
    // As many in all as are needed in the end, most of them only in the last month: 2 + 6 and 1 + 1 + 1 + 1 + 1 before
    const late = [...bought(2), { count: 6, on: calendarDate('2027-04-21') }]
    const [found] = adviceFor({ ...config, packs: late }, context)
    expect(found).toMatchObject({
      kind: 'plan-growth',
      figures: {
        asNeeded: {
          purchases: [
            { packs: 2 },
            ...Array.from({ length: 5 }, () => ({ packs: 1 })),
            { packs: 6 },
          ],
        },
      },
    })
  })

  it('plans by the shape of the growth: 100,000 to 800,000, √8 of it half way', () => {
    const config = { ...platform, users: 100_000, target: 800_000, months: 2 }
    const months = (shape: SmopConfig['growth']) =>
      adviceFor({ ...config, growth: shape }, context).map(
        (advice) => advice.kind === 'plan-growth' && advice.figures.asNeeded.purchases,
      )
    // 450,000 or 282,843 users after the first month: 3 packs or 1, then 3 or 5 more
    expect(months('linear')).toMatchObject([[{ packs: 3 }, { packs: 3 }]])
    expect(months('compound')).toMatchObject([[{ packs: 1 }, { packs: 5 }]])
  })

  it('plans a growth: 3 and five times 1 at 6,000, or 11 at 3,000', () => {
    const config = { ...platform, users: 400_000, target: 1_000_000, months: 6 }
    const [advice] = adviceFor(config, context)
    // Today's 2 packs, 1 more in each of 6 months: 48,000 against 33,000
    expect(advice).toMatchObject({
      kind: 'plan-growth',
      saves: yuan(15_000),
      config: { packs: bought(11) },
      figures: {
        asNeeded: { total: yuan(48_000) },
        planned: { purchases: [{ month: 1, packs: 11 }], total: yuan(33_000) },
        // 6 × 2,000 + 2 × 6,000, and 6 × 2,000 + 33,000
        totalNow: yuan(24_000),
        totalPlanned: yuan(45_000),
      },
    })
    // The same with a tenth off, as the totals of the estimate are
    expect(adviceFor(config, { ...context, off: 1_000 })).toMatchObject([
      { figures: { totalNow: yuan(21_600), totalPlanned: yuan(40_500) } },
    ])
  })
})
