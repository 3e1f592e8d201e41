import { minus, type Fen } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import { tierOf, type PriceModel } from '../pricing/priceModel.ts'

/** The nearest quantity on the other side of a boundary. */
export interface Boundary {
  /** The quantity nearest to the present one that another tier prices. */
  readonly quantity: number
  /** Units between it and the present quantity, at least 1. */
  readonly distance: number
  /** Its list price; `null` where it has none. */
  readonly amount: Fen | null
  /** Its price minus the present one; `null` where either has none. */
  readonly change: Fen | null
}

/** A quantity's place in its tier. */
export interface BoundaryDistance {
  readonly quantity: number
  readonly amount: Fen | null
  /** `null` in the lowest tier. */
  readonly below: Boundary | null
  /** `null` in a tier without end. */
  readonly above: Boundary | null
}

/**
 * How far a quantity (at least 1) is from the tiers next to its own, and what crossing over changes (D10). It says what the
 * price table says; that a smaller number costs less is no reason to split an estate, which the vendor does not offer.
 */
export function boundaryDistance(price: PriceModel, quantity: number): BoundaryDistance {
  const amount = listPrice(quantity, price)
  const span = tierOf(price, quantity)
  const beyond = (other: number): Boundary => {
    const there = listPrice(other, price)
    const change = there === null || amount === null ? null : minus(there, amount)
    return { quantity: other, distance: Math.abs(other - quantity), amount: there, change }
  }
  return {
    quantity,
    amount,
    below: span.from > 1 ? beyond(span.from - 1) : null,
    above: span.upTo === Infinity ? null : beyond(span.upTo + 1),
  }
}
