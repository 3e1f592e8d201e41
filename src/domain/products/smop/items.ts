import { itemOf, type Item } from '../../charge.ts'
import { fen } from '../../money.ts'
import { rate, type OnRequest } from '../../pricing/priceModel.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { failure, success, type Result } from '../../result.ts'
import { purchases, type SmopConfig } from './config.ts'

/** What the planned use costs: nothing for free (S1); the platform fee (S2), then each purchase of packs (S3, S4) for basic. */
export function smopItems(
  config: SmopConfig,
  rates: SmopRates,
): Result<readonly Item[], OnRequest> {
  if (config.edition === 'free') return success([freeEdition(rates)])
  const fee = platformFee(config.months, rates)
  if (!fee.ok) return fee
  const items = [fee.value]
  for (const { count, on } of purchases(config, rates)) {
    const rated = rate(rates.packs.price, count)
    if (!rated.ok) return rated
    const { unitPrice, tier } = rated.value
    items.push(
      itemOf({
        id: `packs-${items.length}`,
        kind: 'user-packs',
        rule: 'S3',
        quantity: count,
        unit: 'pack',
        unitPrice,
        tier,
        recurrence: 'once',
        on,
      }),
    )
  }
  return success(items)
}

const freeEdition = (rates: SmopRates): Item =>
  itemOf({
    id: 'free-edition',
    kind: 'free-edition',
    rule: 'S1',
    quantity: rates.free.days,
    unit: 'day',
    unitPrice: fen(0),
    tier: null,
    recurrence: 'once',
    on: null,
  })

/** The fee for a number of months (S2). A renewal costs this and no more (S6). */
export function platformFee(months: number, rates: SmopRates): Result<Item, OnRequest> {
  const unitPrice = rates.basic.monthlyFee
  if (unitPrice === 'on-request') return failure({ code: 'on-request', quantity: 1, above: 0 })
  return success(
    itemOf({
      id: 'platform-fee',
      kind: 'platform-fee',
      rule: 'S2',
      quantity: months,
      unit: 'month',
      unitPrice,
      tier: null,
      recurrence: 'recurring',
      on: null,
    }),
  )
}
