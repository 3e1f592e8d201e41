import { describe, expect, it } from 'vitest'
import type { EstimateInput } from '../estimate.ts'
import type { LineConfig } from '../products/products.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, daily, event, smop } from '../testing/builders.ts'
import { isSameEstimate, isSameLine } from './isSameLine.ts'

const same = (a: LineConfig, b: LineConfig) => isSameLine(a, b, card20261121)

describe('the same line', () => {
  it.each([
    ['itself', smop(), smop()],
    ['packs that the users need, named or not', smop({ packs: bought(8) }), smop()],
    ['an empty purchase', smop({ packs: bought(3, 0, 5) }), smop({ packs: bought(3, 5) })],
    ['growth without a target', smop({ growth: 'compound' }), smop()],
    [
      'what the free edition has no use for',
      smop({ edition: 'free', users: 900, months: 3, prepay: 3, target: 9, renew: 'never' }),
      smop({ edition: 'free', users: 900 }),
    ],
    ['days of daily operations', daily({ days: 9 }), daily()],
    ['months of an event', event({ months: 9 }), event()],
  ])('%s', (_name, a, b) => {
    expect(same(a, b)).toBe(true)
  })

  it('in whatever order its fields stand', () => {
    const { start, ...rest } = smop()
    expect(same({ start, ...rest }, smop())).toBe(true)
  })

  it.each([
    ['another product', smop(), daily()],
    ['another edition', daily(), event()],
    ['other packs', smop({ packs: bought(11) }), smop()],
    ['purchases in another order', smop({ packs: bought(3, 5) }), smop({ packs: bought(5, 3) })],
    ['growth to another target', smop({ target: 2_000_000 }), smop({ target: 3_000_000 })],
    ['another renewal', smop({ renew: 'never' }), smop()],
    ['another payment', daily({ prepay: 12 }), daily()],
  ])('not with %s', (_name, a, b) => {
    expect(same(a, b)).toBe(false)
  })
})

const inEstimate = (changes: Partial<EstimateInput> = {}): EstimateInput => ({
  title: '',
  off: 0,
  until: null,
  budget: null,
  lines: [smop(), daily()],
  ...changes,
})

describe('the same estimate', () => {
  it.each([
    ['itself', {}, true],
    ['lines that are the same', { lines: [smop({ packs: bought(8) }), daily({ days: 9 })] }, true],
    ['lines in another order', { lines: [daily(), smop()] }, false],
    ['a line less', { lines: [smop()] }, false],
    ['a title', { title: 'A' }, false],
    ['a discount', { off: 1 }, false],
  ])('%s', (_name, changes, expected) => {
    expect(isSameEstimate(inEstimate(changes), inEstimate(), card20261121)).toBe(expected)
  })
})
