import { expect, it } from 'vitest'
import { faultsOf } from './linkLaws.ts'
import { linkAtTheEnds, linkFrom } from './links.ts'
import { firstFailure, longest } from './run.ts'

it('whatever a link says, it is read, priced right and written again', longest, () => {
  expect(firstFailure('links', 1_000_000, linkFrom, faultsOf)).toBeNull()
})

it('also where the clock is wrong by centuries', longest, () => {
  expect(firstFailure('links on other days', 100_000, linkAtTheEnds, faultsOf)).toBeNull()
})
