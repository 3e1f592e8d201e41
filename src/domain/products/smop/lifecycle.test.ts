import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { nextTermOf, smop } from '../../testing/builders.ts'
import type { SmopConfig } from './config.ts'
import { smopLifecycle } from './lifecycle.ts'

const day = calendarDate
const lifecycle = (changes: Partial<SmopConfig>) => smopLifecycle(smop(changes), card20261121.smop)

/** The document's own example: twelve months that expire on 1 June 2022. */
const documentTerm = { start: day('2021-06-01'), months: 12 }
const renewed = (on: string) => lifecycle({ ...documentTerm, renew: day(on) })
const phasesOf = ({ phases }: ReturnType<typeof lifecycle>) =>
  phases.map(({ kind, start, end, term }) => [kind, start, end, term])

const first = ['active', '2021-06-01', '2022-06-01', 'first']
const stoppedForGood = ['stopped', '2022-06-01', '2022-09-01', null]

describe('the example of S7', () => {
  it('expired on 2022-06-01 and renewed on 2022-08-01: out until then, a new term from then on', () => {
    const late = renewed('2022-08-01')
    expect(phasesOf(late)).toEqual([
      first,
      ['stopped', '2022-06-01', '2022-08-01', null],
      ['active', '2022-08-01', '2023-08-01', 'renewed'],
    ])
    // 30 days of June, 31 of July
    expect(late.renewal).toMatchObject({ kind: 'late', on: '2022-08-01', daysOut: 61 })
    expect(rulesOf(late)).toEqual(['S2', 'S7', 'S7'])
  })

  it('D2: the resources go three months after expiry; the day before is the last safe one', () => {
    expect(renewed('2022-08-01')).toMatchObject({
      expiry: '2022-06-01',
      renewal: { reclamation: '2022-09-01', lastSafeDay: '2022-08-31' },
    })
  })
})

describe('renewal', () => {
  it.each([
    ['on time', 'on-time'],
    ['before expiry', '2022-05-31'],
    ['on the expiry date', '2022-06-01'],
  ])('%s: no gap, the new term from the expiry date on (S6)', (_name, renew) => {
    const outcome = renew === 'on-time' ? lifecycle({ ...documentTerm, renew }) : renewed(renew)
    expect(phasesOf(outcome)).toEqual([first, ['active', '2022-06-01', '2023-06-01', 'renewed']])
    expect(outcome.renewal).toMatchObject({ kind: 'on-time', on: '2022-06-01', daysOut: 0 })
  })

  it('the day after expiry: one day out', () => {
    expect(renewed('2022-06-02').renewal).toMatchObject({ kind: 'late', daysOut: 1 })
  })

  it('on the last safe day: restored (D2)', () => {
    const late = renewed('2022-08-31')
    expect(late.renewal).toMatchObject({ kind: 'late', daysOut: 91 })
    expect(phasesOf(late).at(-1)).toEqual(['active', '2022-08-31', '2023-08-31', 'renewed'])
  })

  it('on the reclamation date: too late, bought anew without a day in between (D2, D3)', () => {
    const tooLate = renewed('2022-09-01')
    expect(tooLate.renewal).toMatchObject({ kind: 'too-late', on: '2022-09-01', daysOut: 92 })
    expect(phasesOf(tooLate)).toEqual([
      first,
      stoppedForGood,
      ['active', '2022-09-01', '2023-09-01', 'bought-anew'],
    ])
  })

  it('the day after reclamation: gone for a day, then bought anew (S8, D3)', () => {
    const tooLate = renewed('2022-09-02')
    expect(tooLate.renewal).toMatchObject({ kind: 'too-late', daysOut: 93 })
    expect(phasesOf(tooLate)).toEqual([
      first,
      stoppedForGood,
      ['reclaimed', '2022-09-01', '2022-09-02', null],
      ['active', '2022-09-02', '2023-09-02', 'bought-anew'],
    ])
  })

  it('never: stopped, then gone for good (S7, S8)', () => {
    const never = lifecycle({ ...documentTerm, renew: 'never' })
    expect(phasesOf(never)).toEqual([
      first,
      stoppedForGood,
      ['reclaimed', '2022-09-01', null, null],
    ])
    expect(never.renewal).toEqual({
      kind: 'never',
      on: null,
      reclamation: '2022-09-01',
      lastSafeDay: '2022-08-31',
    })
  })
})

const cost = (renew: string) =>
  nextTermOf(renewed(renew)).charges.map(({ rule, amount, payments }) => [
    rule,
    amount,
    payments[0]?.when,
  ])

const rulesOf = ({ phases }: ReturnType<typeof lifecycle>) =>
  phases.map(({ rules }) => rules.join(' '))

describe('the rules that each phase rests on', () => {
  it.each([
    ['on time', '2022-06-01', ['S2', 'S6']],
    ['late', '2022-06-02', ['S2', 'S7', 'S7']],
    ['on the day of reclamation', '2022-09-01', ['S2', 'S7 D2', 'D3']],
    ['after it', '2022-09-02', ['S2', 'S7 D2', 'S8 D2', 'D3']],
  ])('renewed %s', (_name, renew, rules) => {
    expect(rulesOf(renewed(renew))).toEqual(rules)
  })

  it('never renewed, and free', () => {
    expect(rulesOf(lifecycle({ renew: 'never' }))).toEqual(['S2', 'S7 D2', 'S8 D2'])
    expect(rulesOf(lifecycle({ edition: 'free' }))).toEqual(['S1', 'S1'])
  })
})

describe('what the next term costs', () => {
  it('S6: a renewal costs the platform fee and no packs', () => {
    expect(cost('2022-06-01')).toEqual([['S2', 2_400_000, '2022-06-01']])
    expect(cost('2022-08-31')).toEqual([['S2', 2_400_000, '2022-08-31']])
  })

  it('D3: a new purchase costs the packs again', () => {
    expect(cost('2022-09-01')).toEqual([
      ['S2', 2_400_000, '2022-09-01'],
      ['S3', 3_840_000, '2022-09-01'],
    ])
  })
})

describe('a price list without prices', () => {
  it('still tells what becomes of the platform, at a price to be asked for', () => {
    const { smop: rates } = card20261121
    const unpriced: SmopRates = {
      ...rates,
      basic: { ...rates.basic, monthlyFee: 'on-request' },
      packs: {
        ...rates.packs,
        price: { model: 'volume', tiers: [{ upTo: Infinity, price: 'on-request' }] },
      },
    }
    const config = smop({ ...documentTerm, renew: day('2022-09-02') })
    expect(smopLifecycle(config, unpriced).renewal).toMatchObject({
      kind: 'too-late',
      charges: [],
      total: null,
    })
  })
})

describe('month ends (D1, D2)', () => {
  it.each([
    // start, months, expiry, reclamation
    ['2026-08-31', 1, '2026-09-30', '2026-12-30'],
    ['2026-08-31', 3, '2026-11-30', '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28', '2027-05-28'],
    ['2026-11-30', 3, '2027-02-28', '2027-05-28'],
    ['2026-11-30', 12, '2027-11-30', '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28', '2029-05-28'],
    ['2028-02-29', 48, '2032-02-29', '2032-05-29'],
  ])(
    'from %s on for %d months: until %s, reclaimed on %s',
    (start, months, expiry, reclamation) => {
      expect(lifecycle({ start: day(start), months })).toMatchObject({
        expiry,
        renewal: { reclamation },
      })
    },
  )

  it('a day before a short reclamation date still restores', () => {
    const term = { start: day('2026-08-31'), months: 3 }
    expect(lifecycle({ ...term, renew: day('2027-02-27') }).renewal?.kind).toBe('late')
    expect(lifecycle({ ...term, renew: day('2027-02-28') }).renewal?.kind).toBe('too-late')
  })
})

describe('the free edition', () => {
  it('S1: a trial of 60 days, then a console that is closed for good', () => {
    // 31 days of December, 29 of January
    const trial = lifecycle({ edition: 'free', months: 1 })
    expect(phasesOf(trial)).toEqual([
      ['trial', '2026-12-01', '2027-01-30', null],
      ['console-closed', '2027-01-30', null, null],
    ])
    expect(trial.phases[0]).toMatchObject({ days: 60, rules: ['S1'] })
    expect(trial).toMatchObject({ expiry: '2027-01-30', renewal: null })
  })
})
