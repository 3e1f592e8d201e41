import { addDays, addMonths } from '../../calendar.ts'
import { phase, type Lifecycle } from '../../lifecycle.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { orderBy, type MssConfig } from './config.ts'

/** A term that stops by itself and is bought again, not renewed (M3, M7); event protection has its lead time before (M4). */
export function mssLifecycle(config: MssConfig, rates: MssRates): Lifecycle {
  const { start } = config
  if (config.edition === 'daily') {
    const expiry = addMonths(start, config.months)
    return {
      phases: [
        phase('active', start, expiry, ['M3'], 'first'),
        phase('stopped', expiry, null, ['M7']),
      ],
      expiry,
      renewal: null,
    }
  }
  const expiry = addDays(start, config.days)
  return {
    phases: [
      phase('lead-time', orderBy(start, rates), start, ['M4', 'D6']),
      phase('active', start, expiry, ['M4'], 'first'),
      phase('stopped', expiry, null, ['M7']),
    ],
    expiry,
    renewal: null,
  }
}
