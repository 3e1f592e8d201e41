import { listPrice } from '../../domain/pricing/listPrice.ts'
import { cheapestPurchase, type Offer } from '../../domain/advice/cheapestPurchase.ts'
import type { Fen } from '../../domain/money.ts'
import type { CurveSubject } from './curveSubject.ts'

/** A point of the curve that matters to the line; `amount` is `null` where it has no list price. */
export interface CurveMark {
  /** What the line has, what it would need, and what costs less than that. */
  readonly kind: 'here' | 'needed' | 'cheapest'
  readonly name: 'chosen' | 'needed' | 'cheaper'
  /** Of more than a few purchases the smaller ones are marked without a text. */
  readonly isNamed: boolean
  readonly quantity: number
  readonly amount: Fen | null
}

const mostNamed = 2

/** Where the line stands on its curve, each quantity once, the larger of several purchases first. */
export function marksOf(subject: CurveSubject): readonly CurveMark[] {
  const { here, need, price } = subject
  const cheapest = better(subject)
  const marks: CurveMark[] = here.map((quantity, index) => ({
    kind: 'here',
    name: quantity === need ? 'needed' : 'chosen',
    isNamed: index < mostNamed,
    quantity,
    amount: listPrice(quantity, price),
  }))
  const add = (kind: 'needed' | 'cheapest', quantity: number, amount: Fen | null) => {
    const name = kind === 'needed' ? 'needed' : 'cheaper'
    if (!here.includes(quantity)) marks.push({ kind, name, isNamed: true, quantity, amount })
  }
  if (need > 0) add('needed', need, listPrice(need, price))
  if (cheapest !== null) add('cheapest', cheapest.quantity, cheapest.amount)
  return marks
}

/** A purchase that covers the need for less; `null` where the need itself is the cheapest. */
function better({ need, price, most }: CurveSubject): Offer | null {
  if (need === 0) return null
  const cheapest = cheapestPurchase(need, price, most)
  return cheapest.ok && (cheapest.value.saves ?? 0) > 0 ? cheapest.value : null
}
