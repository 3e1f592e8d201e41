import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { smopConfigs } from '../../testing/arbitraries.ts'
import { bought, smop } from '../../testing/builders.ts'
import { holdsFrom, smopCapacity } from './capacity.ts'

const rates = card20261121.smop

describe('the level of capacity (D5)', () => {
  // 80 % of 1,000 is 800, 95 % is 950; 80 % of 200,000 is 160,000, 95 % is 190,000
  it.each([
    ['free', 1, 'ok'],
    ['free', 799, 'ok'],
    ['free', 800, 'near'],
    ['free', 949, 'near'],
    ['free', 950, 'critical'],
    ['free', 999, 'critical'],
    ['free', 1_000, 'full'],
    ['free', 1_001, 'over'],
    ['basic', 1, 'ok'],
    ['basic', 159_999, 'ok'],
    ['basic', 160_000, 'near'],
    ['basic', 189_999, 'near'],
    ['basic', 190_000, 'critical'],
    ['basic', 199_999, 'critical'],
    ['basic', 200_000, 'full'],
    ['basic', 200_001, 'over'],
  ] as const)('%s, %d users: %s', (edition, users, level) => {
    expect(smopCapacity(smop({ edition, users, packs: [] }), rates).level).toBe(level)
  })

  // 200,000 + 1 pack = 300,000: 80 % is 240,000, 95 % is 285,000
  it.each([
    [239_999, 'ok'],
    [240_000, 'near'],
    [284_999, 'near'],
    [285_000, 'critical'],
    [300_000, 'full'],
    [300_001, 'over'],
  ])('basic with a pack, %d users: %s', (users, level) => {
    expect(smopCapacity(smop({ users, packs: bought(1) }), rates).level).toBe(level)
  })
})

describe('the day from which the users have room', () => {
  const march = calendarDate('2027-03-01')
  const april = calendarDate('2027-04-01')
  const config = smop({ users: 1_300_000 })

  it('is that of the purchase that is enough', () => {
    // 200,000 + 800,000 on the first day, 300,000 in March
    const packs = [...bought(8), { count: 3, on: march }]
    expect(holdsFrom({ ...config, packs }, rates)).toBe(march)
    // 200,000 more in March, and the last 100,000 in April, in whatever order they are listed
    const three = [{ count: 1, on: april }, { count: 2, on: march }, ...bought(8)]
    expect(holdsFrom({ ...config, packs: three }, rates)).toBe(april)
  })

  it('is not stated where there is room at once', () => {
    expect(holdsFrom(config, rates)).toBeNull()
    const packs = [...bought(11), { count: 3, on: march }]
    expect(holdsFrom({ ...config, packs }, rates)).toBeNull()
  })

  it('never comes where all packs are too few, too late, or of no use to the edition', () => {
    const packs = [...bought(8), { count: 2, on: march }]
    expect(holdsFrom({ ...config, packs }, rates)).toBeNull()
    const enough = [...bought(8), { count: 3, on: march }]
    expect(holdsFrom({ ...config, packs: enough, months: 3 }, rates)).toBeNull()
    expect(holdsFrom({ ...config, packs: enough, edition: 'free' }, rates)).toBeNull()
  })
})

describe('the share of capacity that is used', () => {
  it.each([
    [1, 0],
    [1_999, 0],
    [2_000, 1],
    [100_000, 50],
    // 99.9995 % is not yet full
    [199_999, 99],
    [200_000, 100],
    [300_000, 150],
  ])('%d of 200,000 users, in percent: %d', (users, used) => {
    expect(smopCapacity(smop({ users, packs: [] }), rates).usedPercent).toBe(used)
  })
})

describe('the limit of capacity', () => {
  it.each([
    ['S1: free holds 1,000', smop({ edition: 'free' }), 1_000],
    ['S1: free has no use for packs', smop({ edition: 'free', packs: bought(8) }), 1_000],
    ['S2: basic holds 200,000', smop({ packs: [] }), 200_000],
    ['S3: a pack holds 100,000 more', smop({ packs: bought(1) }), 300_000],
    ['S4: the packs of all purchases stack', smop({ packs: bought(3, 5) }), 1_000_000],
    ['S3: auto holds what is needed, in whole packs', smop({ users: 910_000 }), 1_000_000],
  ])('%s', (_name, config, limit) => {
    expect(smopCapacity(config, rates)).toMatchObject({
      limit,
      users: config.users,
      remaining: limit - config.users,
    })
  })

  it('S5: what remains is negative exactly when there are too many users', () => {
    fc.assert(
      fc.property(smopConfigs, (config) => {
        const { remaining, level } = smopCapacity(config, rates)
        expect(remaining < 0).toBe(level === 'over')
        expect(remaining === 0).toBe(level === 'full')
      }),
    )
  })

  it('S3: packs that follow the users always hold them', () => {
    fc.assert(
      fc.property(smopConfigs, (config) => {
        const basic = { ...config, edition: 'basic', packs: 'auto' } as const
        expect(smopCapacity(basic, rates).remaining).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
