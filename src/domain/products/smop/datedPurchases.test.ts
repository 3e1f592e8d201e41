import { array, assert, integer, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../calendar.ts'
import { priceLine } from '../../estimate.ts'
import { parameterReader, type LinkProblem } from '../../link/parameterReader.ts'
import { yuan } from '../../money.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { bought, nextTermOf } from '../../testing/builders.ts'
import { smopCapacity } from './capacity.ts'
import { smopCharges } from './charges.ts'
import { defaultSmop, purchases, type SmopConfig } from './config.ts'
import { smopLifecycle } from './lifecycle.ts'
import { readSmop, writeSmop } from './parameters.ts'

const rates = card20261121.smop
const start = calendarDate('2026-12-01')
const march = calendarDate('2027-03-01')
const config: SmopConfig = {
  ...defaultSmop(start),
  packs: [...bought(3), { count: 8, on: march }],
}

/** Reads a line that starts on 2026-12-01 for 12 months, with these values of `packs`. */
function read(...packs: readonly string[]) {
  const problems: LinkProblem[] = []
  const parameters = [
    ...packs.map((value) => ['packs', value] as const),
    ['start', start] as const,
    ['edition', 'basic'] as const,
  ]
  const line = readSmop(parameterReader(parameters, 0, problems), start, rates)
  return { packs: line.packs, problems: problems.map(({ code, used }) => [code, used]) }
}

describe('dated purchases in a link', () => {
  it('read as a count and a day, next to plain counts', () => {
    expect(read('3', '8-2027-03-01')).toEqual({ packs: config.packs, problems: [] })
  })

  it('leave plain links as they were', () => {
    expect(read('11').packs).toEqual(bought(11))
    expect(read('8').packs).toBe('auto')
    expect(read('0').packs).toEqual([])
    expect(read().packs).toBe('auto')
  })

  it('on the first day are purchases at the start', () => {
    expect(read('11-2026-12-01')).toEqual({ packs: bought(11), problems: [] })
  })

  it('before the first day are made on it, and that is said', () => {
    expect(read('11-2026-11-30')).toEqual({
      packs: bought(11),
      problems: [['out-of-range', '11']],
    })
  })

  it.each([
    ['8-2027-12-01', 'out-of-range'], // the first day after the planned months
    ['8-2027-02-30', 'unreadable'],
    ['8-', 'unreadable'],
    ['-2027-03-01', 'unreadable'],
    ['8 2027-03-01', 'unreadable'],
    ['8-2027-03-01-1', 'unreadable'],
    ['10001-2027-03-01', 'out-of-range'],
  ])('%j is left out of account, and that is said', (value, code) => {
    expect(read('3', value)).toEqual({
      packs: bought(3),
      problems: [[code, null]],
    })
  })

  it('are read back as they were written, in letters that no program changes', () => {
    const purchase = record({
      count: integer({ min: 1, max: 10_000 }),
      on: option(integer({ min: 1, max: 364 }).map((days) => addDays(start, days))),
    })
    assert(
      property(array(purchase, { minLength: 2, maxLength: 6 }), (packs) => {
        const written = writeSmop({ ...config, packs }, rates).filter(
          ([name]) => name !== 'product',
        )
        const problems: LinkProblem[] = []
        expect(readSmop(parameterReader(written, 0, problems), start, rates).packs).toEqual(packs)
        expect(problems).toEqual([])
        expect(written.filter(([, value]) => !/^[\w-]+$/.test(value))).toEqual([])
      }),
    )
  })
})

describe('dated purchases in an estimate', () => {
  it('are due on their day, each priced by its own size (S3)', () => {
    const charges = smopCharges(config, rates)
    const packs = (charges.ok ? charges.value : []).filter(({ kind }) => kind === 'user-packs')
    expect(packs.map(({ amount, payments }) => [payments[0]?.when, amount])).toEqual([
      [start, yuan(18_000)], // 3 × 6,000
      [march, yuan(38_400)], // 8 × 4,800
    ])
  })

  it('cost the same on any day of the term', () => {
    const days = integer({ min: 0, max: 364 })
    assert(
      property(days, integer({ min: 0, max: 10_000 }), (day, off) => {
        const moved = { ...config, packs: [{ count: 8, on: addDays(start, day) }] }
        const atOnce = { ...config, packs: bought(8) }
        const [a, b] = [moved, atOnce].map((line) => priceLine(line, off, card20261121))
        expect(a?.state === 'priced' && a.total).toBe(b?.state === 'priced' && b.total)
      }),
      { numRuns: 30 },
    )
  })

  it('are no part of a plan that ends before them, and wait for no day before the first', () => {
    expect(purchases({ ...config, months: 3 }, rates)).toEqual(bought(3))
    expect(purchases({ ...config, start: calendarDate('2027-04-01') }, rates)).toEqual(bought(3, 8))
  })

  it('are bought anew together when the platform is renewed too late (D3)', () => {
    const renew = calendarDate('2028-06-01')
    const charges = nextTermOf(smopLifecycle({ ...config, renew }, rates)).charges
    const packs = charges.filter(({ kind }) => kind === 'user-packs')
    expect(packs.map(({ payments }) => payments[0]?.when)).toEqual([renew, renew])
  })
})

describe('dated purchases as capacity', () => {
  it('count from their day on (S4)', () => {
    const on = (day: string) => smopCapacity(config, rates, calendarDate(day)).limit
    expect([on('2027-02-28'), on('2027-03-01')]).toEqual([500_000, 1_300_000])
    expect(smopCapacity(config, rates).limit).toBe(500_000)
  })
})
