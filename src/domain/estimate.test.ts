import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  budgetLeft,
  buildEstimate,
  hasOneFirstDay,
  listTotal,
  type EstimateLine,
} from './estimate.ts'
import { sum, yuan } from './money.ts'
import { card20261121 } from './rateCards/rateCards.ts'
import { estimateInputs } from './testing/arbitraries.ts'
import { daily, estimateOf, event, smop } from './testing/builders.ts'
import { calendarDate } from './calendar.ts'

const chargesOf = (line: EstimateLine) => (line.state === 'priced' ? line.charges : [])

describe('an estimate', () => {
  it('keeps the order of its lines', () => {
    const lines = [event(), smop(), daily(), smop({ users: 5 })]
    expect(estimateOf(lines).lines.map(({ config }) => config)).toEqual(lines)
  })

  it('prices each line by itself: the same packs in two lines are two purchases', () => {
    // 2 × (24,000 + 5 × 6,000) = 108,000; ten packs at once would be 48,000
    expect(estimateOf([smop({ users: 700_000 }), smop({ users: 700_000 })]).total).toBe(10_800_000)
  })

  it('keeps the price of a line as long as nothing that it rests on has changed', () => {
    const [kept, changed] = [smop(), daily()]
    const before = estimateOf([kept, changed]).lines
    const after = estimateOf([kept, { ...changed, machines: 6 }]).lines
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toEqual(before[1])
    const dearer = { ...card20261121, version: calendarDate('2027-01-01') }
    expect(
      buildEstimate({ title: '', off: 0, until: null, budget: null, lines: [kept] }, dearer)
        .lines[0],
    ).not.toBe(after[0])
    expect(estimateOf([kept]).lines[0]).toEqual(before[0])
    expect(estimateOf([kept], 1_000).total).toBe(5_616_000) // 62,400 × 90 %
  })

  it('has due now the first payments of all lines, whenever each begins', () => {
    // 2,000 + 38,400 for the platform; 84,000 for the event, ordered five days ahead; 8,400 from March on
    const later = daily({ start: calendarDate('2027-03-01') })
    expect(estimateOf([smop(), event(), later]).dueNow).toBe(4_040_000 + 8_400_000 + 840_000)
  })

  it('tells whether they fall on one day', () => {
    const later = daily({ start: calendarDate('2027-03-01') })
    const unpriced = daily({ start: calendarDate('2027-03-01'), machines: 7_000 })
    expect(hasOneFirstDay(estimateOf([smop(), daily()]))).toBe(true)
    expect(hasOneFirstDay(estimateOf([smop(), later]))).toBe(false)
    expect(hasOneFirstDay(estimateOf([smop(), unpriced]))).toBe(true)
    // A later payment of the first line on the first day of the second is not the first line's first.
    expect(hasOneFirstDay(estimateOf([smop(), daily({ start: calendarDate('2026-12-21') })]))).toBe(
      false,
    )
    expect(hasOneFirstDay(estimateOf([unpriced]))).toBe(true)
  })

  it('lowers the first payments by the agreed discount', () => {
    // (40,400 + 8,400) × 90 %
    expect(estimateOf([smop(), daily()], 1_000).dueNow).toBe(4_392_000)
  })

  it('costs nothing at 100 % off', () => {
    const { total, dueNow, recurring } = estimateOf([smop(), daily(), event()], 10_000)
    expect({ total, dueNow, recurring: recurring.amount }).toEqual({
      total: 0,
      dueNow: 0,
      recurring: 0,
    })
  })
})

describe('what an estimate comes to before anything agreed with the vendor', () => {
  it('is its total where nothing was agreed', () => {
    expect(listTotal(estimateOf([smop(), daily()]))).toBe(6_240_000 + 12 * 840_000)
  })

  it('is the same whatever the discount, and leaves out what has no list price', () => {
    for (const off of [0, 1, 1_234, 10_000]) {
      expect(listTotal(estimateOf([daily({ machines: 6_001 }), smop(), event()], off))).toBe(
        6_240_000 + 8_400_000,
      )
    }
  })

  it('is nothing at all without a list price', () => {
    expect(listTotal(estimateOf([daily({ machines: 6_001 })]))).toBeNull()
  })
})

describe('what a budget leaves', () => {
  const withBudget = { title: '', off: 0, until: null, budget: yuan(60_000), lines: [smop()] }
  // 62,400 in all
  const estimate = estimateOf(withBudget.lines)

  it('the rest of it, or what is missing', () => {
    expect(budgetLeft({ ...withBudget, budget: yuan(70_000) }, estimate)).toBe(760_000)
    expect(budgetLeft(withBudget, estimate)).toBe(-240_000)
  })

  it('nothing without a budget or a list price', () => {
    expect(budgetLeft({ ...withBudget, budget: null }, estimate)).toBeNull()
    expect(budgetLeft(withBudget, estimateOf([daily({ machines: 6_001 })]))).toBeNull()
  })
})

describe('lines without a list price', () => {
  it.each([
    ['M2: more than 6,000 machines', daily({ machines: 6_001 }), 6_001, 6_000, 'M2'],
    ['M5: more than 1,000 hosts', event({ hosts: 1_001 }), 1_001, 1_000, 'M5'],
  ])('%s: sales have to be asked', (_name, line, quantity, above, rule) => {
    const estimate = estimateOf([line])
    expect(estimate.lines).toEqual([
      { state: 'contact', config: line, request: { code: 'on-request', quantity, above, rule } },
    ])
    expect(estimate).toMatchObject({ total: null, leftOut: 0, dueNow: 0 })
    expect(estimate.recurring.amount).toBe(0)
  })

  it('are left out of the total and counted', () => {
    const estimate = estimateOf([daily({ machines: 7_000 }), smop(), event({ hosts: 2_000 })])
    expect(estimate).toMatchObject({ total: 6_240_000, leftOut: 2, dueNow: 4_040_000 })
    expect(estimate.lines.map(({ state }) => state)).toEqual(['contact', 'priced', 'contact'])
  })

  it('M2: 6,000 machines still have one', () => {
    // 12 × 356,400
    expect(estimateOf([daily({ machines: 6_000 })]).total).toBe(427_680_000)
  })

  it('free has a price, which is 0', () => {
    expect(estimateOf([smop({ edition: 'free', users: 5 })]).total).toBe(0)
  })
})

const forAny = (law: (estimate: ReturnType<typeof buildEstimate>) => void) => {
  fc.assert(fc.property(estimateInputs, (input) => law(buildEstimate(input, card20261121))))
}

describe('laws of an estimate', () => {
  it('the lines sum to the total, which is null only without a list price', () => {
    forAny(({ lines, total, leftOut }) => {
      const totals = lines.flatMap((line) => (line.state === 'priced' ? [line.total] : []))
      expect(total).toBe(totals.length === 0 ? null : sum(totals))
      expect(leftOut).toBe(total === null ? 0 : lines.length - totals.length)
    })
  })

  it('the charges sum to their line, and no line is below 0', () => {
    forAny(({ lines }) => {
      for (const line of lines) {
        const charged = sum(chargesOf(line).map(({ amount }) => amount))
        expect(line.state === 'priced' ? line.total : charged).toBe(charged)
        expect(charged).toBeGreaterThanOrEqual(0)
      }
    })
  })

  it('a charge is its quantity times its unit price, and the sum of its payments', () => {
    forAny(({ lines }) => {
      for (const { amount, quantity, unitPrice, payments } of lines.flatMap(chargesOf)) {
        expect(amount).toBe(quantity * unitPrice)
        expect(amount).toBe(sum(payments.map((payment) => payment.amount)))
      }
    })
  })

  it('payments are in order of date, at least one to a charge', () => {
    forAny(({ lines }) => {
      for (const { payments } of lines.flatMap(chargesOf)) {
        const days = payments.map(({ when }) => when)
        expect(days.length).toBeGreaterThan(0)
        expect(days).toEqual(days.toSorted())
      }
    })
  })

  it('the ids of charges are unique in their line', () => {
    forAny(({ lines }) => {
      for (const line of lines) {
        const ids = chargesOf(line).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    })
  })

  it('what is due now is a part of the total', () => {
    forAny(({ total, dueNow }) => {
      expect(dueNow).toBeGreaterThanOrEqual(0)
      expect(dueNow).toBeLessThanOrEqual(total ?? 0)
    })
  })
})
