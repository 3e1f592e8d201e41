import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { growth, type Growth } from './growth.ts'
import { distinctPlans, maxStages, purchasePlans } from './purchasePlans.ts'
import { changedCard, tiered } from './testing/changedCard.ts'

const rates = card20261121.smop
const config = defaultSmop(calendarDate('2027-01-01'))

const growing = (users: number, target: number, months: number, shape: Growth['shape']) => {
  const found = growth({ ...config, users, target, months, growth: shape }, rates)
  if (found === null) throw new Error('there is a target')
  return found
}

describe('purchasePlans', () => {
  // 400,000 + 100,000 a month; the edition holds 200,000, so month 1 needs 3 packs, and each later month one more
  const plans = purchasePlans(growing(400_000, 1_000_000, 6, 'linear'), rates, 3)

  it('buys 11 packs for 33,000 at once', () => {
    expect(plans.allNow).toMatchObject({
      kind: 'all-now',
      purchases: [
        { when: '2027-01-01', month: 1, packs: 11, amount: yuan(33_000), users: 1_000_000 },
      ],
      total: yuan(33_000),
      dearer: 0,
      paidLater: 0,
    })
  })

  it('of plans that buy the same, the first is the one to choose', () => {
    // Nothing is cheaper than 11 at once, so staged buys just that.
    expect(distinctPlans(plans).map(({ kind }) => kind)).toEqual(['all-now', 'step-by-step'])
    const larger = purchasePlans(growing(1_000_000, 3_000_000, 12, 'linear'), rates, 3)
    expect(distinctPlans(larger)).toHaveLength(3)
    // 100,000 more fit into one pack, in the first month or not at all.
    const one = purchasePlans(growing(250_000, 290_000, 6, 'linear'), rates, 3)
    expect(one.staged?.purchases).toEqual(one.allNow?.purchases)
    expect(distinctPlans(one).map(({ kind }) => kind)).toEqual(['all-now'])
  })

  it('but as many purchases of other sizes, or on other days, are another plan; one without a price is none', () => {
    const { allNow } = plans
    const [only] = allNow?.purchases ?? []
    if (allNow === null || only === undefined) throw new Error('there is a plan')
    const others = [
      { ...only, packs: only.packs + 1 },
      { ...only, month: 2 },
    ]
    for (const other of others) {
      const stepByStep = { ...allNow, kind: 'step-by-step', purchases: [other] } as const
      expect(distinctPlans({ ...plans, stepByStep, staged: null })).toEqual([allNow, stepByStep])
    }
  })

  it('or 3 and five times 1, each at 6,000, which is 15,000 dearer', () => {
    const { stepByStep } = plans
    expect(stepByStep?.purchases.map(({ when, packs }) => [when, packs])).toEqual([
      ['2027-01-01', 3],
      ['2027-02-01', 1],
      ['2027-03-01', 1],
      ['2027-04-01', 1],
      ['2027-05-01', 1],
      ['2027-06-01', 1],
    ])
    expect(stepByStep).toMatchObject({
      kind: 'step-by-step',
      total: yuan(48_000),
      dearer: yuan(15_000),
      paidLater: yuan(30_000),
      capacity: [500_000, 600_000, 700_000, 800_000, 900_000, 1_000_000],
    })
  })

  it('or staged, which here is all at once', () => {
    expect(plans.staged).toEqual({ ...plans.allNow, kind: 'staged' })
  })

  it('says how many users all packs up to a purchase have to hold, until the next one', () => {
    // 400,000 + 50,000 a month: 450, 500, 550 and 600 thousand, for which 3, 3, 4 and 4 packs are needed beside the edition's 200
    const found = purchasePlans(growing(400_000, 600_000, 4, 'linear'), rates, 3)
    expect(found.stepByStep?.purchases).toMatchObject([
      { month: 1, packs: 3, users: 500_000 },
      { month: 3, packs: 1, users: 600_000 },
    ])
    // Fewer and fewer users: the most are there at first.
    const falling = purchasePlans(growing(600_000, 400_000, 4, 'linear'), rates, 3)
    expect(falling.allNow?.purchases).toMatchObject([{ month: 1, packs: 4, users: 600_000 }])
  })

  it('needs none where the edition holds the target', () => {
    const none = purchasePlans(growing(1_000, 200_000, 6, 'linear'), rates, 3)
    for (const plan of [none.allNow, none.stepByStep, none.staged]) {
      expect(plan).toMatchObject({ purchases: [], total: 0, dearer: 0 })
    }
  })

  it('compares with all at once only where that has a list price', () => {
    const { smop } = changedCard({ packs: tiered('volume', [5, 6_000], [Infinity, 'on-request']) })
    // 400,000 + 100,000 a month: 3 packs, then one more each month, 8 in the end
    const { allNow, stepByStep } = purchasePlans(growing(400_000, 1_000_000, 6, 'linear'), smop, 3)
    expect(allNow).toBeNull()
    // 3 × 6,000 + 5 × 6,000
    expect(stepByStep).toMatchObject({ total: yuan(48_000), dearer: null })
  })

  it('buys no more at once than one purchase may have, though more would cost less', () => {
    // 9,998 × 100 against 10,001 × 1
    const { smop } = changedCard({ packs: tiered('volume', [10_000, 100], [Infinity, 1]) })
    const { allNow } = purchasePlans(growing(200_000, 1_000_000_000, 6, 'linear'), smop, 3)
    expect(allNow?.purchases.map(({ packs }) => packs)).toEqual([9_998])
  })

  it('never falls short, adds up, and the staged plan is no dearer than the others', () => {
    const users = integer({ min: 1, max: 20_000_000 })
    const months = integer({ min: 1, max: 24 })
    const shape = constantFrom('linear' as const, 'compound' as const)
    const stages = integer({ min: 1, max: maxStages })
    assert(
      property(users, users, months, shape, stages, (today, target, planned, chosen, most) => {
        const expected = growing(today, target, planned, chosen)
        const found = purchasePlans(expected, rates, most)
        for (const plan of [found.allNow, found.stepByStep, found.staged]) {
          if (plan === null) throw new Error('every pack has a price')
          expect(plan.total).toBe(plan.purchases.reduce((total, { amount }) => total + amount, 0))
          expect(plan.dearer).toBe(plan.total - (found.allNow?.total ?? 0))
          for (const [index, { most: needed }] of expected.months.entries()) {
            expect(plan.capacity[index]).toBeGreaterThanOrEqual(needed)
          }
          expect(found.staged?.total).toBeLessThanOrEqual(plan.total)
        }
      }),
      { numRuns: 60 },
    )
  })
})
