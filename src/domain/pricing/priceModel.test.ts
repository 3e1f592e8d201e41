import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yuan } from '../money.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { valueOf } from '../testing/builders.ts'
import { hostsPerDay, machinesPerMonth, packsAtOnce } from '../testing/transcription.ts'
import { rate, tierEnds, tierOf, type PriceModel } from './priceModel.ts'
import { tierSpans } from './tierSpans.ts'

const { smop, mss } = card20261121
const tieredPrices = [
  ['packs', smop.packs.price],
  ['machines', mss.daily],
  ['hosts', mss.event],
] as const

/** What a quantity should cost by the tier at `index`, and which quantities share that price. */
function expectedIn(price: PriceModel, index: number, quantity: number) {
  const above = price.tiers[index - 1]?.upTo ?? 0
  const tier = price.tiers[index]
  if (tier === undefined) throw new Error(`no tier ${index}`)
  if (tier.price === 'on-request') {
    return { ok: false, problem: { code: 'on-request', quantity, above } }
  }
  const amount = price.model === 'volume' ? tier.price * quantity : tier.price
  const span = { from: above + 1, upTo: tier.upTo }
  return { ok: true, value: { unitPrice: tier.price, amount, tier: span } }
}

describe.each(tieredPrices)('the tiers of %s', (_name, price) => {
  const bounded = price.tiers.flatMap(({ upTo }, index) =>
    upTo === Infinity ? [] : [{ upTo, index }],
  )
  const cases = bounded.flatMap(({ upTo, index }) => [
    { boundary: `tier ${index + 1} one short`, quantity: upTo - 1, index },
    { boundary: `tier ${index + 1} full`, quantity: upTo, index },
    { boundary: `tier ${index + 1} just passed`, quantity: upTo + 1, index: index + 1 },
  ])

  it.each(cases)('$boundary, at $quantity', ({ quantity, index }) => {
    expect(rate(price, quantity)).toEqual(expectedIn(price, index, quantity))
  })

  it('the first quantity of all lies in the first tier', () => {
    expect(rate(price, 1)).toEqual(expectedIn(price, 0, 1))
  })

  it('the tier found always holds the quantity, and none before it does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (quantity) => {
        const tier = tierOf(price, quantity)
        expect(tier.from).toBeLessThanOrEqual(quantity)
        expect(tier.upTo).toBeGreaterThanOrEqual(quantity)
        expect(tierSpans(price)).toContainEqual(tier)
      }),
    )
  })
})

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const inFen = (amount: number | null) => (amount === null ? null : amount * 100)
const priced = (price: PriceModel, quantity: number) => {
  const rated = rate(price, quantity)
  return rated.ok ? rated.value.amount : null
}

describe('against the documents, typed a second time', () => {
  it.each([
    ['S3: packs in one purchase, 1 to 30', smop.packs.price, 30, packsAtOnce],
    ['M1, M2: machines, 1 to 6,005', mss.daily, 6_005, machinesPerMonth],
    ['M4, M5: hosts, 1 to 1,005', mss.event, 1_005, hostsPerDay],
  ] as const)('%s', (_name, price, count, documentPrice) => {
    const differing = upTo(count)
      .map((quantity) => [quantity, priced(price, quantity), inFen(documentPrice(quantity))])
      .filter(([, ours, theirs]) => ours !== theirs)
    expect(differing).toEqual([])
  })

  it('M2, M5: the first quantities without a list price are 6,001 machines and 1,001 hosts', () => {
    expect(rate(mss.daily, 6_001)).toMatchObject({ ok: false, problem: { above: 6_000 } })
    expect(rate(mss.event, 1_001)).toMatchObject({ ok: false, problem: { above: 1_000 } })
    expect(rate(mss.daily, 1_000_000).ok).toBe(false)
    expect(rate(mss.event, 1_000_000).ok).toBe(false)
  })
})

describe('price models', () => {
  const tiers = [
    { upTo: 10, price: yuan(7) },
    { upTo: Infinity, price: yuan(5) },
  ]

  it('band: one price for the whole tier', () => {
    expect(valueOf(rate({ model: 'band', tiers }, 10)).amount).toBe(700)
    expect(valueOf(rate({ model: 'band', tiers }, 11)).amount).toBe(500)
  })

  it('volume: the unit price of the tier for all units, so that one more may cost less', () => {
    expect(valueOf(rate({ model: 'volume', tiers }, 10)).amount).toBe(7_000)
    // graduated would be 10 × 7 + 1 × 5 = 75 yuan
    expect(valueOf(rate({ model: 'volume', tiers }, 11)).amount).toBe(5_500)
  })

  it('the ends of tiers are those that there are', () => {
    expect(tierEnds({ model: 'band', tiers })).toEqual([10])
    expect(tierEnds(smop.packs.price)).toEqual([5, 10])
    expect(tierEnds(mss.event)).toEqual([50, 200, 500, 1_000])
  })

  it('a card whose last tier ends is a fault in the card', () => {
    expect(() => tierOf({ model: 'band', tiers: [{ upTo: 10, price: yuan(7) }] }, 11)).toThrow(
      new RangeError('no tier holds 11'),
    )
  })
})
