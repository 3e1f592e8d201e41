import { useId, useState } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { commonMonths } from '../domain/commonMonths.ts'
import { hasOneFirstDay, type Estimate, type EstimateInput } from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { useMessages } from '../i18n/messages.ts'
import { Amount } from '../ui/Amount.tsx'
import { NotesPart } from './notesPart.ts'
import { SheetLinesPart } from './sheetLinesPart.ts'
import { SheetRemarksPart } from './sheetRemarksPart.ts'

interface SheetProps {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly card: RateCard
  readonly asOf: CalendarDate
  /** Some input cannot be read, so the figures rest on its last good value. */
  readonly stale: boolean
  /** Brings that input onto the page, where it is of another line. */
  readonly onUnread: () => void
  /** Where on the page the estimate is compared with another, if it is. */
  readonly comparison?: string | undefined
}

/** The sheet beside the form: what it costs in all, first and later, every charge with its formula and rule, and what is left out. */
export function Sheet(props: SheetProps) {
  const { input, estimate, card, asOf, stale, onUnread } = props
  const messages = useMessages()
  const { sheet } = messages
  const { total } = estimate
  const [open, setOpen] = useState(false)
  const detailsId = useId()
  const headingId = useId()
  return (
    <aside
      id={messages.anchor('sheet')}
      className="sheet"
      data-open={open}
      data-stale={stale}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (leavesBehind(relatedTarget, currentTarget)) setOpen(false)
      }}
    >
      <div className="sheet-head">
        <div className="sheet-totals">
          <h2 id={headingId} className="text-sm font-normal text-balance text-ink-2">
            {sheet.heading(estimate.lines.length, commonMonths(estimate.lines))}
          </h2>
          {input.title === '' ? null : (
            <p className="sheet-title order-first mb-1 font-semibold wrap-anywhere">
              <bdi>{input.title}</bdi>
            </p>
          )}
          <p
            className="total"
            data-testid="total"
            data-state={total === null ? 'contact' : undefined}
          >
            {total === null ? sheet.onRequest : <Amount value={total} />}
          </p>
          {/* In one place, so that nothing moves while someone types. */}
          <p className={`text-sm text-balance ${stale ? 'text-loss' : 'text-ink-2'}`}>
            {stale ? (
              <button
                type="button"
                className="quiet-link"
                onClick={() => {
                  onUnread()
                  setTimeout(goToUnread)
                }}
              >
                {sheet.stale}
              </button>
            ) : (
              sheet.card(card.version)
            )}
          </p>
        </div>
        <button
          type="button"
          className="sheet-toggle"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => {
            setOpen(!open)
          }}
        >
          {open ? sheet.close : sheet.open}
        </button>
      </div>
      <SheetRemarksPart
        input={input}
        estimate={estimate}
        card={card}
        asOf={asOf}
        comparison={props.comparison}
      />
      <div id={detailsId} className="sheet-details">
        <DueDates estimate={estimate} />
        <SheetLinesPart lines={estimate.lines} card={card} asOf={asOf} />
        <NotesPart configs={estimate.lines.map((line) => line.config)} />
      </div>
    </aside>
  )
}

/** To the first field that cannot be read, which may stand in a section that has been closed since. */
function goToUnread() {
  const field = document.querySelector<HTMLElement>('[aria-invalid=true]')
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}

/**
 * Whether the focus goes on to a part of the page that the open sheet would cover: not to a dialog, which stands above it, nor to
 * what is around it, which takes the focus at a press within it once a button has left it there.
 */
const leavesBehind = (to: Element | null, sheet: Element) =>
  to !== null && !sheet.contains(to) && !to.contains(sheet) && to.closest('dialog') === null

function DueDates({ estimate }: { readonly estimate: Estimate }) {
  const { sheet } = useMessages()
  const { dueNow, recurring, total } = estimate
  if (total === null) return null
  return (
    <dl className="grid grid-cols-2 border-y border-line py-3">
      <div className="pr-3">
        <dt className="text-sm text-ink-2">{sheet.dueNow(hasOneFirstDay(estimate))}</dt>
        <dd data-testid="due-now" className="text-lg font-semibold">
          <Amount value={dueNow} />
        </dd>
      </div>
      <div className="border-l border-line pl-4">
        <dt className="text-sm text-ink-2">
          {recurring.period === 'none' ? sheet.nothingLater : sheet.recurring(recurring.period)}
        </dt>
        <dd data-testid="recurring" className="text-lg font-semibold">
          <Amount value={recurring.amount} />
        </dd>
      </div>
    </dl>
  )
}
