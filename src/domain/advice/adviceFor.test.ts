import { array, assert, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../calendar.ts'
import { priceLine } from '../estimate.ts'
import { fen, yuan } from '../money.ts'
import type { LineConfig } from '../products/products.ts'
import { smopCapacity } from '../products/smop/capacity.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, today } from '../testing/builders.ts'
import { adviceFor } from './adviceFor.ts'
import { changedCard, tiered } from './testing/changedCard.ts'
import { context, event, kinds, platform } from './testing/kinds.ts'

describe('each kind of advice', () => {
  const cheaperEvent = changedCard({
    event: tiered('band', [50, 900], [100, 800], [Infinity, 'on-request']),
  })
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
    ['daily-costs-less', 'edition', 'line-total', event, context],
    ['cheaper-tier', 'tier', 'line-total', event, { ...context, card: cheaperEvent }],
  ] as const)('%s is about the %s and saves on the %s', (kind, decision, basis, config, where) => {
    const found = adviceFor(config, where)
    expect(found.find((each) => each.kind === kind)).toMatchObject({ decision, basis })
  })

  it('a tier of event protection that costs less is taken in full', () => {
    const [advice] = adviceFor(event, { ...context, card: cheaperEvent })
    // 7 × (900 − 800)
    expect(advice).toMatchObject({ saves: yuan(700), config: { ...event, hosts: 100 } })
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
    on: option(integer({ min: 0, max: 400 }).map((days) => addDays(today, days))),
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
    renew: late === null ? 'on-time' : addDays(today, 365 + late),
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
