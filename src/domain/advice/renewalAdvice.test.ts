import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import { bought } from '../testing/builders.ts'
import { adviceFor } from './adviceFor.ts'
import { context, kinds, platform } from './testing/kinds.ts'

describe('advice about the renewal', () => {
  it('brings it before the reclamation: 33,000 for the packs, less 1 month of fee', () => {
    // Expiry 2027-11-21, last safe day 2028-02-20, renewed on 2028-03-01: 1 begun month more
    const config = {
      ...platform,
      packs: bought(11),
      renew: calendarDate('2028-03-01'),
    }
    const [advice] = adviceFor(config, context)
    expect(advice).toMatchObject({
      kind: 'renew-before-reclamation',
      basis: 'next-term',
      saves: yuan(31_000),
      config: { renew: '2028-02-20' },
      figures: { months: 1, fees: yuan(2_000) },
    })
  })

  it('is silent once the last safe day has passed', () => {
    const config = { ...platform, packs: bought(11), renew: calendarDate('2028-03-01') }
    const on = (day: string) => kinds(config, { asOf: calendarDate(day) })
    expect(on('2028-02-20')).toEqual([['renew-before-reclamation', yuan(31_000)]])
    expect(on('2028-02-21')).toEqual([])
  })

  it('is silent where both cost the same: 1 pack, or 3 months of fee', () => {
    const config = { ...platform, users: 300_000, packs: bought(1) }
    expect(kinds({ ...config, renew: calendarDate('2028-05-20') })).toEqual([])
    expect(kinds({ ...config, renew: calendarDate('2028-04-20') })).toEqual([
      ['renew-before-reclamation', yuan(2_000)],
    ])
  })

  it.each(['on-time', 'never', calendarDate('2027-11-21'), calendarDate('2028-01-01')] as const)(
    'is silent when renewed %s',
    (renew) => {
      expect(kinds({ ...platform, packs: bought(11), renew })).toEqual([])
    },
  )

  it('is silent where the fee in between outweighs the packs', () => {
    expect(kinds({ ...platform, packs: bought(11), renew: calendarDate('2030-03-01') })).toEqual([])
  })
})
