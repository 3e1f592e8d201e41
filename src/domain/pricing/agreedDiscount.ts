import { dueDays, type Charge } from '../charge.ts'
import { fen, minus, shareOf, sum, type BasisPoints, type Fen } from '../money.ts'

/**
 * What a line with this list total comes to after the agreed discount: rounded once, on the line's list total. Never falls
 * when the list total rises.
 */
export const afterDiscount = (listTotal: Fen, off: BasisPoints): Fen =>
  minus(listTotal, shareOf(listTotal, off))

/**
 * What the vendor grants outside its price table, as a charge below zero after the list charges of a line; none for 0 %.
 * Rounded once, on the line's list total. Each payment is lowered by its part, so that the parts add up to the charge.
 */
export function agreedDiscount(charges: readonly Charge[], off: BasisPoints): readonly Charge[] {
  const listTotal = sum(charges.map((charge) => charge.amount))
  if (off === 0 || listTotal === 0) return []
  const deduction = minus(fen(0), shareOf(listTotal, off))
  return [
    {
      id: 'agreed-discount',
      kind: 'agreed-discount',
      rule: 'agreed',
      quantity: 1,
      unit: 'estimate',
      unitPrice: deduction,
      amount: deduction,
      tier: null,
      share: { off, of: listTotal },
      recurrence: 'pro-rata',
      payments: deductions(charges, off),
    },
  ]
}

/** The deduction on each day of payment: up to any day, they add up to the share of what is due up to then. */
function deductions(charges: readonly Charge[], off: BasisPoints): Charge['payments'] {
  let due: Fen = fen(0)
  return dueDays(charges).map(({ when, amount }) => {
    const before = shareOf(due, off)
    due = sum([due, amount])
    return { when, quantity: 0, amount: minus(before, shareOf(due, off)) }
  })
}
