import { expect, it } from 'vitest'
import { quantityForKey } from './quantityForKey.ts'

const range = { min: 1, max: 9_000 }

it.each([
  ['ArrowRight', 120, 121],
  ['ArrowUp', 9_000, 9_000],
  ['ArrowLeft', 120, 119],
  ['ArrowDown', 1, 1],
  // A tenth of a hundred is 10, ten of them 100.
  ['PageUp', 120, 220],
  ['PageDown', 120, 20],
  ['PageDown', 90, 80],
  ['PageUp', 8_500, 9_000],
  ['Home', 120, 1],
  ['End', 120, 9_000],
  ['Tab', 120, null],
])('%s at %i leads to %s', (key, quantity, reached) => {
  expect(quantityForKey(key, quantity, range)).toBe(reached)
})
