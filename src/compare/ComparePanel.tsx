import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import {
  compareEstimates,
  type Comparison,
  type LineComparison,
  type Side,
} from '../domain/compare/compareEstimates.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { isFramed } from '../ui/isFramed.ts'
import { compareWording } from './compareWording.ts'
import { DifferenceTable } from './DifferenceTable.tsx'
import { printComparison } from './printComparison.ts'
import { amountRow, chargeRow, inputRow } from './rows.tsx'

/** Two estimates side by side: what differs in inputs, charges, payments and total. To read, to share and to print. */
export function ComparePanel(props: {
  readonly a: Side
  readonly b: Side
  /** The address of this comparison. */
  readonly link: string
  readonly today: CalendarDate
  /** What has to be said of the link of B, if anything. */
  readonly notice: ReactNode
  /** Whether the visitor has just begun the comparison, so that it is what to look at next. */
  readonly isNew: boolean
  readonly onSwap: () => void
  readonly onStop: () => void
}) {
  const { a, b, today, link, notice, isNew, onSwap, onStop } = props
  const wording = useWording(compareWording)
  const compared = useMemo(
    () => compareEstimates({ input: a.input, card: a.card }, { input: b.input, card: b.card }),
    [a.input, a.card, b.input, b.card],
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The panel may be long in coming; whoever has gone on to type is not interrupted.
    const isTyping = document.activeElement?.matches('input, textarea, select') === true
    if (!isNew || isTyping) return
    // By itself the focus would bring the heading no further than the lower edge.
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView()
    // Each comparison that is begun is what to look at next, also while another is open.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isNew, b])
  return (
    <section
      id="comparison"
      className="card comparison"
      aria-labelledby="comparison-heading"
      data-testid="comparison"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div>
          <h2
            ref={heading}
            id="comparison-heading"
            tabIndex={-1}
            className="scroll-mt-5 text-lg font-semibold"
          >
            {wording.heading}
          </h2>
          <p className="text-ink-2">{wording.intro}</p>
        </div>
        <div className="link-buttons print:hidden">
          <button type="button" className="link-button" onClick={onSwap}>
            {wording.swap}
          </button>
          {isFramed() ? (
            <ExternalLink href={link}>{wording.fullPage}</ExternalLink>
          ) : (
            <button type="button" className="link-button" onClick={printComparison}>
              {wording.print}
            </button>
          )}
          <button type="button" className="link-button" onClick={onStop}>
            {wording.stop}
          </button>
        </div>
      </div>
      {notice}
      {compared.isSame ? <p className="mt-4 font-semibold">{wording.same}</p> : null}
      <Tables compared={compared} today={today} />
      <div className="mt-6">
        <CopyField label={wording.copy} value={link} rows={3} />
      </div>
    </section>
  )
}

function Tables(props: { readonly compared: Comparison; readonly today: CalendarDate }) {
  const { compared, today } = props
  const messages = useMessages()
  const wording = useWording(compareWording)
  const heads = { item: wording.item, a: wording.a, b: wording.b }
  const { total, dueNow, recurring, inputs, lines, payments, hasSameLines } = compared
  return (
    <>
      <DifferenceTable
        caption={wording.summary}
        heads={heads}
        isSaving={hasSameLines}
        rows={[
          { ...amountRow('total', wording.total, total, wording.contact), isTotal: true },
          amountRow('due-now', wording.dueNow, dueNow, wording.contact),
          amountRow(
            'recurring',
            messages.sheet.recurring(recurring.period),
            recurring,
            wording.contact,
          ),
        ]}
      />
      {inputs.length === 0 ? null : (
        <DifferenceTable
          caption={wording.estimate}
          heads={heads}
          rows={inputs.map((input) => inputRow(input, messages, today))}
        />
      )}
      {lines.map((line, index) => (
        // Lines of a comparison have no identity but their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <LineTable key={index} line={line} index={index} today={today} />
      ))}
      {payments.length === 0 ? null : (
        <Disclosure summary={wording.payments(payments.length)}>
          <DifferenceTable
            caption={wording.payments(payments.length)}
            isCaptionHidden
            isSaving={hasSameLines}
            heads={{ ...heads, item: wording.date }}
            rows={payments.map(({ when, due }) => amountRow(when, when, due, wording.absent))}
          />
        </Disclosure>
      )}
    </>
  )
}

function LineTable(props: {
  readonly line: LineComparison
  readonly index: number
  readonly today: CalendarDate
}) {
  const { line, index, today } = props
  const messages = useMessages()
  const wording = useWording(compareWording)
  const { a, b, inputs, charges, total } = line
  const config = (a ?? b)?.config
  if (config === undefined) return null
  return (
    <DifferenceTable
      caption={wording.line(index + 1, messages.products[config.product])}
      heads={{ item: wording.item, a: wording.a, b: wording.b }}
      isSaving={a !== null && b !== null}
      rows={[
        ...(a === null || b === null
          ? []
          : inputs.map((input) => inputRow(input, messages, today))),
        ...charges.map((pair) => chargeRow(pair, messages)),
        {
          ...amountRow('line-total', wording.lineTotal, total, wording.contact),
          ...(a === null ? { a: wording.absent } : {}),
          ...(b === null ? { b: wording.absent } : {}),
          isTotal: true,
        },
      ]}
    />
  )
}
