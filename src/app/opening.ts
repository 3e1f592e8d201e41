import type { CalendarDate } from '../domain/calendar.ts'
import type { LinkProblem } from '../domain/link/parameterReader.ts'
import { isBlank, readLink, type LinkReading } from '../domain/link/readLink.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { newestCard, rateCards } from '../domain/rateCards/rateCards.ts'
import type { EstimateValues } from '../form/estimateForm.ts'
import { readQuery } from '../link/queryString.ts'
import { readCompared } from '../share/compared.ts'
import { viewProblems } from '../share/view.ts'
import { selectedInEntry } from './addressBar.ts'
import { lastEstimate, type LastEstimate } from './lastEstimate.ts'
import { toValues } from './lines.ts'

/** What the visitor has to be told of the link that was opened. */
export interface LinkNews {
  readonly problems: readonly LinkProblem[]
  readonly altered: LinkReading['altered']
}

export interface Page {
  /** The card in use: the link's own until the visitor takes the newest. */
  readonly card: RateCard
  /** The card that the link was made with. */
  readonly linkCard: RateCard
  /** The second estimate that this one is compared with, as a query; whether the visitor has just asked for it. */
  readonly compared: { readonly query: string; readonly isNew: boolean } | null
  readonly news: LinkNews | null
  /** The visitor's last estimate, while it is offered. */
  readonly offered: LastEstimate | null
  /** The place of the selected line. */
  readonly selected: number
  /** How often another estimate was opened: the fields start afresh with each. */
  readonly opened: number
}

/** What is on the page when it begins: an estimate, and how it came to be there. */
export interface Opening {
  readonly values: EstimateValues
  readonly page: Omit<Page, 'opened'>
}

/** The page as it was rendered at build time, without an address. */
export const asBuilt = (builtOn: CalendarDate): Opening => ({
  values: toValues(readLink([], builtOn, rateCards).input),
  page: {
    card: newestCard,
    linkCard: newestCard,
    compared: null,
    news: null,
    offered: null,
    selected: 0,
  },
})

/** What the address of the page says, and the line that was selected in it. */
export const openAddress = (today: CalendarDate, isEmbedded: boolean): Opening =>
  readAddress(window.location.search, selectedInEntry(), today, isEmbedded)

/** What an address says; with the visitor's last estimate to offer where it says nothing, unless the page is in a frame. */
export function readAddress(
  query: string,
  selected: number,
  today: CalendarDate,
  isEmbedded: boolean,
): Opening {
  const parameters = readQuery(query)
  const { input, card, altered, ...reading } = readLink(parameters, today, rateCards)
  const compared = readCompared(parameters)
  const problems = [...viewProblems(parameters), ...compared.problems, ...reading.problems]
  return {
    values: toValues(input),
    page: {
      card,
      linkCard: card,
      compared: compared.query === null ? null : { query: compared.query, isNew: false },
      news: problems.length > 0 || altered !== null ? { problems, altered } : null,
      offered: isEmbedded || !isBlank(parameters) ? null : lastEstimate(today, input),
      selected: Math.min(selected, input.lines.length - 1),
    },
  }
}
