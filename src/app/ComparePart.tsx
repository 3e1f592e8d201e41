import { ComparePanel } from '../compare/ComparePanel.tsx'
import type { Side } from '../domain/compare/compareEstimates.ts'
import { NewsNotice } from './LinkNotice.tsx'
import type { Compared } from './opening.ts'

/** The comparison of the estimate on the page with one that a link states. */
export function ComparePart(props: {
  readonly a: Side
  readonly b: Compared
  readonly link: string
  readonly onSwap: () => void
  readonly onStop: () => void
}) {
  const { b, ...rest } = props
  const notice = b.news === null ? null : <NewsNotice news={b.news} />
  return <ComparePanel {...rest} b={b} isNew={b.isNew} notice={notice} />
}
