import type { CalendarDate } from '../../calendar.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { earliestStart, type MssConfig, type MssEdition } from './config.ts'

/**
 * The same wish in another edition. The earliest start becomes the earliest of that edition; any other stays as it is, even where
 * the edition cannot meet it, so that switching to and fro loses nothing.
 */
export function withEdition(
  config: MssConfig,
  edition: MssEdition,
  asOf: CalendarDate,
  rates: MssRates,
): MssConfig {
  const isEarliest = config.start === earliestStart(config.edition, asOf, rates)
  return {
    ...config,
    edition,
    start: isEarliest ? earliestStart(edition, asOf, rates) : config.start,
  }
}

/** The wish with a start that can still be met when ordered on `asOf`: its own, or the first day that can (D6). */
export function withStartInReach(
  config: MssConfig,
  asOf: CalendarDate,
  rates: MssRates,
): MssConfig {
  const earliest = earliestStart(config.edition, asOf, rates)
  return config.start < earliest ? { ...config, start: earliest } : config
}
