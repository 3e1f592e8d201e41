import { ComparePanel } from '../compare/ComparePanel.tsx'
import { compareWording } from '../compare/compareWording.ts'
import type { Side } from '../domain/compare/compareEstimates.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { NewsNotice } from './LinkNotice.tsx'
import type { Compared } from './opening.ts'

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
  const notice = (
    <>
      {stale ? (
        <p className="mt-4 text-sm text-loss">
          {wording.a} · {sheet.stale}
        </p>
      ) : null}
      {b.news === null ? null : <NewsNotice news={b.news} />}
    </>
  )
  return <ComparePanel {...rest} b={b} isNew={b.isNew} notice={notice} />
}
