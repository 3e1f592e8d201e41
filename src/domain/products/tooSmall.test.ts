import { expect, it } from 'vitest'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, daily, event, smop } from '../testing/builders.ts'
import { tooSmall } from './tooSmall.ts'

it.each([
  ['none where all users fit', [smop({ users: 1_000_000 }), daily(), event()], 0],
  ['none where they just fit', [smop({ edition: 'free', users: 1_000 })], 0],
  ['free with a user more', [smop({ edition: 'free', users: 1_001 })], 1],
  ['basic with a pack too few', [smop({ users: 300_001, packs: bought(1) }), daily()], 1],
  [
    'each line by itself',
    [smop({ users: 300_000, packs: [] }), smop({ edition: 'free', users: 5_000 }), smop()],
    2,
  ],
])('%s', (_name, configs, count) => {
  expect(
    tooSmall(
      configs.map((config) => ({ config })),
      card20261121,
    ),
  ).toBe(count)
})
