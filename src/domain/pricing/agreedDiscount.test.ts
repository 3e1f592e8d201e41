import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf, sum } from '../money.ts'
import { products } from '../products/products.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { discounts, smopConfigs, mssConfigs } from '../testing/arbitraries.ts'
import { daily, event, only, smop, valueOf } from '../testing/builders.ts'
import { agreedDiscount } from './agreedDiscount.ts'

const smopCharges = (config: ReturnType<typeof smop>) =>
  valueOf(products.smop.charges(config, card20261121))
const mssCharges = (config: ReturnType<typeof daily>) =>
  valueOf(products.mss.charges(config, card20261121))

/** The list charges of any line that has them. */
const listCharges = fc
  .oneof(
    smopConfigs.map((config) => products.smop.charges(config, card20261121)),
    mssConfigs.map((config) => products.mss.charges(config, card20261121)),
  )
  .filter(({ ok }) => ok)
  .map(valueOf)

describe('the agreed discount', () => {
  it('lowers each payment by its part: 10 % of 42,400 is 4,240', () => {
    const discount = only(agreedDiscount(smopCharges(smop({ months: 2 })), 1_000))
    // first day 10 % of 38,400 + 2,000 = 4,040, a month later 10 % of 2,000 = 200
    expect(discount).toEqual({
      id: 'agreed-discount',
      kind: 'agreed-discount',
      rule: 'agreed',
      quantity: 1,
      unit: 'estimate',
      unitPrice: -424_000,
      amount: -424_000,
      tier: null,
      share: { off: 1_000, of: 4_240_000 },
      recurrence: 'pro-rata',
      payments: [
        { when: '2026-12-01', quantity: 0, amount: -404_000 },
        { when: '2027-01-01', quantity: 0, amount: -20_000 },
      ],
    })
  })

  it('is rounded once, on the total of the line and not on each payment', () => {
    const charges = mssCharges(daily({ machines: 5, months: 2 }))
    // 2 × 1,250.00 = 2,500.00; 0.01 % = 0.25. Each payment by itself would be 0.125, rounded up to 0.13, 0.26 in all
    const discount = only(agreedDiscount(charges, 1))
    expect(discount.amount).toBe(-25)
    expect(discount.payments.map(({ amount }) => amount)).toEqual([-13, -12])
  })

  it('falls on the day of the order of event protection', () => {
    const discount = only(agreedDiscount(mssCharges(event()), 5_000))
    expect(discount.payments).toMatchObject([{ when: '2026-11-26', amount: -4_200_000 }])
  })

  it('is no charge at all for 0 %, nor on what is free', () => {
    expect(agreedDiscount(smopCharges(smop()), 0)).toEqual([])
    expect(agreedDiscount(smopCharges(smop({ edition: 'free' })), 5_000)).toEqual([])
  })
})

const forAny = (law: (charges: ReturnType<typeof smopCharges>, off: number) => void) => {
  fc.assert(fc.property(listCharges, discounts, law))
}

describe('laws of the agreed discount', () => {
  it('its payments sum to the charge, which is the rounded share of the list total', () => {
    forAny((charges, off) => {
      const total = sum(charges.map(({ amount }) => amount))
      for (const { amount, payments } of agreedDiscount(charges, off)) {
        expect(sum(payments.map((payment) => payment.amount))).toBe(amount)
        expect(0 - amount).toBe(shareOf(total, off))
      }
    })
  })

  it('lies between nothing and the list total, on every day of payment', () => {
    forAny((charges, off) => {
      const due = charges.flatMap(({ payments }) => payments)
      for (const { when, amount } of agreedDiscount(charges, off).flatMap(
        (charge) => charge.payments,
      )) {
        const list = sum(
          due.filter((payment) => payment.when === when).map((payment) => payment.amount),
        )
        expect(amount).toBeLessThanOrEqual(0)
        expect(list + amount).toBeGreaterThanOrEqual(0)
      }
    })
  })

  it('makes everything free at 100 %', () => {
    forAny((charges) => {
      const total = sum(charges.map(({ amount }) => amount))
      const deducted = sum(agreedDiscount(charges, 10_000).map(({ amount }) => amount))
      expect(total + deducted).toBe(0)
    })
  })

  it('has a payment on each day on which something is due, in order', () => {
    forAny((charges, off) => {
      const days = [...new Set(charges.flatMap(({ payments }) => payments.map(({ when }) => when)))]
      for (const { payments } of agreedDiscount(charges, off)) {
        expect(payments.map(({ when }) => when)).toEqual(days.toSorted())
      }
    })
  })
})
