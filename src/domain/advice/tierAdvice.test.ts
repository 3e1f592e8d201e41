import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yuan } from '../money.ts'
import { adviceFor } from './adviceFor.ts'
import { changedCard, tiered } from './testing/changedCard.ts'
import { context, daily, kinds } from './testing/kinds.ts'

describe('advice about the tier', () => {
  it('never splits an estate, and finds nothing in the published list (D10)', () => {
    const machines = integer({ min: 1, max: 7_000 })
    assert(
      property(machines, (size) => {
        expect(kinds({ ...daily, machines: size })).toEqual([])
      }),
    )
  })

  it('finds a larger tier that costs less, on a card that has one: 12 × (900 − 800)', () => {
    const card = changedCard({
      daily: tiered('band', [50, 900], [100, 800], [Infinity, 'on-request']),
    })
    expect(adviceFor(daily, { ...context, card })).toMatchObject([
      { kind: 'cheaper-tier', saves: yuan(1_200), config: { ...daily, machines: 100 } },
    ])
  })
})
