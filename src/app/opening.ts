import type { CalendarDate } from '../domain/calendar.ts'
import type { Side } from '../domain/compare/compareEstimates.ts'
import { buildEstimate, type EstimateInput } from '../domain/estimate.ts'
import { isSameEstimate } from '../domain/link/isSameLine.ts'
import type { LinkProblem, Parameters } from '../domain/link/parameterReader.ts'
import { isBlank, readLink, type LinkReading } from '../domain/link/readLink.ts'
import { writeLink } from '../domain/link/writeLink.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { newestCard, rateCards } from '../domain/rateCards/rateCards.ts'
import type { EstimateValues } from '../form/estimateForm.ts'
import { readQuery, writeQuery } from '../link/queryString.ts'
import { readCompared } from '../share/compared.ts'
import { viewProblems } from '../share/view.ts'
import { withoutView } from '../share/withView.ts'
import { selectedInEntry } from './addressBar.ts'
import { lastEstimate, type LastEstimate } from './lastEstimate.ts'
import { toValues } from './lines.ts'

/** What the visitor has to be told of the link that was opened. */
export interface LinkNews {
  readonly problems: readonly LinkProblem[]
  readonly altered: LinkReading['altered']
}

/** What a link said that could not be taken as it stood: it stays in the address for as long as nothing is changed. */
interface Evidence {
  readonly link: Parameters
  /** How the app writes the estimate that was made of it. */
  readonly written: string
}

/** A second estimate, as a link states it. */
export interface Compared extends Side {
  readonly news: LinkNews | null
  /** Its link as the app writes it, so that it stays what it is on another day; one that was altered stays to be seen. */
  readonly query: string
  /** The visitor has just asked for it. */
  readonly isNew: boolean
}

export interface Page {
  /** The card in use: the link's own until the visitor takes the newest. */
  readonly card: RateCard
  /** The card that the link was made with. */
  readonly linkCard: RateCard
  /** The second estimate, that this one is compared with. */
  readonly compared: Compared | null
  readonly news: LinkNews | null
  /** The link that was opened, where there was something to be told of it. */
  readonly evidence: Evidence | null
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
    evidence: null,
    offered: null,
    selected: 0,
  },
})

/** Whether this is the estimate that the page is built with, but for the day. */
export const isAsBuilt = (input: EstimateInput, card: RateCard, asOf: CalendarDate): boolean =>
  card === newestCard && isSameEstimate(input, readLink([], asOf, rateCards).input, newestCard)

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
  const problems = [...reading.problems, ...viewProblems(parameters), ...compared.problems]
  const news = newsOf(problems, altered)
  return {
    values: toValues(input),
    page: {
      card,
      linkCard: card,
      compared: compared.query === null ? null : compareWith(compared.query, today, false),
      news,
      evidence: news && {
        link: withoutView(parameters),
        written: writeQuery(linkOf(input, card)),
      },
      offered: isEmbedded || !isBlank(parameters) ? null : lastEstimate(today, input, rateCards),
      selected: Math.min(selected, input.lines.length - 1),
    },
  }
}

/** The estimate of a link, for the one on the page to be compared with. */
export function compareWith(query: string, today: CalendarDate, isNew: boolean): Compared {
  const { input, card, problems, altered } = readLink(readQuery(query), today, rateCards)
  return {
    input,
    card,
    news: newsOf(problems, altered),
    query: altered === null ? writeQuery(linkOf(input, card)) : query,
    isNew,
  }
}

/** Nothing, where there is nothing to be told. */
export const newsOf = (
  problems: LinkNews['problems'],
  altered: LinkNews['altered'],
): LinkNews | null => (problems.length > 0 || altered !== null ? { problems, altered } : null)

/** The parameters of an estimate, with its total. */
export const linkOf = (input: EstimateInput, card: RateCard): Parameters =>
  writeLink(input, card, buildEstimate(input, card).total)
