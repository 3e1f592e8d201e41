import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { buildEstimate, type EstimateInput } from '../estimate.ts'
import { fen } from '../money.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { canonical, estimateInputs, hostileParameters } from '../testing/arbitraries.ts'
import { bought, daily, event, smop, today } from '../testing/builders.ts'
import type { Parameters } from './parameterReader.ts'
import { readLink } from './readLink.ts'
import { writeLink } from './writeLink.ts'

const readToday = (parameters: Parameters) => readLink(parameters, today, [card20261121])
const write = (input: EstimateInput) =>
  writeLink(input, card20261121, buildEstimate(input, card20261121).total)
const estimate = (changes: Partial<EstimateInput>): EstimateInput => ({
  title: '',
  off: 0,
  until: null,
  budget: null,
  lines: [smop()],
  ...changes,
})
const textOf = (input: EstimateInput) =>
  write(input)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

describe('a written link', () => {
  it('states every value in the order of the contract, the card and the total first', () => {
    expect(
      textOf(
        estimate({
          title: 'T',
          off: 1_250,
          until: calendarDate('2027-01-31'),
          budget: fen(30_000_005),
        }),
      ),
    ).toBe(
      'rates=2026-11-21&quoted=54600&title=T&off=12.50&until=2027-01-31&budget=300000.05' +
        '&product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01',
    )
  })

  it.each([
    [smop({ edition: 'free', users: 900 }), 'product=smop&edition=free&users=900&start=2026-12-01'],
    [
      smop({ packs: bought(3, 0, 5), target: 2_000_000, renew: 'never' }),
      'product=smop&edition=basic&users=1000000&packs=3&packs=5&target=2000000&growth=linear&months=12' +
        '&prepay=1&start=2026-12-01&renew=never',
    ],
    [
      smop({ packs: [...bought(3), { count: 8, on: calendarDate('2027-03-01') }] }),
      'product=smop&edition=basic&users=1000000&packs=3&packs=8-2027-03-01&months=12&prepay=1' +
        '&start=2026-12-01',
    ],
    [
      smop({ packs: [], renew: calendarDate('2027-12-02') }),
      'product=smop&edition=basic&users=1000000&packs=0&months=12&prepay=1&start=2026-12-01' +
        '&renew=2027-12-02',
    ],
    [
      smop({ packs: [], renew: calendarDate('2027-12-01') }),
      'product=smop&edition=basic&users=1000000&packs=0&months=12&prepay=1&start=2026-12-01' +
        '&renew=2027-12-01',
    ],
    // left over from a shorter term: a renewal in time
    [
      smop({ packs: [], renew: calendarDate('2027-11-30') }),
      'product=smop&edition=basic&users=1000000&packs=0&months=12&prepay=1&start=2026-12-01',
    ],
    [
      daily({ machines: 120 }),
      'product=mss&edition=daily&machines=120&months=12&prepay=1&start=2026-12-01',
    ],
    [event({ hosts: 300 }), 'product=mss&edition=event&hosts=300&days=7&start=2026-12-01'],
  ])('a line of it: %#', (line, expected) => {
    const [, ...rest] = textOf(estimate({ lines: [line] })).split('&product=')
    expect(`product=${rest.join('&product=')}`).toBe(expected)
  })

  it('states no total where there is none', () => {
    expect(textOf(estimate({ lines: [daily({ machines: 6_001 })] }))).not.toContain('quoted')
  })
})

describe('laws of links', () => {
  it('what was written reads back the same, with nothing to report and nothing altered', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const { altered, problems, input: again, card } = readToday(write(input))
        expect(problems).toEqual([])
        expect(altered).toBeNull()
        expect(card).toBe(card20261121)
        expect(again).toEqual({ ...input, lines: input.lines.map(canonical) })
      }),
      { numRuns: 500 },
    )
  })

  it('what was read from a written link is written the same', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const written = write(input)
        expect(write(readToday(written).input)).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  it('what could be understood of any link is written so that all of it can be', () => {
    fc.assert(
      fc.property(hostileParameters, (parameters) => {
        const { input } = readToday(parameters)
        const again = readToday(write(input))
        expect(again.problems).toEqual([])
        expect(again.altered).toBeNull()
        expect(again.input).toEqual(input)
      }),
      {
        numRuns: 1_000,
        examples: [
          [
            [
              ['product', 'smop'],
              ['growth', 'compound'],
            ],
          ],
        ],
      },
    )
  })

  it('says the same on another day: no default can change it', () => {
    const later = calendarDate('2031-05-31')
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const written = write(input)
        const again = readLink(written, later, [card20261121]).input
        expect(write(again)).toEqual(written)
      }),
    )
  })
})
