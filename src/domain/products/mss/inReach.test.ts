import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { daily, event, today } from '../../testing/builders.ts'
import { withEdition, withStartInReach } from './inReach.ts'

const rates = card20261121.mss
const day = calendarDate

describe('a change of edition', () => {
  it('moves the earliest start to the earliest of the other edition, there and back', () => {
    const now = daily({ start: today, machines: 120 })
    const there = withEdition(now, 'event', today, rates)
    expect(there).toEqual({ ...now, edition: 'event', start: '2026-11-26' })
    expect(withEdition(there, 'daily', today, rates)).toEqual(now)
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

describe('a start in reach', () => {
  it('D6: is the first day that can still be ordered, where the wish is earlier', () => {
    const soon = event({ start: day('2026-11-25'), hosts: 120 })
    expect(withStartInReach(soon, today, rates)).toEqual({ ...soon, start: '2026-11-26' })
    const past = daily({ start: day('2026-01-01') })
    expect(withStartInReach(past, today, rates).start).toBe('2026-11-21')
  })

  it('is that of the wish, where it can be met', () => {
    const wish = event({ start: day('2026-11-26') })
    expect(withStartInReach(wish, today, rates)).toBe(wish)
  })
})
