import type { Charge } from '../../charge.ts'
import { dated } from '../../payments.ts'
import type { OnRequest } from '../../pricing/priceModel.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { success, type Result } from '../../result.ts'
import type { SmopConfig } from './config.ts'
import { smopItems } from './items.ts'

/** The charges of the planned use: the fee from the first day on (S2), each purchase of packs on its day (S4). */
export function smopCharges(
  config: SmopConfig,
  rates: SmopRates,
): Result<readonly Charge[], OnRequest> {
  const items = smopItems(config, rates)
  return items.ok
    ? success(items.value.map((item) => dated(item, config.start, config.prepay)))
    : items
}
