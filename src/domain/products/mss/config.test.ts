import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { daily, event, only, today, valueOf } from '../../testing/builders.ts'
import { mssCharges } from './charges.ts'
import { defaultMss, earliestStart, orderBy, withEdition, withStartInReach } from './config.ts'

const rates = card20261121.mss
const day = calendarDate

describe('the first day of use', () => {
  it('M3: daily operations begin on the day of purchase', () => {
    expect(earliestStart('daily', today, rates)).toBe('2026-11-21')
    expect(defaultMss('daily', today, rates).start).toBe('2026-11-21')
  })

  it('D6: event protection begins five days after it', () => {
    expect(earliestStart('event', today, rates)).toBe('2026-11-26')
    expect(defaultMss('event', today, rates).start).toBe('2026-11-26')
  })

  it('D6: five days are counted across a month end', () => {
    expect(earliestStart('event', day('2028-02-26'), rates)).toBe('2028-03-02')
    expect(orderBy(day('2028-03-02'), rates)).toBe('2028-02-26')
  })
})

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

describe('charges', () => {
  it('M1: months at the price of all machines, as often as they are paid', () => {
    const charge = only(valueOf(mssCharges(daily({ machines: 120, prepay: 12 }), rates)))
    expect(charge).toMatchObject({
      rule: 'M1',
      quantity: 12,
      unit: 'month',
      unitPrice: 2_100_000,
      amount: 25_200_000,
      tier: { from: 101, upTo: 200 },
      recurrence: 'recurring',
    })
    expect(charge.payments).toHaveLength(1)
  })

  it('D4: a year at once costs twelve months one by one', () => {
    const [atOnce, oneByOne] = ([12, 1] as const).map(
      (prepay) => only(valueOf(mssCharges(daily({ prepay }), rates))).amount,
    )
    expect(atOnce).toBe(oneByOne)
  })

  it('M4: days at the price of all hosts, paid once, when ordered', () => {
    const charge = only(valueOf(mssCharges(event({ hosts: 201, days: 10 }), rates)))
    expect(charge).toMatchObject({
      rule: 'M4',
      quantity: 10,
      unit: 'day',
      unitPrice: 2_300_000,
      amount: 23_000_000,
      tier: { from: 201, upTo: 500 },
      recurrence: 'once',
      payments: [{ when: '2026-11-26', quantity: 10, amount: 23_000_000 }],
    })
  })

  it('each edition counts its own: machines do not price an event, nor hosts daily operations', () => {
    expect(mssCharges(event({ machines: 6_001 }), rates).ok).toBe(true)
    expect(mssCharges(daily({ hosts: 1_001 }), rates).ok).toBe(true)
  })
})
