import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { bought, only, smop, valueOf } from '../../testing/builders.ts'
import { feePerMonth, packsAtOnce } from '../../testing/transcription.ts'
import { smopCharges } from './charges.ts'
import { editionFor, inOnePurchase, packsFor, purchaseDay, purchases, statedDay } from './config.ts'

const rates = card20261121.smop

describe('packs that users need', () => {
  it.each([
    [1, 0],
    [200_000, 0],
    [200_001, 1],
    [300_000, 1],
    [300_001, 2],
    [1_000_000, 8],
    [1_000_001, 9],
    [1_000_000_000, 9_998],
  ])('S3: %d users need %d whole packs', (users, packs) => {
    expect(packsFor(users, rates)).toBe(packs)
  })
})

describe('purchases', () => {
  it.each([
    ['auto: exactly what the users need, at once', smop(), bought(8)],
    ['auto: none where the edition is enough', smop({ users: 200_000 }), []],
    ['as many as are listed, whatever the users need', smop({ packs: bought(3, 5) }), bought(3, 5)],
    ['none listed', smop({ packs: [] }), []],
    ['empty ones left out', smop({ packs: bought(0, 2, 0) }), bought(2)],
  ])('%s', (_name, config, expected) => {
    expect(purchases(config, rates)).toEqual(expected)
  })
})

describe('purchaseDay', () => {
  const start = calendarDate('2026-12-01')

  it.each([
    ['without a day, the first of use', null, start],
    ['before it, the first of use', calendarDate('2026-11-30'), start],
    ['on it', start, start],
    ['after it', calendarDate('2027-03-01'), calendarDate('2027-03-01')],
  ])('%s', (_name, on, day) => {
    expect(purchaseDay({ count: 1, on }, start)).toBe(day)
  })
})

describe('statedDay', () => {
  it.each([
    ['before the first day of use', '2026-11-30', null],
    ['on it', '2026-12-01', null],
    ['the day after', '2026-12-02', '2026-12-02'],
  ])('S4: %s', (_name, day, stated) => {
    expect(statedDay(calendarDate(day), calendarDate('2026-12-01'))).toBe(stated)
  })
})

describe('the edition that is meant when none is named', () => {
  it.each([
    [1, 'free'],
    [1_000, 'free'],
    [1_001, 'basic'],
  ])('S1: %d users: %s', (users, edition) => {
    expect(editionFor(users, rates)).toBe(edition)
  })
})

const charges = (...counts: readonly number[]) =>
  valueOf(smopCharges(smop({ packs: bought(...counts) }), rates))

describe('a platform fee without a list price', () => {
  it('is to be asked for, packs or not', () => {
    const basic = { ...rates.basic, monthlyFee: 'on-request' } as const
    expect(smopCharges(smop(), { ...rates, basic })).toEqual({
      ok: false,
      problem: { code: 'on-request', quantity: 1, above: 0 },
    })
  })
})

describe('charges of basic', () => {
  it('S2: the platform fee comes first and recurs', () => {
    expect(only(charges())).toMatchObject({
      id: 'platform-fee',
      rule: 'S2',
      quantity: 12,
      unitPrice: feePerMonth * 100,
      recurrence: 'recurring',
      tier: null,
    })
  })

  it('S4: packs are paid once, on the first day', () => {
    const [, packs] = charges(8)
    expect(packs).toMatchObject({
      rule: 'S3',
      recurrence: 'once',
      tier: { from: 6, upTo: 10 },
      payments: [{ when: '2026-12-01', quantity: 8, amount: 3_840_000 }],
    })
  })

  it('S3: every purchase is priced by its own size, not by what was bought before', () => {
    const [, ...packs] = charges(5, 6, 11, 5)
    expect(packs.map(({ id, amount }) => [id, amount / 100])).toEqual([
      ['packs-1', packsAtOnce(5)],
      ['packs-2', packsAtOnce(6)],
      ['packs-3', packsAtOnce(11)],
      ['packs-4', packsAtOnce(5)],
    ])
  })

  it('S3: eleven packs at once cost less than eight', () => {
    // 11 × 3,000 = 33,000; 8 × 4,800 = 38,400
    const [, eleven] = charges(11)
    const [, eight] = charges(8)
    expect([eleven?.amount, eight?.amount]).toEqual([3_300_000, 3_840_000])
  })

  it('S1: free buys no packs, even where some are listed', () => {
    const config = smop({ edition: 'free', packs: bought(8) })
    expect(only(valueOf(smopCharges(config, rates)))).toMatchObject({ rule: 'S1', amount: 0 })
  })
})

describe('purchases made one', () => {
  it('have all their packs, on the first day', () => {
    const later = { count: 3, on: calendarDate('2027-03-01') }
    expect(inOnePurchase([...bought(5), later])).toEqual({ count: 8, on: null })
  })

  it('have as many as one purchase can, which a link can hold', () => {
    expect(inOnePurchase(bought(6_000, 4_000)).count).toBe(10_000)
    expect(inOnePurchase(bought(6_000, 4_001)).count).toBe(10_000)
  })
})
