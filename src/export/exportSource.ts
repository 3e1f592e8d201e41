import type { CalendarDate } from '../domain/calendar.ts'
import type { Estimate, EstimateInput } from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'

/** All that an export is made from: an estimate as it stands on a day, and the link to it. */
export interface ExportSource {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly card: RateCard
  readonly createdOn: CalendarDate
  /** The link to the full page with this estimate. */
  readonly url: string
}
