import { ComparePanel } from '../compare/ComparePanel.tsx'
import { compareWording } from '../compare/compareWording.ts'
import type { Side } from '../domain/compare/compareEstimates.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { NewsNotice } from './LinkNotice.tsx'
import type { Compared } from './opening.ts'
import { todayInChina, useToday } from './today.ts'

/** The comparison of the estimate on the page with one that a link states. */
export function ComparePart(props: {
  readonly a: Side
  readonly b: Compared
  /** Some input of the first cannot be read. */
  readonly stale: boolean
  readonly link: string
  readonly onSwap: () => void
  readonly onStop: () => void
}) {
  const { b, stale, ...rest } = props
  const { sheet } = useMessages()
  const wording = useWording(compareWording)
  const today = useToday(todayInChina())
  const notice = (
    <>
      {stale ? (
        <p className="mt-4 text-sm text-loss">
          {wording.a} · {sheet.stale}
        </p>
      ) : null}
      {b.news === null ? null : (
        <div className="mt-4">
          <p className="mb-1 font-semibold">{wording.ofB}</p>
          <NewsNotice news={b.news} />
        </div>
      )}
    </>
  )
  return <ComparePanel {...rest} b={b} today={today} isNew={b.isNew} notice={notice} />
}
