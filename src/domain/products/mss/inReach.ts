import type { CalendarDate } from '../../calendar.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { earliestStart, type MssConfig } from './config.ts'

/** The wish with a start that can still be met when ordered on `asOf`: its own, or the first day that can (D6). */
export function withStartInReach(
  config: MssConfig,
  asOf: CalendarDate,
  rates: MssRates,
): MssConfig {
  const earliest = earliestStart(config.edition, asOf, rates)
  return config.start < earliest ? { ...config, start: earliest } : config
}
