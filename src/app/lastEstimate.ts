import type { CalendarDate } from '../domain/calendar.ts'
import { buildEstimate, type Estimate, type EstimateInput } from '../domain/estimate.ts'
import { isSameEstimate } from '../domain/link/isSameLine.ts'
import { isBlank, readLink } from '../domain/link/readLink.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { readQuery } from '../link/queryString.ts'
import { recall } from './storage.ts'

/** An estimate that the visitor made before. */
export interface LastEstimate {
  readonly query: string
  readonly estimate: Estimate
}

/** The estimate of the last visit, if storage holds one that can be read in full and is not the one on the page. */
export function lastEstimate(
  asOf: CalendarDate,
  onPage: EstimateInput,
  cards: readonly [RateCard, ...RateCard[]],
): LastEstimate | null {
  const query = recall('anjia.last')
  if (query === null) return null
  const parameters = readQuery(query)
  if (isBlank(parameters)) return null
  const { input, card, problems } = readLink(parameters, asOf, cards)
  if (problems.length > 0 || isSameEstimate(input, onPage, card)) return null
  return { query, estimate: buildEstimate(input, card) }
}
