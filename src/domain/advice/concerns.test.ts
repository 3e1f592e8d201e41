import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, daily, event, smop, today } from '../testing/builders.ts'
import { concernOf, countConcerns } from './concerns.ts'
import type { LineConfig } from '../products/products.ts'

const concern = (config: LineConfig, asOf = today) => concernOf(config, card20261121, asOf)

describe('what a line cannot do', () => {
  it('S5, S1: hold its users', () => {
    expect(concern(smop({ users: 1_300_000, packs: bought(11) }))).toBeNull()
    expect(concern(smop({ users: 1_300_001, packs: bought(11) }))).toEqual({
      kind: 'over-capacity',
      users: 1_300_001,
      limit: 1_300_000,
    })
    expect(concern(smop({ edition: 'free', users: 1_001 }))).toMatchObject({ limit: 1_000 })
  })

  it('S4: hold them before its packs are there', () => {
    const packs = [{ count: 8, on: calendarDate('2027-03-01') }]
    expect(concern(smop({ packs }))).toMatchObject({ kind: 'over-capacity', limit: 200_000 })
  })

  it('S5: hold the growth; nothing of it where the users of today are too many already', () => {
    // 400,000 to 1,000,000 in 6 months: the fifth begins with 800,000 and ends with 900,000
    const growing = smop({ users: 400_000, target: 1_000_000, months: 6 })
    expect(concern({ ...growing, packs: bought(6) })).toEqual({
      kind: 'outgrown',
      target: 1_000_000,
      month: 5,
      when: '2027-04-01',
    })
    expect(concern({ ...growing, packs: bought(8) })).toBeNull()
    expect(concern({ ...growing, packs: bought(1) })).toMatchObject({ kind: 'over-capacity' })
  })

  it('M4, D6: begin an event that had to be ordered before today', () => {
    const start = calendarDate('2026-11-26')
    expect(concern(event({ start }))).toBeNull()
    expect(concern(event({ start }), calendarDate('2026-11-22'))).toEqual({
      kind: 'order-passed',
      deadline: '2026-11-21',
    })
    expect(concern(daily({ start }), calendarDate('2026-11-27'))).toBeNull()
  })
})

const counts = (...configs: readonly LineConfig[]) =>
  countConcerns(
    configs.map((config) => ({ config })),
    card20261121,
    today,
  )

describe('how many lines each concern is of', () => {
  it.each([
    ['none where all users fit', [smop({ users: 1_000_000 }), daily(), event()], []],
    ['free with a user more', [smop({ edition: 'free', users: 1_001 })], [['over-capacity', 1]]],
    [
      'each line by itself',
      [
        smop({ users: 300_000, packs: [] }),
        smop({ users: 300_000, target: 1_200_000 }),
        smop({ edition: 'free', users: 5_000 }),
        event({ start: today }),
      ],
      [
        ['over-capacity', 2],
        ['outgrown', 1],
        ['order-passed', 1],
      ],
    ],
  ] as const)('%s', (_name, configs, expected) => {
    expect(counts(...configs)).toEqual(expected)
  })
})
