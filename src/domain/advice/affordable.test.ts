import { assert, constantFrom, integer, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { priceLine } from '../estimate.ts'
import { fen, yuan, type Fen } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop } from '../products/smop/config.ts'
import type { LineConfig } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought } from '../testing/builders.ts'
import { mostWithin, type Affordable } from './affordable.ts'
import { affordableDays, affordableMachines } from './affordableService.ts'
import { affordableUsers } from './affordableUsers.ts'
import { changedCard, tiered } from './testing/changedCard.ts'
import { randomCard } from './testing/randomCards.ts'

const start = calendarDate('2026-11-21')
const platform = defaultSmop(start)
const daily = defaultMss('daily', start, card20261121.mss)
const event = defaultMss('event', start, card20261121.mss)
const budget = integer({ min: 0, max: 4_000 }).map(fen)
const off = constantFrom(0, 1, 500, 1_234, 3_333, 9_999, 10_000)
const periods = integer({ min: 1, max: 4 })

describe('affordableUsers', () => {
  it('buys 1,300,000 users for 57,000 in a year: 24,000 fee and 11 × 3,000', () => {
    expect(affordableUsers(platform, yuan(57_000), 0, card20261121)).toEqual({
      kind: 'fits',
      quantity: 1_300_000,
      config: { ...platform, users: 1_300_000 },
      total: yuan(57_000),
      leftOver: 0,
      next: { kind: 'step', quantity: 1_400_000, total: yuan(60_000), missing: yuan(3_000) },
    })
  })

  it('buys 800,000 for 56,999.99, of which 4,199.99 are left: 11 packs are one fen away', () => {
    // 24,000 + 6 × 4,800 = 52,800; 7 × 4,800 = 33,600 would come to 57,600
    expect(affordableUsers(platform, fen(5_699_999), 0, card20261121)).toMatchObject({
      quantity: 800_000,
      total: yuan(52_800),
      leftOver: 419_999,
      next: { quantity: 1_300_000, total: yuan(57_000), missing: 1 },
    })
  })

  it('fits nothing below the platform fee, and says what the fee lacks', () => {
    expect(affordableUsers(platform, yuan(23_000), 0, card20261121)).toEqual({
      kind: 'nothing-fits',
      next: { kind: 'step', quantity: 200_000, total: yuan(24_000), missing: yuan(1_000) },
    })
  })

  it('takes the agreed discount into account: 57,000 less 10 % is 51,300', () => {
    expect(affordableUsers(platform, yuan(51_300), 1_000, card20261121)).toMatchObject({
      quantity: 1_300_000,
      leftOver: 0,
    })
  })

  it('ends at the most users that are accepted (D9)', () => {
    expect(affordableUsers(platform, yuan(1_000_000_000), 0, card20261121)).toMatchObject({
      quantity: 1_000_000_000,
      next: { kind: 'limit' },
    })
  })

  it('finds what trying every number of packs finds, on any card', () => {
    assert(
      property(randomCard, budget, off, periods, (card, amount, share, months) => {
        const config = { ...platform, months }
        // 40 packs of 25,000,000 are the first to hold the most users
        const choices = Array.from({ length: 41 }, (_, packs) => ({
          quantity: Math.min(1_000_000_000, 200_000 + packs * 25_000_000),
          config: { ...config, packs: bought(packs) },
        }))
        expectBest(affordableUsers(config, amount, share, card), choices, amount, share, card)
      }),
      { numRuns: 400 },
    )
  })
})

describe('affordableMachines, hosts among them', () => {
  it('buys 50 machines for 100,800 in a year: 12 × 8,400', () => {
    expect(affordableMachines(daily, yuan(110_000), 0, card20261121)).toMatchObject({
      quantity: 50,
      total: yuan(100_800),
      leftOver: yuan(9_200),
      next: { kind: 'step', quantity: 100, total: yuan(150_000), missing: yuan(40_000) },
    })
  })

  it('ends where prices are on request (M2, M5)', () => {
    expect(affordableMachines(daily, yuan(100_000_000), 0, card20261121)).toMatchObject({
      quantity: 6_000,
      next: { kind: 'on-request', above: 6_000 },
    })
    expect(affordableMachines(event, yuan(100_000_000), 0, card20261121)).toMatchObject({
      quantity: 1_000,
      next: { kind: 'on-request', above: 1_000 },
    })
  })

  it('finds what trying every number finds, on any card', () => {
    assert(
      property(randomCard, budget, off, periods, (card, amount, share, time) => {
        const sizes = Array.from({ length: 50 }, (_, index) => index + 1)
        const months = { ...daily, months: time }
        const machines = sizes.map((size) => ({
          quantity: size,
          config: { ...months, machines: size },
        }))
        expectBest(affordableMachines(months, amount, share, card), machines, amount, share, card)
        const days = { ...event, days: time }
        const hosts = sizes.map((size) => ({ quantity: size, config: { ...days, hosts: size } }))
        expectBest(affordableMachines(days, amount, share, card), hosts, amount, share, card)
      }),
      { numRuns: 400 },
    )
  })
})

describe('what a budget buys on other price lists', () => {
  it('is never more than is accepted, however cheap the tiers above', () => {
    const price = tiered('band', [10, 900], [Infinity, 100])
    expect(mostWithin(price, yuan(500), 10)).toBeNull()
    expect(mostWithin(price, yuan(500), 30)).toBe(30)
  })

  it('ends at the most machines and hosts that are accepted, where all have a price (D9)', () => {
    const all = tiered('band', [Infinity, 10])
    const card = changedCard({ daily: all, event: all })
    const most = { kind: 'fits', quantity: 1_000_000, next: { kind: 'limit' } }
    expect(affordableMachines(daily, yuan(500), 0, card)).toMatchObject({
      ...most,
      config: { ...daily, machines: 1_000_000 },
    })
    expect(affordableMachines(event, yuan(500), 0, card)).toMatchObject({
      ...most,
      config: { ...event, hosts: 1_000_000 },
    })
  })

  it('steps to the most that the next total buys, where the discount makes two prices one', () => {
    const daily1 = { ...daily, months: 1 }
    const price = tiered('band', [10, 900], [20, 901], [Infinity, 'on-request'])
    // 0.01 % of 900.00 and of 901.00 are both 0.09
    expect(affordableMachines(daily1, fen(8), 9_999, changedCard({ daily: price }))).toMatchObject({
      kind: 'nothing-fits',
      next: { quantity: 20, total: 9, missing: 1 },
    })
  })

  it('is the fee alone where it does not reach a single pack', () => {
    const card = changedCard({ packs: tiered('volume', [Infinity, 500]) })
    expect(affordableUsers(platform, yuan(24_000), 0, card)).toMatchObject({
      quantity: 200_000,
      total: yuan(24_000),
    })
  })

  it('ends at the most days that are accepted (D9)', () => {
    // 365 × 12,000 = 4,380,000
    expect(affordableDays(event, yuan(4_380_000), 0, card20261121)).toMatchObject({
      kind: 'fits',
      quantity: 365,
      leftOver: 0,
      next: { kind: 'limit' },
    })
  })
})

describe('affordableDays', () => {
  it('buys 8 days for 50 hosts at 12,000 from 100,000', () => {
    expect(affordableDays(event, yuan(100_000), 0, card20261121)).toEqual({
      kind: 'fits',
      quantity: 8,
      config: { ...event, days: 8 },
      total: yuan(96_000),
      leftOver: yuan(4_000),
      next: { kind: 'step', quantity: 9, total: yuan(108_000), missing: yuan(8_000) },
    })
  })

  it('names the first day where the other lines have more than used the budget up', () => {
    expect(affordableDays(event, fen(-6_140_000), 0, card20261121)).toEqual({
      kind: 'nothing-fits',
      next: { kind: 'step', quantity: 1, total: yuan(12_000), missing: yuan(73_400) },
    })
  })

  it('has no answer for hosts without a list price (M5)', () => {
    expect(affordableDays({ ...event, hosts: 1_001 }, yuan(1), 0, card20261121).kind).toBe(
      'on-request',
    )
  })

  it('finds what trying every number finds, on any card', () => {
    const hosts = integer({ min: 1, max: 40 })
    assert(
      property(randomCard, budget, off, hosts, (card, amount, share, size) => {
        const config = { ...event, hosts: size }
        pre(priceLine(config, share, card).state === 'priced')
        const choices = Array.from({ length: 365 }, (_, index) => ({
          quantity: index + 1,
          config: { ...config, days: index + 1 },
        }))
        const found = affordableDays(config, amount, share, card)
        expectBest(found, choices, amount, share, card)
      }),
      { numRuns: 40 },
    )
  })
})

interface Choice {
  readonly quantity: number
  readonly config: LineConfig
}

/** Holds a result against the estimate's own price of every choice. */
function expectBest(
  found: Affordable<LineConfig>,
  choices: readonly Choice[],
  amount: Fen,
  share: number,
  card: RateCard,
) {
  const prices = choices.flatMap(({ quantity, config }) => {
    const line = priceLine(config, share, card)
    return line.state === 'priced' ? [{ quantity, total: line.total }] : []
  })
  const best = prices.findLast(({ total }) => total <= amount)
  const beyond = prices.filter(({ quantity }) => quantity > (best?.quantity ?? 0))
  const total = Math.min(...beyond.map((each) => each.total))
  const next = beyond.findLast((each) => each.total === total)
  expect(found).toMatchObject({
    ...(best === undefined
      ? { kind: 'nothing-fits' }
      : { kind: 'fits', ...best, leftOver: amount - best.total }),
    next: next === undefined ? {} : { kind: 'step', ...next, missing: total - amount },
  })
  const taken = found.kind === 'fits' ? priceLine(found.config, share, card) : undefined
  expect(taken?.state === 'priced' ? taken.total : undefined).toBe(best?.total)
}
