import { describe, expect, it } from 'vitest'
import { chargeOf, dueOn } from './charge.ts'
import { calendarDate } from './calendar.ts'
import { prepaidMonths } from './payments.ts'
import { yuan } from './money.ts'

const charge = (months: number) =>
  chargeOf({
    id: 'platform-fee',
    kind: 'platform-fee',
    rule: 'S2',
    unit: 'month',
    unitPrice: yuan(2_000),
    tier: null,
    recurrence: 'recurring',
    payments: prepaidMonths(calendarDate('2026-12-01'), months, 1, yuan(2_000)),
  })

describe('a charge', () => {
  it('comes to what its payments add up to', () => {
    expect(charge(3)).toMatchObject({ quantity: 3, amount: 600_000 })
  })

  it('is due on the day of its first payment', () => {
    expect(dueOn(charge(3))).toBe('2026-12-01')
  })

  it('is never due without a payment', () => {
    expect(dueOn(charge(0))).toBeUndefined()
  })
})
