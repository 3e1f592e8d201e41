import { describe, expect, it } from 'vitest'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, daily, event, smop, valueOf } from '../testing/builders.ts'
import { productOf, type LineConfig } from './products.ts'

const chargesOf = (config: LineConfig) => valueOf(productOf(config).charges(config, card20261121))

describe('every kind of charge, with all that is needed to check it by hand', () => {
  it('S1: the free edition', () => {
    const when = '2026-12-01'
    expect(chargesOf(smop({ edition: 'free' }))).toEqual([
      {
        id: 'free-edition',
        kind: 'free-edition',
        rule: 'S1',
        quantity: 60,
        unit: 'day',
        unitPrice: 0,
        amount: 0,
        tier: null,
        recurrence: 'once',
        payments: [{ when, quantity: 60, amount: 0 }],
      },
    ])
  })

  it('S2, S3: the platform fee, then each purchase of packs with its tier', () => {
    expect(chargesOf(smop({ months: 2, packs: bought(8, 5) }))).toEqual([
      {
        id: 'platform-fee',
        kind: 'platform-fee',
        rule: 'S2',
        quantity: 2,
        unit: 'month',
        unitPrice: 200_000,
        amount: 400_000,
        tier: null,
        recurrence: 'recurring',
        payments: [
          { when: '2026-12-01', quantity: 1, amount: 200_000 },
          { when: '2027-01-01', quantity: 1, amount: 200_000 },
        ],
      },
      {
        id: 'packs-1',
        kind: 'user-packs',
        rule: 'S3',
        quantity: 8,
        unit: 'pack',
        unitPrice: 480_000,
        amount: 3_840_000,
        tier: { from: 6, upTo: 10 },
        recurrence: 'once',
        payments: [{ when: '2026-12-01', quantity: 8, amount: 3_840_000 }],
      },
      {
        id: 'packs-2',
        kind: 'user-packs',
        rule: 'S3',
        quantity: 5,
        unit: 'pack',
        unitPrice: 600_000,
        amount: 3_000_000,
        tier: { from: 1, upTo: 5 },
        recurrence: 'once',
        payments: [{ when: '2026-12-01', quantity: 5, amount: 3_000_000 }],
      },
    ])
  })

  it('M1: daily operations, at the price of the tier', () => {
    expect(chargesOf(daily({ machines: 120, months: 12, prepay: 12 }))).toEqual([
      {
        id: 'daily-operations',
        kind: 'daily-operations',
        rule: 'M1',
        quantity: 12,
        unit: 'month',
        unitPrice: 2_100_000,
        amount: 25_200_000,
        tier: { from: 101, upTo: 200 },
        recurrence: 'recurring',
        payments: [{ when: '2026-12-01', quantity: 12, amount: 25_200_000 }],
      },
    ])
  })

  it('M4: event protection, paid when it is ordered', () => {
    expect(chargesOf(event({ hosts: 51, days: 3 }))).toEqual([
      {
        id: 'event-protection',
        kind: 'event-protection',
        rule: 'M4',
        quantity: 3,
        unit: 'day',
        unitPrice: 1_700_000,
        amount: 5_100_000,
        tier: { from: 51, upTo: 200 },
        recurrence: 'once',
        payments: [{ when: '2026-11-26', quantity: 3, amount: 5_100_000 }],
      },
    ])
  })
})

it.each([
  ['M2', daily({ machines: 6_001 }), 6_001, 6_000],
  ['M5', event({ hosts: 1_001 }), 1_001, 1_000],
])(
  '%s: a number without a list price says which, and by which rule',
  (rule, config, quantity, above) => {
    expect(productOf(config).charges(config, card20261121)).toEqual({
      ok: false,
      problem: { code: 'on-request', quantity, above, rule },
    })
  },
)
