import type { CalendarDate } from '../../calendar.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { defaultMss, type MssConfig, type MssEdition } from './config.ts'

/**
 * The same wish in another edition, for the same estate: hosts that nobody has stated are the machines, and the other way round.
 * The earliest start becomes the earliest of that edition; any other stays as it is, even where the edition cannot meet it, so
 * that switching to and fro loses nothing.
 */
export function withEdition(
  config: MssConfig,
  edition: MssEdition,
  asOf: CalendarDate,
  rates: MssRates,
): MssConfig {
  const before = defaultMss(config.edition, asOf, rates)
  const unstated = defaultMss(edition, asOf, rates)
  const { machines, hosts, start } = config
  return {
    ...config,
    edition,
    ...(edition === 'event' && hosts === unstated.hosts ? { hosts: machines } : {}),
    ...(edition === 'daily' && machines === unstated.machines ? { machines: hosts } : {}),
    start: start === before.start ? unstated.start : start,
  }
}
