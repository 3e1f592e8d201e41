import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { daily, event, today } from '../../testing/builders.ts'
import { withEdition } from './withEdition.ts'

const rates = card20261121.mss
const day = calendarDate

describe('a change of edition', () => {
  it('moves the earliest start to the earliest of the other edition, there and back', () => {
    const now = daily({ start: today, machines: 120, hosts: 30 })
    const there = withEdition(now, 'event', today, rates)
    expect(there).toEqual({ ...now, edition: 'event', start: '2026-11-26' })
    expect(withEdition(there, 'daily', today, rates)).toEqual(now)
  })

  it('is for as many machines or hosts, where only the one or the other is stated', () => {
    const event300 = withEdition(daily({ machines: 300 }), 'event', today, rates)
    expect(event300).toMatchObject({ edition: 'event', hosts: 300, machines: 300 })
    const daily800 = withEdition(event({ hosts: 800 }), 'daily', today, rates)
    expect(daily800).toMatchObject({ edition: 'daily', machines: 800, hosts: 800 })
    const both = daily({ machines: 300, hosts: 20 })
    expect(withEdition(both, 'event', today, rates)).toMatchObject({ hosts: 20, machines: 300 })
    expect(withEdition(both, 'daily', today, rates)).toMatchObject({ hosts: 20, machines: 300 })
  })

  it('leaves the count of the edition that is left as it is', () => {
    const toDaily = withEdition(event({ machines: 300, hosts: 50 }), 'daily', today, rates)
    expect(toDaily).toMatchObject({ machines: 300, hosts: 50 })
    const toEvent = withEdition(daily({ machines: 50, hosts: 300 }), 'event', today, rates)
    expect(toEvent).toMatchObject({ machines: 50, hosts: 300 })
  })

  it.each(['2026-01-01', '2026-11-25', '2026-11-27', '2027-01-01'])(
    'keeps any other start, %s, and every other wish',
    (start) => {
      const wish = daily({ hosts: 300, days: 14, machines: 700, start: day(start) })
      const there = withEdition(wish, 'event', today, rates)
      expect(there).toEqual({ ...wish, edition: 'event' })
      expect(withEdition(there, 'daily', today, rates)).toEqual(wish)
    },
  )
})
