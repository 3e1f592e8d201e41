import { addDays, addMonths, daysBetween, type CalendarDate } from '../../calendar.ts'
import type { Item } from '../../charge.ts'
import {
  phase,
  type Lifecycle,
  type NextTerm,
  type Phase,
  type RenewalOutcome,
} from '../../lifecycle.ts'
import { sum } from '../../money.ts'
import { dated } from '../../payments.ts'
import type { OnRequest } from '../../pricing/priceModel.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { success, type Result } from '../../result.ts'
import type { SmopConfig } from './config.ts'
import { platformFee, smopItems } from './items.ts'

/** What becomes of the platform: the trial of the free edition (S1), or terms, stop and reclamation of basic (S7, S8). */
export function smopLifecycle(config: SmopConfig, rates: SmopRates): Lifecycle {
  return config.edition === 'free' ? trial(config.start, rates) : terms(config, rates)
}

function trial(start: CalendarDate, rates: SmopRates): Lifecycle {
  const expiry = addDays(start, rates.free.days)
  return {
    phases: [phase('trial', start, expiry, ['S1']), phase('console-closed', expiry, null, ['S1'])],
    expiry,
    renewal: null,
  }
}

function terms(config: SmopConfig, rates: SmopRates): Lifecycle {
  const expiry = addMonths(config.start, config.months)
  const renewal = renewalOutcome(config, rates, expiry)
  return {
    phases: [
      phase('active', config.start, expiry, ['S2'], 'first'),
      ...phasesAfter(expiry, renewal, config.months),
    ],
    expiry,
    renewal,
  }
}

/** A renewal on the expiry date or before leaves no gap; the reclamation date is the first on which it comes too late (D2). */
function renewalOutcome(
  config: SmopConfig,
  rates: SmopRates,
  expiry: CalendarDate,
): RenewalOutcome {
  const reclamation = addMonths(expiry, rates.monthsUntilReclamation)
  const dates = { reclamation, lastSafeDay: addDays(reclamation, -1) }
  if (config.renew === 'never') return { ...dates, kind: 'never', on: null }
  const fee = platformFee(config.months, rates)
  const renewal = fee.ok ? success([fee.value]) : fee
  const costing = (items: Result<readonly Item[], OnRequest>, from: CalendarDate) =>
    costFrom(from, items, config.prepay)
  if (config.renew === 'on-time' || config.renew <= expiry) {
    return { ...dates, kind: 'on-time', on: expiry, daysOut: 0, ...costing(renewal, expiry) }
  }
  const on = config.renew
  const daysOut = daysBetween(expiry, on)
  if (on < reclamation) return { ...dates, kind: 'late', on, daysOut, ...costing(renewal, on) }
  return { ...dates, kind: 'too-late', on, daysOut, ...costing(smopItems(config, rates), on) }
}

/** What a term that begins on `from` costs. Whatever is bought anew is bought on that day, whenever it was bought before. */
function costFrom(
  from: CalendarDate,
  items: Result<readonly Item[], OnRequest>,
  prepay: number,
): Pick<NextTerm, 'charges' | 'total'> {
  if (!items.ok) return { charges: [], total: null }
  const charges = items.value.map((item) => dated({ ...item, on: null }, from, prepay))
  return { charges, total: sum(charges.map((charge) => charge.amount)) }
}

function phasesAfter(
  expiry: CalendarDate,
  renewal: RenewalOutcome,
  months: number,
): readonly Phase[] {
  const { kind, on, reclamation } = renewal
  if (kind === 'never') {
    return [
      phase('stopped', expiry, reclamation, ['S7', 'D2']),
      phase('reclaimed', reclamation, null, ['S8', 'D2']),
    ]
  }
  const next = addMonths(on, months)
  if (kind === 'late') {
    return [phase('stopped', expiry, on, ['S7']), phase('active', on, next, ['S7'], 'renewed')]
  }
  if (kind === 'too-late') {
    return [
      phase('stopped', expiry, reclamation, ['S7', 'D2']),
      ...(reclamation < on ? [phase('reclaimed', reclamation, on, ['S8', 'D2'])] : []),
      phase('active', on, next, ['D3'], 'bought-anew'),
    ]
  }
  return [phase('active', on, next, ['S6'], 'renewed')]
}
