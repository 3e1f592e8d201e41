import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { daily, event, today } from '../../testing/builders.ts'
import { withStartInReach } from './inReach.ts'

const rates = card20261121.mss
const day = calendarDate

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
