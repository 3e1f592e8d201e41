import { expect, it } from 'vitest'
import { hasMisprint } from './misprint.ts'
import { bought, daily, estimateOf, smop } from './testing/builders.ts'

it('S10: where eight packs are bought at once, as in the example of the document', () => {
  const isThere = (...counts: readonly number[]) =>
    hasMisprint(estimateOf([daily(), smop({ packs: bought(...counts) })]).lines)
  expect(isThere(8)).toBe(true)
  expect(isThere(3, 8)).toBe(true)
  expect(isThere(7)).toBe(false)
  expect(isThere(9)).toBe(false)
  expect(isThere(3, 5)).toBe(false)
  expect(hasMisprint(estimateOf([daily({ machines: 6_001 })]).lines)).toBe(false)
})
