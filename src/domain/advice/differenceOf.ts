import { minus, type Fen } from '../money.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { PriceContext } from './advice.ts'
import { lineListTotal } from './lineTotal.ts'

/**
 * What a line costs more afterwards, both totals after the agreed discount; negative where it costs less, `null` where one of
 * them has no list price.
 */
export function differenceOf(
  before: SmopConfig,
  after: SmopConfig,
  { card, off }: PriceContext,
): Fen | null {
  const then = lineListTotal(after, card)
  const now = lineListTotal(before, card)
  if (!then.ok || !now.ok) return null
  return minus(afterDiscount(then.value, off), afterDiscount(now.value, off))
}
