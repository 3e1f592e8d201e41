import type { Fen } from '../money.ts'
import { rate, type PriceModel } from './priceModel.ts'

/** List price of exactly `quantity` units (at least 1); `null` where it has none (M2, M5). */
export function listPrice(quantity: number, price: PriceModel): Fen | null {
  const rated = rate(price, quantity)
  return rated.ok ? rated.value.amount : null
}
