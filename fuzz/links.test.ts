import { expect, it } from 'vitest'
import { faultsOf } from './linkLaws.ts'
import { linkFrom } from './links.ts'
import { firstFailure, longest } from './run.ts'

it('whatever a link says, it is read, priced right and written again', longest, () => {
  expect(firstFailure('links', 1_000_000, linkFrom, faultsOf)).toBeNull()
})
