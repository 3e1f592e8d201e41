import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { daily, event, only, today, valueOf } from '../../testing/builders.ts'
import { mssCharges } from './charges.ts'
import { defaultMss, earliestStart, orderBy } from './config.ts'

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
