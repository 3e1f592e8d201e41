import { useMemo } from 'react'
import { ComparePanel } from '../compare/ComparePanel.tsx'
import type { CalendarDate } from '../domain/calendar.ts'
import type { Side } from '../domain/compare/compareEstimates.ts'
import { readLink } from '../domain/link/readLink.ts'
import { rateCards } from '../domain/rateCards/rateCards.ts'
import { readQuery } from '../link/queryString.ts'
import { NewsNotice } from './LinkNotice.tsx'

/** The comparison of the estimate on the page with one that a link states. */
export function ComparePart(props: {
  readonly a: Side
  readonly asOf: CalendarDate
  /** The link of the second estimate. */
  readonly query: string
  readonly isNew: boolean
  readonly link: string
  readonly onSwap: () => void
  readonly onStop: () => void
}) {
  const { a, asOf, query, ...rest } = props
  const { input, card, problems, altered } = useMemo(
    () => readLink(readQuery(query), asOf, rateCards),
    [query, asOf],
  )
  const hasNews = problems.length > 0 || altered !== null
  return (
    <ComparePanel
      {...rest}
      a={a}
      b={{ input, card }}
      notice={hasNews ? <NewsNotice news={{ problems, altered }} /> : null}
    />
  )
}
