import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import type { VolumePrice } from '../pricing/priceModel.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { smopConfigs } from '../testing/arbitraries.ts'
import { bought, only, smop } from '../testing/builders.ts'
import { feePerMonth, packsAtOnce } from '../testing/transcription.ts'
import type { PriceContext } from './lineTotal.ts'
import { capacityRemedy, type CapacityRemedy } from './capacityRemedy.ts'
import { holdsFrom, smopCapacity } from '../products/smop/capacity.ts'
import {
  lastPlannedDay,
  maxPurchases,
  purchases,
  type SmopConfig,
} from '../products/smop/config.ts'

const card = card20261121
const rates = card.smop
const atListPrice: PriceContext = { card, off: 0 }
const remedy = (changes: Partial<SmopConfig>) => capacityRemedy(smop(changes), atListPrice)

/** Total of a line in fen, computed from the second typing of the price table. */
function totalOf(config: SmopConfig): number {
  if (config.edition === 'free') return 0
  const packs = purchases(config, rates).map(({ count }) => packsAtOnce(count))
  return packs.reduce((total, price) => total + price, config.months * feePerMonth) * 100
}

it('free: packs that were stated are kept where they just hold the users', () => {
  const packs = bought(3)
  const config = { edition: 'free', users: 500_000, packs } as const
  expect(remedy(config)).toMatchObject({ packs: 3, config: { edition: 'basic', packs } })
  expect(remedy({ ...config, users: 500_001 })).toMatchObject({
    packs: 4,
    config: { packs: 'auto' },
  })
})

describe('the remedy for a capacity that runs short', () => {
  it.each([
    ['free', { edition: 'free', users: 799 }],
    ['basic', { users: 159_999 }],
    ['basic with a pack', { users: 239_999, packs: bought(1) }],
  ] as const)('none in %s while there is room', (_name, changes) => {
    expect(remedy(changes)).toBeNull()
  })

  it.each([
    ['near', 800, 0],
    ['critical', 950, 0],
    ['full', 1_000, 0],
    ['over', 1_001, 0],
    ['over', 200_000, 0],
    ['over', 200_001, 1],
    ['over', 1_000_000, 8],
  ])('free, %s with %d users: basic and %d packs', (level, users, packs) => {
    const before = smop({ edition: 'free', users })
    expect(smopCapacity(before, rates).level).toBe(level)
    expect(capacityRemedy(before, atListPrice)).toEqual({
      kind: 'switch-to-basic',
      packs,
      config: { ...before, edition: 'basic', packs: 'auto' },
      // twelve months of platform fee, and the packs at once
      difference: (24_000 + packsAtOnce(packs)) * 100,
    })
  })

  it('keeps the purchases that were stated beside free where they hold the users', () => {
    const before = smop({ edition: 'free', users: 1_000_000, packs: bought(11) })
    expect(capacityRemedy(before, atListPrice)).toEqual({
      kind: 'switch-to-basic',
      packs: 11,
      config: { ...before, edition: 'basic' },
      // twelve months of platform fee, 11 × 3,000
      difference: (24_000 + 33_000) * 100,
    })
    expect(remedy({ edition: 'free', users: 1_001, packs: [] })?.config.packs).toEqual([])
  })

  it('buys what the users need instead of stated purchases that are too few or too late', () => {
    const free = { edition: 'free', users: 1_000_000 } as const
    const late = [{ count: 11, on: calendarDate('2026-12-02') }]
    for (const packs of [bought(7), late]) {
      expect(remedy({ ...free, packs })).toMatchObject({ packs: 8, config: { packs: 'auto' } })
    }
  })

  it('costs what the agreed discount leaves of it', () => {
    // 8 × 4,800 − 11 × 3,000 = 5,400 of list price less
    const full = smop({ users: 1_000_000, packs: bought(8) })
    expect(capacityRemedy(full, { card, off: 5_000 })?.difference).toBe(-2_700 * 100)
    // Twelve months of platform fee.
    const free = smop({ edition: 'free', users: 1_001 })
    expect(capacityRemedy(free, { card, off: 5_000 })?.difference).toBe(12_000 * 100)
  })

  it.each([
    // one more pack leaves room ahead
    ['near', 160_000, [], 1, [1], 6_000],
    ['critical', 190_000, [], 1, [1], 6_000],
    ['full', 200_000, [], 1, [1], 6_000],
    // where a larger purchase costs less, that: 11 × 3,000 − 8 × 4,800
    ['full', 1_000_000, [8], 3, [11], 33_000 - 38_400],
    // 6 × 4,800 rather than 5 × 6,000
    ['full', 600_000, [4], 2, [6], 28_800 - 24_000],
    // those that are missing: 300,001 − 200,000 needs 2; they are what the users need, so they follow them
    ['over', 200_001, [], 1, 'auto', 6_000],
    ['over', 300_001, [], 2, 'auto', 12_000],
    ['over', 800_000, [3], 3, 'auto', 28_800 - 18_000],
    // 8 are needed, and 11 cost less
    ['over', 1_000_000, [3], 8, [11], 33_000 - 18_000],
    // of several purchases the one grows for which it costs least: 3 + 3 × 4,800 − 3 × 6,000, where 2 + 3 or 3 anew cost 18,000
    ['over', 1_000_000, [2, 3], 3, [2, 6], 28_800 - 18_000],
    ['full', 1_000_000, [3, 5], 1, [3, 6], 28_800 - 30_000],
    // 11 × 3,000 for 8 × 4,800, where another pack costs 6,000
    ['full', 1_300_000, [8, 3], 3, [11, 3], 33_000 - 38_400],
    // 1,000,000 − 500,000 needs 5: 1 + 5 cost 22,800 more, 6 anew 28,800, and 11 for 2 + 5 only 21,000
    ['over', 1_000_000, [1, 2], 9, [1, 11], 33_000 - 12_000],
  ] as const)('basic, %s with %d users and packs %j: %d more', (...row) => {
    const [level, users, packs, added, after, difference] = row
    const before = smop({ users, packs: bought(...packs) })
    expect(smopCapacity(before, rates).level).toBe(level)
    expect(capacityRemedy(before, atListPrice)).toEqual({
      kind: 'add-packs',
      packs: added,
      config: { ...before, packs: after === 'auto' ? after : bought(...after) },
      difference: difference * 100,
    })
  })

  it.each([
    // 6 × 4,800 = 28,800 for 5 × 6,000 = 30,000
    [700_000, 5, -1_200],
    // 11 × 3,000 = 33,000 for 10 × 4,800 = 48,000
    [1_200_000, 10, -15_000],
  ])('S3: at %d users a pack more than %d costs %d', (users, packs, difference) => {
    expect(remedy({ users, packs: bought(packs) })).toMatchObject({ difference: difference * 100 })
    expect(remedy({ users })).toMatchObject({ difference: difference * 100 })
  })
})

describe('packs that are bought later and then hold the users', () => {
  const december = calendarDate('2026-12-15')
  const march = calendarDate('2027-03-01')
  const june = calendarDate('2027-06-01')

  it('are bought at the start instead of others, for the same price', () => {
    // 11 packs hold 1,300,000 users and cost 33,000 on whichever day they are bought
    const before = smop({ users: 1_000_000, packs: [{ count: 11, on: december }] })
    const remedied = capacityRemedy(before, atListPrice)
    expect(remedied).toEqual({
      kind: 'buy-sooner',
      packs: 11,
      config: { ...before, packs: bought(11) },
      difference: 0,
    })
    expect(remedied && smopCapacity(remedied.config, rates).level).toBe('ok')
  })

  it('follow the users from then on where they are what these need', () => {
    const packs = [{ count: 8, on: december }]
    expect(remedy({ users: 1_000_000, packs })).toMatchObject({ config: { packs: 'auto' } })
  })

  it('stay apart, and those after the day from which there are enough stay as they are', () => {
    // 200,000 + (2 + 3) × 100,000 hold 700,000 users from March on; in one purchase, 5 packs would cost something else
    const [first, second, third] = [
      { count: 2, on: december },
      { count: 3, on: march },
      { count: 4, on: june },
    ]
    const remedied = remedy({ users: 700_000, packs: [third, first, second] })
    expect(remedied).toMatchObject({ kind: 'buy-sooner', packs: 5, difference: 0 })
    expect(remedied?.config.packs).toEqual([third, ...bought(2, 3)])
  })

  it.each(['2020-01-01', smop().start])(
    'count alone: what is dated %s is bought at the start already',
    (day) => {
      const before = { count: 3, on: calendarDate(day) }
      const remedied = remedy({ users: 1_000_000, packs: [before, { count: 8, on: march }] })
      expect(remedied).toMatchObject({ kind: 'buy-sooner', packs: 8 })
      expect(remedied?.config.packs).toEqual([before, ...bought(8)])
    },
  )

  it('are bought sooner beside those of the start', () => {
    const packs = [...bought(3), { count: 8, on: march }]
    expect(remedy({ users: 1_000_000, packs })?.config.packs).toEqual(bought(3, 8))
  })

  it('stay as they are where they are not enough', () => {
    // 1,000,000 users need 8 packs, 3 are there; 11 × 3,000 − 3 × 6,000 are less than 6 × 4,800 anew
    const later = { count: 4, on: march }
    const remedied = remedy({ users: 1_000_000, packs: [...bought(3), later] })
    expect(remedied?.config.packs).toEqual([...bought(11), later])
  })

  it('count for nothing where they are no part of the plan', () => {
    const after = { count: 3, on: calendarDate('2028-03-01') }
    const remedied = remedy({ users: 1_000_000, packs: [...bought(8), after] })
    expect(remedied).toMatchObject({ packs: 3, difference: (33_000 - 38_400) * 100 })
    expect(remedied?.config.packs).toEqual([...bought(11), after])
  })

  it('need no further entry in a list of purchases that is full', () => {
    const one = { count: 1, on: null }
    const packs = [...Array.from({ length: maxPurchases - 1 }, () => one), { ...one, on: march }]
    // 200,000 + 100 × 100,000
    expect(remedy({ users: 10_200_000, packs })).toMatchObject({ kind: 'buy-sooner', packs: 1 })
  })

  it('have no remedy where one of them has no list price', () => {
    const price: VolumePrice = {
      model: 'volume',
      tiers: [asked(5), { ...asked(5), upTo: Infinity }],
    }
    const packs = [{ count: 8, on: march }]
    expect(remedyAt({ price }, { users: 1_000_000, packs })).toBeUndefined()
  })
})

const packsOf = (config: SmopConfig): number =>
  purchases(config, rates).reduce((sum, { count }) => sum + count, 0)

/** The law for any configuration that has a remedy. */
function forAnyRemedy(law: (remedied: CapacityRemedy, before: SmopConfig) => void) {
  fc.assert(
    fc.property(smopConfigs, (before) => {
      const remedied = capacityRemedy(before, atListPrice)
      expect(remedied === null).toBe(smopCapacity(before, rates).level === 'ok')
      if (remedied !== null) law(remedied, before)
    }),
    { numRuns: 500 },
  )
}

describe('laws of the remedy', () => {
  it('is over capacity on no day of the plan', () => {
    forAnyRemedy(({ config }) => {
      const later = purchases(config, rates).flatMap(({ on }) => on ?? [])
      const days = [config.start, ...later, lastPlannedDay(config)]
      const levels = days.map((day) => smopCapacity(config, rates, day).level)
      expect(levels).not.toContain('over')
    })
  })

  it('sells no packs where those that are bought later are enough', () => {
    forAnyRemedy(({ kind, config, difference }, before) => {
      expect(kind === 'buy-sooner').toBe(holdsFrom(before, rates) !== null)
      if (kind !== 'buy-sooner') return
      expect(difference).toBe(0)
      const counts = (of: SmopConfig) => purchases(of, rates).map(({ count }) => count)
      expect(counts(config)).toEqual(counts(before))
    })
  })

  it('holds all users, in a basic edition that keeps everything else as it was', () => {
    forAnyRemedy(({ config }, before) => {
      expect(smopCapacity(config, rates).remaining).toBeGreaterThanOrEqual(0)
      expect(config).toEqual({ ...before, edition: 'basic', packs: config.packs })
    })
  })

  it('costs the difference that it states, by the second typing of the prices', () => {
    forAnyRemedy(({ config, difference }, before) => {
      expect(difference).toBe(totalOf(config) - totalOf(before))
    })
  })

  it('names the packs that come with basic, are bought sooner or are added', () => {
    forAnyRemedy(({ kind, packs, config }, before) => {
      const already = before.edition === 'free' ? 0 : packsOf(before)
      expect(packsOf(config)).toBe(already + (kind === 'buy-sooner' ? 0 : packs))
    })
  })

  it('switches to basic with the packs that were stated, or exactly those that the users need', () => {
    forAnyRemedy(({ kind, packs, config }, before) => {
      if (kind !== 'switch-to-basic' || config.packs === before.packs) return
      expect(packs).toBe(Math.max(0, Math.ceil((before.users - 200_000) / 100_000)))
    })
  })

  it('adds packs in the cheapest of all ways, to a purchase of the first day or beside them', () => {
    forAnyRemedy(({ kind, difference }, before) => {
      if (kind !== 'add-packs') return
      const missing = Math.max(
        1,
        Math.ceil(-smopCapacity(before, rates).remaining / rates.packs.size),
      )
      const atStart = purchases(before, rates).filter(({ on }) => on === null)
      const ways = [0, ...atStart.map(({ count }) => count)].flatMap((count) =>
        // from 11 packs on, more of them always cost more
        Array.from(
          { length: 12 },
          (_, more) => packsAtOnce(count + missing + more) - packsAtOnce(count),
        ),
      )
      expect(difference).toBe(Math.min(...ways) * 100)
    })
  })
})

/** Packs of the remedy by a price list that is the vendor's but for `changes`. */
const remedyAt = (changes: Partial<SmopRates['packs']>, of: Partial<SmopConfig>) =>
  capacityRemedy(smop(of), {
    card: { ...card, smop: { ...rates, packs: { ...rates.packs, ...changes } } },
    off: 0,
  })?.config.packs

const asked = (upTo: number) => ({ upTo, price: 'on-request' as const })

describe('a remedy without a list price is none', () => {
  const first = { upTo: 5, price: yuan(6_000) }

  it('where the packs afterwards have none', () => {
    const price: VolumePrice = { model: 'volume', tiers: [first, asked(Infinity)] }
    expect(remedyAt({ price }, { users: 600_000, packs: bought(4) })).toEqual(bought(5))
    expect(remedyAt({ price }, { users: 700_000, packs: bought(5) })).toEqual(bought(5, 1))
    // 1,300,000 − 700,000 needs 6, which no purchase has a price for
    expect(remedyAt({ price }, { users: 1_300_000, packs: bought(5) })).toBeUndefined()
  })

  it('where the packs before have none', () => {
    const price: VolumePrice = { model: 'volume', tiers: [asked(5), { ...first, upTo: Infinity }] }
    expect(remedyAt({ price }, { users: 800_000, packs: bought(6) })).toEqual(bought(7))
    expect(remedyAt({ price }, { users: 700_000, packs: bought(5) })).toBeUndefined()
  })
})

it('leaves a purchase after the plan as it is, though it holds nobody within it', () => {
  const after = { count: 5, on: calendarDate('2030-01-01') }
  expect(remedy({ users: 400_000, packs: [after] })?.config.packs).toEqual([
    after,
    { count: 2, on: null },
  ])
})

describe('a remedy can be taken over: a link can hold it', () => {
  it('where one purchase grows to as many packs as it may have, and no further', () => {
    const users = 1_000_000_000
    expect(remedy({ users, packs: bought(9_999) })?.config.packs).toEqual(bought(10_000))
    expect(remedy({ users, packs: bought(10_000) })?.config.packs).toEqual(bought(10_000, 1))
  })

  it('where the packs that are missing are more than a purchase may have', () => {
    // packs of 10,000 users: 200,000 + 2 × 10,000 + 10,000 × 10,000 = 100,220,000
    const packs = bought(1, 1)
    expect(remedyAt({ size: 10_000 }, { users: 100_220_000, packs })).toEqual(bought(1, 1, 10_000))
    expect(remedyAt({ size: 10_000 }, { users: 100_220_001, packs })).toBeUndefined()
  })

  it('where there are as many purchases as there may be', () => {
    const packs = bought(...Array.from({ length: maxPurchases }, () => 1))
    // 198 are needed: one of them grows by the 98 that are missing
    expect(remedy({ users: 20_000_000, packs })?.config.packs).toEqual(
      packs.with(0, only(bought(99))),
    )
    const later = packs.map((purchase) => ({ ...purchase, on: calendarDate('2027-03-01') }))
    expect(remedy({ users: 20_000_000, packs: later })).toBeNull()
    const purchase = { count: 198, on: null }
    expect(remedy({ users: 20_000_000, packs: later.slice(1) })?.config.packs).toEqual([
      ...later.slice(1),
      purchase,
    ])
  })
})
