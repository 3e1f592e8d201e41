import type { CalendarDate } from '../../calendar.ts'
import { chargeOf, oneOffCharge, type Charge } from '../../charge.ts'
import { fen } from '../../money.ts'
import { prepaidMonths } from '../../payments.ts'
import { rate, type OnRequest } from '../../pricing/priceModel.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { failure, success, type Result } from '../../result.ts'
import { purchases, type Purchase, type SmopConfig } from './config.ts'

/** The charges of the planned use: nothing for free (S1); platform fee (S2) and packs (S3, S4) for basic. */
export function smopCharges(
  config: SmopConfig,
  rates: SmopRates,
): Result<readonly Charge[], OnRequest> {
  if (config.edition === 'free') return success([freeEdition(config, rates)])
  const fees = platformFee(config, rates, config.start)
  if (!fees.ok) return fees
  const packs = packPurchases(config, rates, ({ on }) => on ?? config.start)
  return packs.ok ? success([...fees.value, ...packs.value]) : packs
}

function freeEdition(config: SmopConfig, rates: SmopRates): Charge {
  return oneOffCharge({
    id: 'free-edition',
    kind: 'free-edition',
    rule: 'S1',
    quantity: rates.free.days,
    unit: 'day',
    unitPrice: fen(0),
    tier: null,
    when: config.start,
  })
}

/** The fee for a whole term that begins on `from` (S2). A renewal costs this and no more (S6). */
export function platformFee(
  config: SmopConfig,
  rates: SmopRates,
  from: CalendarDate,
): Result<readonly Charge[], OnRequest> {
  const monthly = rate(rates.basic.monthlyFee, 1)
  if (!monthly.ok) return monthly
  const { unitPrice } = monthly.value
  return success([
    chargeOf({
      id: 'platform-fee',
      kind: 'platform-fee',
      rule: 'S2',
      unit: 'month',
      unitPrice,
      tier: null,
      recurrence: 'recurring',
      payments: prepaidMonths(from, config.months, config.prepay, unitPrice),
    }),
  ])
}

/** One charge for each purchase of packs, each priced by its own size (S3) and paid once, `when` it is made (S4). */
export function packPurchases(
  config: SmopConfig,
  rates: SmopRates,
  when: (purchase: Purchase) => CalendarDate,
): Result<readonly Charge[], OnRequest> {
  const charges: Charge[] = []
  for (const [index, purchase] of purchases(config, rates).entries()) {
    const quantity = purchase.count
    const rated = rate(rates.packs.price, quantity)
    if (!rated.ok) return failure(rated.problem)
    charges.push(
      oneOffCharge({
        id: `packs-${index + 1}`,
        kind: 'user-packs',
        rule: 'S3',
        quantity,
        unit: 'pack',
        unitPrice: rated.value.unitPrice,
        tier: rated.value.tier,
        when: when(purchase),
      }),
    )
  }
  return success(charges)
}
