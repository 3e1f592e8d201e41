import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EstimateInput } from '../estimate.ts'
import { calendarDate } from '../calendar.ts'
import { sum } from '../money.ts'
import type { LineConfig } from '../products/products.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { estimateInputs } from '../testing/arbitraries.ts'
import { bought, daily, event, only, smop } from '../testing/builders.ts'
import { laterCard } from '../testing/laterCard.ts'
import { compareEstimates, type Side } from './compareEstimates.ts'

const side = (changes: Partial<EstimateInput> = {}, card = card20261121): Side => ({
  input: { title: '', off: 0, until: null, budget: null, lines: [smop()], ...changes },
  card,
})
const cards = fc.constantFrom(card20261121, laterCard)
const sides = fc.record({ input: estimateInputs, card: cards })
const opposite = (amount: number | null) => (amount === null ? null : 0 - amount)

/** Yuan of a pair, `null` kept. */
const yuanOf = ({
  a,
  b,
  difference,
}: {
  a: number | null
  b: number | null
  difference: number | null
}) => [a, b, difference].map((amount) => (amount === null ? null : amount / 100))

const having = (packs: readonly number[]) => side({ lines: [smop({ packs: bought(...packs) })] })

const sharesLines = (...lines: readonly LineConfig[]) =>
  compareEstimates(side(), side({ lines })).hasSameLines

/** Which charges differ between a line with these purchases and one with those. */
const differing = (packs: readonly number[], others: readonly number[]) =>
  only(compareEstimates(having(packs), having(others)).lines).charges.map(({ differs }) => differs)

describe('two estimates compared', () => {
  it('counts have a difference, purchases of packs by their sum', () => {
    const { lines } = compareEstimates(
      having([11]),
      side({ lines: [smop({ users: 500_000, months: 24, packs: bought(2, 3) })] }),
    )
    expect(only(lines).inputs.map(({ parameter, more }) => [parameter, more])).toEqual([
      ['users', -500_000],
      ['packs', -6],
      ['months', 12],
    ])
  })

  it.each<[parameter: string, a: LineConfig, b: LineConfig]>([
    ['machines', daily(), daily({ machines: 60 })],
    ['hosts', event(), event({ hosts: 60 })],
    ['days', event(), event({ days: 17 })],
    ['target', smop({ target: 2_000_000 }), smop({ target: 2_000_010 })],
  ])('%s are counted too', (parameter, a, b) => {
    const { lines } = compareEstimates(side({ lines: [a] }), side({ lines: [b] }))
    expect(only(lines).inputs).toMatchObject([{ parameter, more: 10 }])
  })

  it('tells whether each line has its like on the other side', () => {
    expect(compareEstimates(side({ lines: [smop(), daily()] }), side()).hasSameLines).toBe(false)
    expect(sharesLines(smop({ users: 2_000 }))).toBe(true)
    expect(sharesLines(smop(), daily())).toBe(false)
    expect(sharesLines(daily())).toBe(false)
  })

  it('11 packs in place of 8: 33,000 for 38,400, so 5,400 less, all of it in the first payment', () => {
    const compared = compareEstimates(side(), side({ lines: [smop({ packs: bought(11) })] }))
    expect(yuanOf(compared.total)).toEqual([62_400, 57_000, -5_400])
    expect(yuanOf(compared.dueNow)).toEqual([40_400, 35_000, -5_400])
    expect(yuanOf(compared.recurring)).toEqual([2_000, 2_000, 0])
    expect(compared.recurring.period).toBe(1)
    const line = only(compared.lines)
    expect(line.inputs).toEqual([{ parameter: 'packs', a: ['8'], b: ['11'], more: 3 }])
    expect(line.charges.map(({ differs }) => differs)).toEqual([false, true])
    expect(compared.payments).toHaveLength(12)
    expect(compared.payments.filter(({ due }) => due.difference !== 0)).toEqual([
      { when: '2026-12-01', due: { a: 4_040_000, b: 3_500_000, difference: -540_000 } },
    ])
  })

  it('a discount of the same amount on another sum is another charge', () => {
    // 0.02 % of 1,250 and 0.01 % of 2,500 are both 0.25
    const one = side({ off: 2, lines: [daily({ machines: 5, months: 1 })] })
    const two = side({ off: 1, lines: [daily({ machines: 5, months: 2 })] })
    const [, discount] = only(compareEstimates(one, two).lines).charges
    expect(discount).toMatchObject({ amount: { a: -25, b: -25, difference: 0 }, differs: true })
  })

  it('a charge differs by its amount alone, and by its quantity alone', () => {
    const [tier] = only(
      compareEstimates(
        side({ lines: [daily({ machines: 5 })] }),
        side({ lines: [daily({ machines: 6 })] }),
      ).lines,
    ).charges
    expect(tier).toMatchObject({
      a: { quantity: 12 },
      b: { quantity: 12 },
      // 12 × (4,200 − 1,250)
      amount: { difference: 3_540_000 },
      differs: true,
    })
    // 10 × 4,800 and 16 × 3,000
    const [, packs] = only(
      compareEstimates(
        side({ lines: [smop({ packs: bought(10) })] }),
        side({ lines: [smop({ packs: bought(16) })] }),
      ).lines,
    ).charges
    expect(packs).toMatchObject({ amount: { a: 4_800_000, difference: 0 }, differs: true })
  })

  it('what is paid later at the same intervals is subtracted', () => {
    const compared = compareEstimates(side(), side({ lines: [daily()] }))
    expect(yuanOf(compared.recurring)).toEqual([2_000, 8_400, 6_400])
  })

  it('the same platform paid quarterly: one later payment is for another period, so all of them are compared', () => {
    const compared = compareEstimates(side(), side({ lines: [smop({ prepay: 3 })] }))
    // 11 × 2,000 and 3 × 6,000
    expect(yuanOf(compared.recurring)).toEqual([22_000, 18_000, -4_000])
    expect(compared.recurring.period).toBe('mixed')
    expect(yuanOf(compared.total)).toEqual([62_400, 62_400, 0])
  })

  it('later payments that are no one figure are compared by their sum, with one figure too', () => {
    // 5 + 5 + 2 months: 7 × 2,000 later; 11 × 8,400 month by month
    const uneven = side({ lines: [smop({ prepay: 5 })] })
    const compared = compareEstimates(uneven, side({ lines: [daily()] }))
    expect(yuanOf(compared.recurring)).toEqual([14_000, 92_400, 78_400])
    expect(compared.recurring.period).toBe('mixed')
    const same = compareEstimates(uneven, uneven)
    expect(yuanOf(same.recurring)).toEqual([14_000, 14_000, 0])
    const nothing = compareEstimates(uneven, side({ lines: [smop({ prepay: 12 })] }))
    expect(yuanOf(nothing.recurring)).toEqual([14_000, 0, -14_000])
    expect(nothing.recurring.period).toBe('mixed')
  })

  it('nothing is paid later on either side', () => {
    const once = side({ lines: [smop({ prepay: 12 })] })
    const { recurring } = compareEstimates(once, once)
    expect(recurring).toEqual({ a: 0, b: 0, difference: 0, period: 'none' })
  })

  it('the same platform paid yearly: the same total on other days', () => {
    const compared = compareEstimates(side(), side({ lines: [smop({ prepay: 12 })] }))
    expect(yuanOf(compared.total)).toEqual([62_400, 62_400, 0])
    expect(yuanOf(compared.dueNow)).toEqual([40_400, 62_400, 22_000])
    // Nothing later is nothing for any period.
    expect(yuanOf(compared.recurring)).toEqual([2_000, 0, -2_000])
    const reversed = compareEstimates(side({ lines: [smop({ prepay: 12 })] }), side())
    expect(yuanOf(reversed.recurring)).toEqual([0, 2_000, 2_000])
    expect([compared, reversed].map(({ recurring }) => recurring.period)).toEqual([1, 1])
    expect(compared.isSame).toBe(false)
    expect(compared.payments.at(-1)).toEqual({
      when: '2027-11-01',
      due: { a: 200_000, b: 0, difference: -200_000 },
    })
  })

  it('are the same only if nothing differs: no title, no card, no line', () => {
    expect(compareEstimates(side(), side()).isSame).toBe(true)
    expect(compareEstimates(side({ title: 'A' }), side()).isSame).toBe(false)
    expect(compareEstimates(side(), side({}, laterCard)).isSame).toBe(false)
    const lines = (months: number) => side({ lines: [daily(), smop({ months })] })
    expect(compareEstimates(lines(6), lines(6)).isSame).toBe(true)
    expect(compareEstimates(lines(6), lines(7)).isSame).toBe(false)
  })

  it('17 days at 12,000 and 12 at 17,000 come to the same by another formula', () => {
    const [a, b] = [event({ hosts: 50, days: 17 }), event({ hosts: 51, days: 12 })]
    const { lines } = compareEstimates(side({ lines: [a] }), side({ lines: [b] }))
    const charge = only(only(lines).charges)
    expect(yuanOf(charge.amount)).toEqual([204_000, 204_000, 0])
    expect(charge.differs).toBe(true)
  })

  it('a charge of the same amount and quantity does not differ, one that only one has does', () => {
    expect(differing([8], [8])).toEqual([false, false])
    expect(differing([8], [8, 5])).toEqual([false, false, true])
    expect(differing([8, 5], [8])).toEqual([false, false, true])
    const { lines } = compareEstimates(side(), side({}, laterCard))
    expect(only(lines).charges.map(({ differs }) => differs)).toEqual([true, true])
  })

  it('a line is found again by what it states, not by what its edition makes no use of', () => {
    const [one, other] = [event({ hosts: 70, machines: 50 }), event({ hosts: 70, machines: 100 })]
    const compared = compareEstimates(
      side({ lines: [daily({ machines: 100 }), one] }),
      side({ lines: [other, daily({ machines: 100 })] }),
    )
    expect(compared.lines.map(({ inputs }) => inputs)).toEqual([[], []])
  })

  it('of a line that only one has, every input is told', () => {
    const { lines } = compareEstimates(side(), side({ lines: [smop(), event()] }))
    expect(lines[1]?.inputs).toEqual([
      { parameter: 'product', a: [], b: ['mss'], more: null },
      { parameter: 'edition', a: [], b: ['event'], more: null },
      { parameter: 'hosts', a: [], b: ['50'], more: null },
      { parameter: 'days', a: [], b: ['7'], more: null },
      { parameter: 'start', a: [], b: ['2026-12-01'], more: null },
    ])
    const reversed = compareEstimates(side({ lines: [smop(), event()] }), side())
    expect(reversed.lines[1]?.inputs[2]).toEqual({
      parameter: 'hosts',
      a: ['50'],
      b: [],
      more: null,
    })
    expect(reversed.lines[1]?.inputs).toHaveLength(5)
  })

  it('no difference is told between a price and one that is to be asked for, either way round', () => {
    const listed = side({ lines: [daily()] })
    const asked = side({ lines: [daily({ machines: 7_000 })] })
    expect(only(compareEstimates(listed, asked).lines).total.difference).toBeNull()
    expect(only(compareEstimates(asked, listed).lines).total.difference).toBeNull()
  })

  it('what belongs to the estimate itself', () => {
    const until = calendarDate('2027-01-31')
    const { inputs, total } = compareEstimates(
      side({ title: 'A' }),
      side({ title: 'B', off: 1_000, until }),
    )
    expect(inputs).toEqual([
      { parameter: 'title', a: ['A'], b: ['B'], more: null },
      { parameter: 'off', a: [], b: ['10'], more: null },
      { parameter: 'until', a: [], b: ['2027-01-31'], more: null },
    ])
    expect(yuanOf(total)).toEqual([62_400, 56_160, -6_240])
  })

  it('a line that was put in front leaves the others where they were', () => {
    const { lines } = compareEstimates(side(), side({ lines: [smop({ users: 300_000 }), smop()] }))
    expect(lines.map(({ a, b, inputs }) => [a !== null, b !== null, inputs.length > 0])).toEqual([
      [true, true, false],
      [false, true, true],
    ])
  })

  it('another product is another line', () => {
    const { lines, total } = compareEstimates(side(), side({ lines: [daily()] }))
    expect(lines).toHaveLength(2)
    // 12 × 8,400 = 100,800
    expect(yuanOf(total)).toEqual([62_400, 100_800, 38_400])
  })

  it('another edition of the same product is the same line with other charges', () => {
    const line = only(
      compareEstimates(side({ lines: [daily()] }), side({ lines: [event()] })).lines,
    )
    expect(line.inputs.map(({ parameter }) => parameter)).toEqual(
      expect.arrayContaining(['edition', 'machines', 'hosts', 'days']),
    )
    expect(line.charges.map(({ a, b }) => [a?.id, b?.id])).toEqual([
      ['daily-operations', undefined],
      [undefined, 'event-protection'],
    ])
  })

  it('a total that leaves out a line on request is not set against one that has its price', () => {
    const { total, dueNow, lines } = compareEstimates(
      side({ lines: [smop(), daily()] }),
      side({ lines: [smop(), daily({ machines: 6_001 })] }),
    )
    expect(yuanOf(total)).toEqual([163_200, 62_400, null])
    expect(dueNow.difference).toBeNull()
    expect(lines.map((line) => line.total.difference)).toEqual([0, null])
  })

  it('without a list price there is no difference to state', () => {
    const { total, dueNow, recurring, lines, payments } = compareEstimates(
      side({ lines: [daily()] }),
      side({ lines: [daily({ machines: 6_001 })] }),
    )
    expect(yuanOf(total)).toEqual([100_800, null, null])
    // Twelve months at 8,400: what is on request is not nothing.
    expect(yuanOf(dueNow)).toEqual([8_400, null, null])
    expect(yuanOf(recurring)).toEqual([8_400, null, null])
    expect(payments).toHaveLength(12)
    for (const { due } of payments) expect(yuanOf(due)).toEqual([8_400, null, null])
    expect(only(lines)).toMatchObject({ a: { state: 'priced' }, b: { state: 'contact' } })
  })
})

describe('an estimate on the card it was made with and on a later one', () => {
  it('12 × 2,200 + 8 × 4,500 = 62,400: the same total for other reasons, and both are named', () => {
    // then 12 × 2,000 + 8 × 4,800 = 24,000 + 38,400; later 26,400 + 36,000
    const compared = compareEstimates(side(), side({}, laterCard))
    expect(yuanOf(compared.total)).toEqual([62_400, 62_400, 0])
    expect(compared.isSame).toBe(false)
    expect(compared.inputs).toEqual([
      { parameter: 'rates', a: ['2026-11-21'], b: ['2027-06-01'], more: null },
    ])
    expect(only(compared.lines).charges.map(({ amount }) => yuanOf(amount))).toEqual([
      [24_000, 26_400, 2_400],
      [38_400, 36_000, -2_400],
    ])
  })

  it('what is no longer listed has a price then and none now', () => {
    const line = only(
      compareEstimates(
        side({ lines: [daily({ machines: 120 })] }),
        side({ lines: [daily({ machines: 120 })] }, laterCard),
      ).lines,
    )
    expect(yuanOf(line.total)).toEqual([252_000, null, null])
    expect(line.charges).toMatchObject([{ a: { rule: 'M1' }, b: null, differs: true }])
  })
})

describe('laws of comparing', () => {
  it('an estimate is the same as itself', () => {
    fc.assert(
      fc.property(sides, (one) => {
        const compared = compareEstimates(one, one)
        expect(compared.isSame).toBe(true)
        expect(compared.payments.every(({ due }) => due.difference === 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('the other way round, every difference has the other sign', () => {
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const there = compareEstimates(one, other)
        const back = compareEstimates(other, one)
        expect(back.total.difference).toBe(opposite(there.total.difference))
        expect(back.payments.map(({ due }) => due.difference)).toEqual(
          there.payments.map(({ due }) => opposite(due.difference)),
        )
        expect(back.isSame).toBe(there.isSame)
      }),
      { numRuns: 40 },
    )
  })

  it('the differences of the days add up to the difference of the totals', () => {
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const { total, payments } = compareEstimates(one, other)
        const known = payments.flatMap(({ due }) => due.difference ?? [])
        expect(sum(known)).toBe(total.difference ?? 0)
      }),
      { numRuns: 40 },
    )
  })

  it('every line of both is there once', () => {
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const { lines, a, b } = compareEstimates(one, other)
        expect(lines.flatMap((line) => line.a ?? [])).toEqual(a.lines)
        expect(lines.flatMap((line) => line.b ?? []).length).toBe(b.lines.length)
        expect(new Set(lines.map((line) => line.b)).size).toBeGreaterThanOrEqual(b.lines.length)
      }),
      { numRuns: 40 },
    )
  })
})
