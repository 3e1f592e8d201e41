import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { smopCapacity } from '../products/smop/capacity.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { smopConfigs } from '../testing/arbitraries.ts'
import { bought, smop, today } from '../testing/builders.ts'
import { adviceFor } from './adviceFor.ts'
import { capacityRemedy, offeredRemedy } from './capacityRemedy.ts'

const context = { card: card20261121, off: 0, asOf: today }

/** What is advised, and whether the remedy stands beside it. */
const offersOf = (changes: Partial<SmopConfig>) => {
  const config = smop(changes)
  const remedy = capacityRemedy(config, context)
  const offered = offeredRemedy(config, context)
  expect(remedy).not.toBeNull()
  if (offered !== null) expect(offered).toEqual(remedy)
  return [adviceFor(config, context).map(({ kind }) => kind), offered !== null]
}

describe('the remedy beside the capacity', () => {
  it('is offered where nothing is advised', () => {
    expect(offersOf({ users: 200_000 })).toEqual([[], true])
    expect(offersOf({ edition: 'free', users: 1_000 })).toEqual([[], true])
  })

  it('gives way to advice on the packs that leaves room: 11 for 8, or 11 for 12 of which 11 are used', () => {
    expect(offersOf({ users: 1_000_000, packs: bought(8) })).toEqual([['cheaper-purchase'], false])
    expect(offersOf({ users: 1_300_000, packs: bought(12) })).toEqual([['fewer-packs'], false])
  })

  it('stays beside advice on the packs that holds too few all the same: 6 for 5, where 11 are needed', () => {
    expect(offersOf({ users: 1_300_000, packs: bought(5) })).toEqual([['cheaper-purchase'], true])
  })

  it('stays beside advice on something else: to renew before the packs are lost', () => {
    const renew = calendarDate('2028-03-05')
    expect(offersOf({ users: 1_300_000, packs: bought(11), renew })).toEqual([
      ['renew-before-reclamation'],
      true,
    ])
  })

  it('is missing only where the advice leaves nobody out', () => {
    assert(
      property(smopConfigs, (config) => {
        if (offeredRemedy(config, context) !== null) return
        const advised = adviceFor(config, context).find(({ decision }) => decision === 'packs')
        const after = advised?.config.product === 'smop' ? advised.config : config
        expect(smopCapacity(after, card20261121.smop).level).not.toBe('over')
      }),
    )
  })
})
