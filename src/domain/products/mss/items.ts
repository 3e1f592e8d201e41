import { itemOf, type Item } from '../../charge.ts'
import { rate, type OnRequest } from '../../pricing/priceModel.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { failure, success, type Result } from '../../result.ts'
import type { MssConfig } from './config.ts'
import { mssSubject } from './subject.ts'

const daily = { kind: 'daily-operations', unit: 'month', recurrence: 'recurring' } as const
const event = { kind: 'event-protection', unit: 'day', recurrence: 'once' } as const

/**
 * What the planned use costs: months at the price of the machines' tier (M1), of which a year has twelve (D4), or days at the
 * price of the hosts' tier (M4). Else the number of machines or hosts that has no list price (M2, M5).
 */
export function mssItems(config: MssConfig, rates: MssRates): Result<readonly Item[], OnRequest> {
  const { price, quantity, periods, rule, contactRule } = mssSubject(config, rates)
  const rated = rate(price, quantity)
  if (!rated.ok) return failure({ ...rated.problem, rule: contactRule })
  const { unitPrice, tier } = rated.value
  const { kind, unit, recurrence } = config.edition === 'daily' ? daily : event
  return success([
    itemOf({
      id: kind,
      kind,
      rule,
      quantity: periods,
      unit,
      unitPrice,
      tier,
      recurrence,
      on: null,
    }),
  ])
}
