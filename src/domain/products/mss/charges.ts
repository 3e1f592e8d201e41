import { chargeOf, oneOffCharge, type Charge } from '../../charge.ts'
import { prepaidMonths } from '../../payments.ts'
import { rate, type OnRequest } from '../../pricing/priceModel.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { success, type Result } from '../../result.ts'
import { orderBy, type MssConfig } from './config.ts'

/** The charges of the planned use, or the number of machines or hosts that has no list price (M2, M5). */
export function mssCharges(
  config: MssConfig,
  rates: MssRates,
): Result<readonly Charge[], OnRequest> {
  return config.edition === 'daily'
    ? dailyOperations(config, rates)
    : eventProtection(config, rates)
}

/** Months at the price of the machines' tier (M1); a year is twelve of them (D4). */
function dailyOperations(config: MssConfig, rates: MssRates): Result<readonly Charge[], OnRequest> {
  const monthly = rate(rates.daily, config.machines)
  if (!monthly.ok) return monthly
  const { unitPrice, tier } = monthly.value
  return success([
    chargeOf({
      id: 'daily-operations',
      kind: 'daily-operations',
      rule: 'M1',
      unit: 'month',
      unitPrice,
      tier,
      recurrence: 'recurring',
      payments: prepaidMonths(config.start, config.months, config.prepay, unitPrice),
    }),
  ])
}

/** Days at the price of the hosts' tier, paid when ordered, which is the lead time before the start (M4). */
function eventProtection(config: MssConfig, rates: MssRates): Result<readonly Charge[], OnRequest> {
  const daily = rate(rates.event, config.hosts)
  if (!daily.ok) return daily
  return success([
    oneOffCharge({
      id: 'event-protection',
      kind: 'event-protection',
      rule: 'M4',
      quantity: config.days,
      unit: 'day',
      unitPrice: daily.value.unitPrice,
      tier: daily.value.tier,
      when: orderBy(config.start, rates),
    }),
  ])
}
