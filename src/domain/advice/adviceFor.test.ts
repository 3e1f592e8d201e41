import { array, assert, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../calendar.ts'
import { priceLine } from '../estimate.ts'
import { fen, yuan } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { smopCapacity } from '../products/smop/capacity.ts'
import { defaultSmop, type SmopConfig } from '../products/smop/config.ts'
import type { LineConfig } from '../products/products.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought } from '../testing/builders.ts'
import type { AdviceContext } from './advice.ts'
import { adviceFor } from './adviceFor.ts'
import { changedCard, tiered } from './testing/changedCard.ts'

const asOf = calendarDate('2026-11-21')
const context: AdviceContext = { card: card20261121, off: 0, asOf }
const platform = defaultSmop(asOf)
const daily = defaultMss('daily', asOf, card20261121.mss)

const kinds = (config: LineConfig, other: Partial<AdviceContext> = {}) =>
  adviceFor(config, { ...context, ...other }).map(({ kind, saves }) => [kind, saves])

describe('advice about packs (S3)', () => {
  it('improves even the example of the document: 11 packs for 1,000,000 users, 5,400 less', () => {
    const [advice, ...others] = adviceFor(platform, context)
    expect(others).toEqual([])
    expect(advice).toMatchObject({
      kind: 'cheaper-purchase',
      saves: yuan(5_400),
      config: { ...platform, packs: bought(11) },
      figures: { purchases: [{ need: 8, exact: yuan(38_400), quantity: 11, more: 3 }] },
    })
  })

  it('says nothing more once it is taken', () => {
    expect(kinds({ ...platform, packs: bought(11) })).toEqual([])
  })

  it('saves less where the vendor granted a discount: 10 % less of 5,400', () => {
    expect(kinds(platform, { off: 1_000 })).toEqual([['cheaper-purchase', yuan(4_860)]])
    expect(kinds(platform, { off: 10_000 })).toEqual([])
  })

  it('advises no purchase that is larger than one may be, whatever it would save', () => {
    // 9,998 × 100 against 10,001 × 1
    const packs = tiered('volume', [10_000, 100], [Infinity, 1])
    const most = { ...platform, users: 1_000_000_000 }
    expect(kinds(most, { card: changedCard({ packs }) })).toEqual([])
  })

  it('combines two purchases of 8 rather than enlarging each: 76,800 − 48,000', () => {
    expect(kinds({ ...platform, users: 1_800_000, packs: bought(8, 8) })).toEqual([
      ['combine-purchases', yuan(28_800)],
    ])
  })

  it('combines nothing beyond what one purchase can hold: 10,000 packs', () => {
    const config = { ...platform, users: 1_000_000_000, packs: bought(9_998, 1, 1) }
    const others = new Set(['fewer-packs'] as const)
    expect(adviceFor(config, context, others).map(({ kind }) => kind)).toEqual([
      'combine-purchases',
    ])
    const beyond = { ...config, packs: bought(9_998, 1, 1, 1) }
    expect(adviceFor(beyond, context, others)).toEqual([])
  })

  it('falls back to the next best of the decision when one is dismissed: 76,800 − 66,000', () => {
    const config = { ...platform, users: 1_800_000, packs: bought(8, 8) }
    const advice = adviceFor(config, context, new Set(['combine-purchases'] as const))
    expect(advice.map(({ kind, saves }) => [kind, saves])).toEqual([
      ['cheaper-purchase', yuan(10_800)],
    ])
  })

  it('names packs that nobody needs, but not those for the target', () => {
    const config = { ...platform, packs: bought(20) }
    // 20 × 3,000 − 11 × 3,000
    expect(kinds(config)).toEqual([['fewer-packs', yuan(27_000)]])
    expect(kinds({ ...config, target: 2_200_000 })).toEqual([])
    expect(kinds({ ...config, users: 200_000, packs: bought(3) })).toEqual([
      ['fewer-packs', yuan(18_000)],
    ])
  })

  it('does not call as many packs fewer: 5 + 6 are the 11 that are cheapest for 8', () => {
    const all = new Set(['combine-purchases', 'cheaper-purchase'] as const)
    expect(adviceFor({ ...platform, packs: bought(5, 6) }, context, all)).toEqual([])
  })

  it('states what is bought, what is needed, and what to buy instead', () => {
    const [advice] = adviceFor({ ...platform, packs: bought(20) }, context)
    expect(advice?.figures).toMatchObject({
      bought: 20,
      needed: 8,
      purchase: { quantity: 11, amount: yuan(33_000) },
    })
  })

  it('is silent where nothing is saved: two elevens cost what 22 cost, and all is free at 100 % off', () => {
    expect(kinds({ ...platform, users: 2_400_000, packs: bought(11, 11) })).toEqual([])
    expect(kinds({ ...platform, packs: bought(20) }, { off: 10_000 })).toEqual([])
    const single = new Set(['cheaper-purchase'] as const)
    expect(adviceFor(platform, context, single)).toEqual([])
  })

  it('enlarges only the purchases that get better', () => {
    const config = { ...platform, users: 2_100_000, packs: bought(8, 11) }
    const [advice] = adviceFor(config, context, new Set(['combine-purchases'] as const))
    expect(advice).toMatchObject({ kind: 'cheaper-purchase', config: { packs: bought(11, 11) } })
    expect(advice?.kind === 'cheaper-purchase' && advice.figures.purchases).toMatchObject([
      { need: 8 },
    ])
  })

  it('has nothing to say of packs in a free edition, which has none', () => {
    const free: SmopConfig = { ...platform, edition: 'free', users: 900 }
    expect(kinds({ ...free, packs: bought(20) })).toEqual([])
    expect(kinds({ ...free, target: 1_000_000 })).toEqual([])
  })

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

describe('advice about dated purchases', () => {
  const on = calendarDate('2027-03-01')
  const config = { ...platform, users: 1_200_000 }

  it('combines them on the day of the first, so that nothing comes too late', () => {
    const later = {
      ...config,
      packs: [
        { count: 5, on: addDays(on, 60) },
        { count: 5, on },
      ],
    }
    // 5 + 5 cost 60,000; 11 cost 33,000
    expect(adviceFor(later, context)).toMatchObject([
      { kind: 'combine-purchases', saves: yuan(27_000), config: { packs: [{ count: 11, on }] } },
    ])
  })

  it.each([
    ['none on the first day: on the first of all', ['2027-05-01', '2027-03-01', '2027-04-01'], 1],
    ['one on the first day: on it', ['2027-05-01', null, '2027-04-01'], 1],
    ['one on the first day, named first: on it', [null, '2027-05-01'], 0],
  ])('combines several, %s', (_name, days, first) => {
    const packs = days.map((day) => ({ count: 5, on: day === null ? null : calendarDate(day) }))
    const [advice] = adviceFor({ ...config, packs }, context, new Set(['fewer-packs'] as const))
    expect(advice).toMatchObject({
      kind: 'combine-purchases',
      config: { packs: [{ on: days[first] }] },
    })
  })

  it('enlarges one where it stands', () => {
    const later = { ...config, packs: [{ count: 10, on }] }
    expect(adviceFor(later, context)).toMatchObject([
      { kind: 'cheaper-purchase', saves: yuan(15_000), config: { packs: [{ count: 11, on }] } },
    ])
  })
})

describe('advice about the edition', () => {
  it('finds free enough for 1,000 users and a month (S1)', () => {
    expect(kinds({ ...platform, users: 1_000, months: 1 })).toEqual([
      ['free-is-enough', yuan(2_000)],
    ])
  })

  it('finds free a way to begin where it ends before the plan', () => {
    expect(kinds({ ...platform, users: 1_000 })).toEqual([['free-to-try', null]])
    expect(kinds({ ...platform, users: 1_001 })).toEqual([])
  })

  it('finds free neither for a target that it does not hold, nor where it is chosen already', () => {
    expect(kinds({ ...platform, users: 900, target: 5_000 })).toEqual([])
    expect(kinds({ ...platform, users: 900, months: 1, edition: 'free' })).toEqual([])
  })

  it('promises no saving where basic costs nothing either', () => {
    const config = { ...platform, users: 900, months: 1 }
    expect(kinds(config, { off: 10_000 })).toEqual([['free-is-enough', null]])
  })

  it('is silent on daily operations that cost as much or more', () => {
    const aDay = { ...defaultMss('event', asOf, card20261121.mss), days: 1 }
    // a month of 501 to 600 machines costs 42,000, a day 30,000
    expect(kinds({ ...aDay, hosts: 600 })).toEqual([])
    const asMuch = changedCard({ daily: tiered('band', [Infinity, 12_000]) })
    expect(kinds(aDay, { card: asMuch })).toEqual([])
  })

  it('sets daily operations next to event protection, and promises no saving', () => {
    const event = defaultMss('event', asOf, card20261121.mss)
    expect(kinds(event)).toEqual([['daily-costs-less', null]])
    expect(kinds(daily)).toEqual([])
  })
})

describe('advice about the renewal', () => {
  it('brings it before the reclamation: 33,000 for the packs, less 1 month of fee', () => {
    // Expiry 2027-11-21, last safe day 2028-02-20, renewed on 2028-03-01: 1 begun month more
    const config = {
      ...platform,
      packs: bought(11),
      renew: calendarDate('2028-03-01'),
    }
    const [advice] = adviceFor(config, context)
    expect(advice).toMatchObject({
      kind: 'renew-before-reclamation',
      basis: 'next-term',
      saves: yuan(31_000),
      config: { renew: '2028-02-20' },
      figures: { months: 1, fees: yuan(2_000) },
    })
  })

  it('is silent once the last safe day has passed', () => {
    const config = { ...platform, packs: bought(11), renew: calendarDate('2028-03-01') }
    const on = (day: string) => kinds(config, { asOf: calendarDate(day) })
    expect(on('2028-02-20')).toEqual([['renew-before-reclamation', yuan(31_000)]])
    expect(on('2028-02-21')).toEqual([])
  })

  it('is silent where both cost the same: 1 pack, or 3 months of fee', () => {
    const config = { ...platform, users: 300_000, packs: bought(1) }
    expect(kinds({ ...config, renew: calendarDate('2028-05-20') })).toEqual([])
    expect(kinds({ ...config, renew: calendarDate('2028-04-20') })).toEqual([
      ['renew-before-reclamation', yuan(2_000)],
    ])
  })

  it.each(['on-time', 'never', calendarDate('2027-11-21'), calendarDate('2028-01-01')] as const)(
    'is silent when renewed %s',
    (renew) => {
      expect(kinds({ ...platform, packs: bought(11), renew })).toEqual([])
    },
  )

  it('is silent where the fee in between outweighs the packs', () => {
    expect(kinds({ ...platform, packs: bought(11), renew: calendarDate('2030-03-01') })).toEqual([])
  })
})

describe('advice about the tier', () => {
  it('never splits an estate, and finds nothing in the published list (D10)', () => {
    const machines = integer({ min: 1, max: 7_000 })
    assert(
      property(machines, (size) => {
        expect(kinds({ ...daily, machines: size })).toEqual([])
      }),
    )
  })

  it('finds a larger tier that costs less, on a card that has one: 12 × (900 − 800)', () => {
    const tiers = [
      { upTo: 50, price: yuan(900) },
      { upTo: 100, price: yuan(800) },
      { upTo: Infinity, price: 'on-request' as const },
    ]
    const price = { model: 'band' as const, tiers }
    const card = { ...card20261121, mss: { ...card20261121.mss, daily: price } }
    expect(adviceFor(daily, { ...context, card })).toMatchObject([
      { kind: 'cheaper-tier', saves: yuan(1_200), config: { ...daily, machines: 100 } },
    ])
  })
})

describe('each kind of advice', () => {
  const cheaperEvent = changedCard({
    event: tiered('band', [50, 900], [100, 800], [Infinity, 'on-request']),
  })
  const onEvent = defaultMss('event', asOf, card20261121.mss)
  const growing = { ...platform, users: 400_000, target: 1_000_000, months: 6 }
  const together = { ...platform, users: 1_800_000, packs: bought(8, 8) }
  const late = { ...platform, packs: bought(11), renew: calendarDate('2028-03-01') }

  it.each([
    ['cheaper-purchase', 'packs', 'line-total', platform, context],
    ['combine-purchases', 'packs', 'line-total', together, context],
    ['fewer-packs', 'packs', 'line-total', { ...platform, packs: bought(20) }, context],
    ['plan-growth', 'packs', 'growth', growing, context],
    ['free-to-try', 'edition', 'line-total', { ...platform, users: 900 }, context],
    ['renew-before-reclamation', 'renewal', 'next-term', late, context],
    ['daily-costs-less', 'edition', 'line-total', onEvent, context],
    ['cheaper-tier', 'tier', 'line-total', onEvent, { ...context, card: cheaperEvent }],
  ] as const)('%s is about the %s and saves on the %s', (kind, decision, basis, config, where) => {
    const found = adviceFor(config, where)
    expect(found.find((each) => each.kind === kind)).toMatchObject({ decision, basis })
  })

  it('a tier of event protection that costs less is taken in full', () => {
    const [advice] = adviceFor(onEvent, { ...context, card: cheaperEvent })
    // 7 × (900 − 800)
    expect(advice).toMatchObject({ saves: yuan(700), config: { ...onEvent, hosts: 100 } })
  })

  it('comes with the most money first: 36,400 by renewing earlier, then 5,400', () => {
    expect(kinds({ ...platform, renew: calendarDate('2028-03-01') })).toEqual([
      // 8 × 4,800 = 38,400 for the packs again, less a month of fee
      ['renew-before-reclamation', yuan(36_400)],
      ['cheaper-purchase', yuan(5_400)],
    ])
    // with 17 months of fee in between
    expect(kinds({ ...platform, renew: calendarDate('2029-07-20') })).toEqual([
      ['cheaper-purchase', yuan(5_400)],
      ['renew-before-reclamation', yuan(4_400)],
    ])
  })
})

describe('all advice', () => {
  const purchase = record({
    count: integer({ min: 1, max: 30 }),
    on: option(integer({ min: 0, max: 400 }).map((days) => addDays(asOf, days))),
  })
  const anyPlatform = record({
    users: integer({ min: 1, max: 3_000_000 }),
    packs: option(array(purchase, { maxLength: 3 }), { nil: 'auto' as const }),
    target: option(integer({ min: 1, max: 3_000_000 })),
    months: integer({ min: 1, max: 12 }),
    late: option(integer({ min: 1, max: 300 })),
  }).map(({ late, ...random }): SmopConfig => ({
    ...platform,
    ...random,
    renew: late === null ? 'on-time' : addDays(asOf, 365 + late),
  }))
  const off = constantFrom(0, 1, 1_234, 9_999)

  it('has one piece for each decision, the most money first, never a saving of nothing', () => {
    assert(
      property(anyPlatform, off, (config, share) => {
        const advice = adviceFor(config, { ...context, off: share })
        expect(new Set(advice.map(({ decision }) => decision)).size).toBe(advice.length)
        const savings = advice.map(({ saves }) => saves ?? 0)
        expect(savings).toEqual(savings.toSorted((a, b) => b - a))
        expect(advice.filter(({ saves }) => saves !== null && saves <= 0)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('saves on the line exactly what the estimate then comes to less', () => {
    assert(
      property(anyPlatform, off, (config, share) => {
        const advice = adviceFor(config, { ...context, off: share })
        for (const { basis, saves, config: after } of advice) {
          if (basis !== 'line-total' || saves === null) continue
          expect(totalOf(config, share) - totalOf(after, share)).toBe(saves)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never leaves users without capacity that had it', () => {
    assert(
      property(anyPlatform, off, (config, share) => {
        const advice = adviceFor(config, { ...context, off: share })
        for (const { config: after } of advice) {
          if (
            after.product !== 'smop' ||
            smopCapacity(config, card20261121.smop).level === 'over'
          ) {
            continue
          }
          expect(smopCapacity(after, card20261121.smop).remaining).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function totalOf(config: LineConfig, share: number) {
  const line = priceLine(config, share, card20261121)
  return line.state === 'priced' ? line.total : fen(0)
}
