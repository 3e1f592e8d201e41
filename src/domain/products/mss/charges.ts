import type { Charge } from '../../charge.ts'
import { dated } from '../../payments.ts'
import type { OnRequest } from '../../pricing/priceModel.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { success, type Result } from '../../result.ts'
import { orderBy, type MssConfig } from './config.ts'
import { mssItems } from './items.ts'

/**
 * The charges of the planned use, or the number of machines or hosts that has no list price (M2, M5). Daily operations are paid
 * from the first day on (M1); event protection when it is ordered, which is the lead time before the start (M4).
 */
export function mssCharges(
  config: MssConfig,
  rates: MssRates,
): Result<readonly Charge[], OnRequest> {
  const items = mssItems(config, rates)
  if (!items.ok) return items
  const first = config.edition === 'daily' ? config.start : orderBy(config.start, rates)
  return success(items.value.map((item) => dated(item, first, config.prepay)))
}
