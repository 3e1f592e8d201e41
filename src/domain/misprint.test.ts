import { expect, it } from 'vitest'
import { hasMisprint } from './misprint.ts'
import { bought, daily, estimateOf, smop } from './testing/builders.ts'

const isIn = (...counts: readonly number[]) =>
  hasMisprint(estimateOf([daily(), smop({ packs: bought(...counts) })]).lines)

it('S10: where eight packs are bought at once, as in the example of the document', () => {
  expect(isIn(8)).toBe(true)
  expect(isIn(3, 8)).toBe(true)
  expect(isIn(7)).toBe(false)
  expect(isIn(9)).toBe(false)
  expect(isIn(3, 5)).toBe(false)
  expect(hasMisprint(estimateOf([daily({ machines: 6_001 })]).lines)).toBe(false)
})
