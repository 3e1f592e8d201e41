import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { compareMssEditions, compareSmopEditions } from './compareEditions.ts'
import { changedCard, unpublished } from './testing/changedCard.ts'

const asOf = calendarDate('2026-11-21')
const platform = defaultSmop(asOf)

describe('compareSmopEditions', () => {
  it('finds that both serve 1,000 users for a month', () => {
    const found = compareSmopEditions({ ...platform, users: 1_000, months: 1 }, 0, card20261121)
    expect(found.free).toMatchObject({ total: 0, holds: 1_000, days: 60, lacks: [] })
    expect(found.basic).toMatchObject({ total: yuan(2_000), holds: 200_000, days: 30, lacks: [] })
  })

  it('finds that free holds no 1,001st user (S1), nor a target above', () => {
    const many = compareSmopEditions({ ...platform, users: 1_001, months: 1 }, 0, card20261121)
    expect(many.free.lacks).toEqual(['users'])
    const grown = { ...platform, users: 1_000, target: 1_001, months: 1 }
    expect(compareSmopEditions(grown, 0, card20261121).free.lacks).toEqual(['growth'])
  })

  it('finds that free ends after 60 days: two months have 59 to 61', () => {
    const two = { ...platform, users: 10, months: 2 }
    expect(compareSmopEditions(two, 0, card20261121).free.lacks).toEqual(['days'])
    // From 21 November 61 days; from 1 January 59, or 60 in a leap year
    for (const start of ['2027-01-01', '2028-01-01'].map(calendarDate)) {
      expect(compareSmopEditions({ ...two, start }, 0, card20261121).free.lacks).toEqual([])
    }
  })

  it('offers each as a line to take over, whichever is chosen', () => {
    for (const edition of ['free', 'basic'] as const) {
      const found = compareSmopEditions({ ...platform, edition, users: 10 }, 0, card20261121)
      expect([found.free.config, found.basic.config]).toEqual([
        { ...platform, users: 10, edition: 'free' },
        { ...platform, users: 10, edition: 'basic' },
      ])
    }
  })

  it('takes the agreed discount into account', () => {
    const found = compareSmopEditions({ ...platform, users: 10, months: 1 }, 2_500, card20261121)
    expect(found.basic.total).toBe(yuan(1_500))
  })
})

describe('compareSmopEditions, of packs that come later', () => {
  const later = [{ count: 8, on: calendarDate('2027-03-01') }]

  it('finds basic short of today’s users until then (S4)', () => {
    const config = { ...platform, packs: later }
    const { basic } = compareSmopEditions(config, 0, card20261121)
    expect(basic).toMatchObject({ holds: 1_000_000, holdsFrom: '2027-03-01', lacks: ['users'] })
  })

  it('finds basic short of the growth in between, though not in the end', () => {
    const config = { ...platform, users: 200_000, target: 1_000_000, packs: later }
    const { basic } = compareSmopEditions(config, 0, card20261121)
    expect(basic.lacks).toEqual(['growth'])
    const enough = { ...config, packs: [{ count: 8, on: null }] }
    expect(compareSmopEditions(enough, 0, card20261121).basic.lacks).toEqual([])
  })
})

describe('editions without a list price', () => {
  it('is what basic lacks where the fee has none (S2), and free does not', () => {
    const card = changedCard({ fee: 'on-request' })
    const { free, basic } = compareSmopEditions({ ...platform, users: 10, months: 1 }, 0, card)
    expect(basic).toMatchObject({ total: null, lacks: ['list-price'] })
    expect(free).toMatchObject({ total: 0, lacks: [] })
  })

  it('is what an edition lacks that has a price for nobody, and holds none', () => {
    const card = changedCard({ event: unpublished('band') })
    const line = { ...defaultMss('daily', calendarDate('2027-01-01'), card.mss), months: 1 }
    const { daily, event } = compareMssEditions(line, 0, card, asOf)
    expect(event).toMatchObject({ total: null, holds: 0, lacks: ['list-price'] })
    expect(daily.lacks).toEqual([])
  })
})

describe('compareMssEditions', () => {
  const event = { ...defaultMss('event', asOf, card20261121.mss), hosts: 200, days: 31 }

  it('sets 31 days of protection for 200 hosts next to the months that hold them', () => {
    // From 26 November: 1 month has 30 days, so 2 months × 21,000 against 31 days × 17,000
    const { daily, event: same } = compareMssEditions(event, 0, card20261121, asOf)
    expect(daily).toMatchObject({
      config: { edition: 'daily', machines: 200, months: 2 },
      total: yuan(42_000),
      holds: 6_000,
      days: 61,
      lacks: [],
    })
    expect(same).toMatchObject({ config: event, total: yuan(527_000), holds: 1_000, lacks: [] })
  })

  it('sets the planned months next to their days, and starts no sooner than can be ordered (D6)', () => {
    const line = { ...defaultMss('daily', asOf, card20261121.mss), machines: 10, months: 1 }
    const { daily, event: protection } = compareMssEditions(line, 0, card20261121, asOf)
    expect(daily).toMatchObject({ config: line, total: yuan(4_200), days: 30 })
    expect(protection).toMatchObject({
      config: { edition: 'event', hosts: 10, days: 30, start: '2026-11-26' },
      total: yuan(360_000),
      lacks: ['start'],
    })
  })

  it('counts the days from the start of the line, also where protection has to start later', () => {
    // 30 days from 29 January to 28 February; from 3 February on the month would have 28
    const late = calendarDate('2027-01-29')
    const line = { ...defaultMss('daily', late, card20261121.mss), months: 1 }
    const { daily, event: protection } = compareMssEditions(line, 0, card20261121, late)
    expect(daily.days).toBe(30)
    expect(protection).toMatchObject({
      config: { days: 30, start: '2027-02-03' },
      lacks: ['start'],
    })
  })

  it('counts the months from the day on which daily operations can begin', () => {
    // 31 days from 1 February: one month has 28 of them.
    const late = calendarDate('2027-02-01')
    const past = { ...event, start: calendarDate('2026-12-01') }
    const { daily } = compareMssEditions(past, 0, card20261121, late)
    expect(daily).toMatchObject({
      config: { start: '2027-02-01', months: 2 },
      days: 59,
      lacks: ['start'],
    })
  })

  it('lacks nothing where the start leaves the five days to order it', () => {
    for (const [start, lacks] of [
      ['2026-11-26', []],
      ['2026-11-25', ['start']],
    ] as const) {
      const line = { ...defaultMss('daily', calendarDate(start), card20261121.mss), months: 1 }
      expect(compareMssEditions(line, 0, card20261121, asOf).event.lacks).toEqual(lacks)
    }
  })

  it('D9: lacks no days in a year of 365, and one in a year of 366', () => {
    for (const [start, lacks] of [
      ['2027-01-01', []],
      ['2028-01-01', ['days']],
    ] as const) {
      const line = defaultMss('daily', calendarDate(start), card20261121.mss)
      const { event: protection } = compareMssEditions(line, 0, card20261121, asOf)
      expect(protection).toMatchObject({ config: { days: 365 }, days: 365, lacks })
    }
  })

  it('leaves the line as it is in its own edition, though it has begun', () => {
    const line = { ...defaultMss('daily', calendarDate('2026-10-01'), card20261121.mss), months: 1 }
    const { daily, event: protection } = compareMssEditions(line, 0, card20261121, asOf)
    expect(daily).toMatchObject({ config: line, days: 31, lacks: [] })
    expect(protection).toMatchObject({
      config: { days: 31, start: '2026-11-26' },
      lacks: ['start'],
    })
  })

  it('says what an edition lacks: days beyond the longest protection, prices beyond the list', () => {
    const line = { ...defaultMss('daily', asOf, card20261121.mss), machines: 1_001, months: 24 }
    const { daily, event: protection } = compareMssEditions(line, 0, card20261121, asOf)
    expect(daily.lacks).toEqual([])
    expect(protection).toMatchObject({ config: { days: 365 }, total: null })
    expect(protection.lacks).toEqual(['days', 'start', 'list-price'])
  })
})
