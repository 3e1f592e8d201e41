import { describe, expect, it } from 'vitest'
import { dueOn, itemOf } from './charge.ts'
import { calendarDate } from './calendar.ts'
import { dated } from './payments.ts'
import { yuan } from './money.ts'

const day = calendarDate('2026-12-01')
const item = (months: number) =>
  itemOf({
    id: 'platform-fee',
    kind: 'platform-fee',
    rule: 'S2',
    quantity: months,
    unit: 'month',
    unitPrice: yuan(2_000),
    tier: null,
    recurrence: 'recurring',
    on: null,
  })

const charge = (months: number) => dated(item(months), day, 1)

describe('a charge', () => {
  it('comes to its quantity times its unit price', () => {
    expect(charge(3)).toMatchObject({ quantity: 3, amount: 600_000 })
  })

  it('is due on the day of its first payment', () => {
    expect(dueOn(charge(3))).toBe('2026-12-01')
  })

  it('is never due without a payment', () => {
    expect(dueOn(charge(0))).toBeUndefined()
  })
})
