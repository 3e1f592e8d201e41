import { describe, expect, it } from 'vitest'
import { card20261121 } from '../domain/rateCards/rateCards.ts'
import { daily, estimateOf, smop } from '../domain/testing/builders.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { estimateMessage } from './estimateMessage.ts'

const messageOf = (...lines: readonly LineConfig[]) =>
  estimateMessage(estimateOf(lines), card20261121, 'https://anjia.example/?product=smop')

describe('what the page around the frame learns', () => {
  it.each([
    // 2,000 + 8 × 4,800 at once, then 2,000 a month
    ['monthly', [smop()], 6_240_000, 4_040_000, 200_000, 1],
    ['nothing later', [smop({ prepay: 12 })], 6_240_000, 6_240_000, 0, 0],
    // Two quarters: 6,000 on 1 March, 4,000 on 1 June
    [
      'at no one interval',
      [smop({ packs: [], months: 8, prepay: 3 })],
      1_600_000,
      600_000,
      1_000_000,
      null,
    ],
    ['on request', [daily({ machines: 6_001 })], null, null, null, null],
  ])('%s', (_name, lines, total, dueNow, recurring, everyMonths) => {
    expect(messageOf(...lines)).toMatchObject({ total, dueNow, recurring, everyMonths })
  })

  it('a line on request beside one with a price', () => {
    expect(messageOf(daily({ machines: 6_001 }), smop())).toMatchObject({
      total: 6_240_000,
      everyMonths: 1,
      currency: 'CNY',
      rates: '2026-11-21',
      lines: [
        { product: 'mss', edition: 'daily', total: null },
        { product: 'smop', edition: 'basic', total: 6_240_000 },
      ],
    })
  })
})
