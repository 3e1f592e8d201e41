import { listPrice } from '../pricing/listPrice.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import type { PackNeed } from './packNeeds.ts'
import type { MonthlyPurchase } from './stagedPurchases.ts'

/** Packs bought in a month, counted from 1, before they are priced. */
export type UnpricedPurchase = Omit<MonthlyPurchase, 'amount'>

/**
 * What is bought when each need is met as it arises, in order of month: exactly the packs that are missing beyond those that are
 * `inForce` in its month anyway. None where these last.
 */
export function toppedUp(
  needs: readonly PackNeed[],
  inForce: (month: number) => number,
): readonly UnpricedPurchase[] {
  const purchases: UnpricedPurchase[] = []
  let added = 0
  for (const { month, packs: needed } of needs) {
    const packs = needed - inForce(month) - added
    if (packs <= 0) continue
    purchases.push({ month, packs })
    added += packs
  }
  return purchases
}

/** Purchases with their list prices (S3); `null` where one of them has none. */
export function priced(
  purchases: readonly UnpricedPurchase[],
  price: PriceModel,
): readonly MonthlyPurchase[] | null {
  const known = purchases.flatMap((purchase) => {
    const amount = listPrice(purchase.packs, price)
    return amount === null ? [] : [{ ...purchase, amount }]
  })
  return known.length === purchases.length ? known : null
}
