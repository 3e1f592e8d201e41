import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { commonMonths } from '../../domain/commonMonths.ts'
import { useWhenDue } from '../../charts/payments/useWhenDue.ts'
import { budgetLeft, hasOneFirstDay, listTotal, type Estimate } from '../../domain/estimate.ts'
import { duePayments, firstDue, paymentDays, paymentYears } from '../../domain/paymentSchedule.ts'
import type { ExportSource } from '../../export/exportSource.ts'
import { remarksOn, sourcesOf } from '../../export/remarks.ts'
import { totalTerms } from '../../i18n/totalTerms.ts'
import { rulesWording } from '../../i18n/rules.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { QrCode } from '../../ui/qr/QrCode.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { PrintLifecycle } from './PrintLifecycle.tsx'
import { PrintLines } from './PrintLines.tsx'
import { printWording } from './printWording.ts'

export interface PrintSheetProps {
  readonly source: ExportSource
  /** An input cannot be read, and its last valid value stands for it. */
  readonly stale: boolean
  /** Not all of the link that was opened could be taken, which the visitor has not settled. */
  readonly unsettled: boolean
  /** Counts the requests to print; each opens the print dialog once. None at 0: then the browser has it open. */
  readonly request: number
}

/** The estimate on one A4 page. On screen it is not to be seen; in print it stands in place of the page. */
export function PrintSheet({ source, stale, unsettled, request }: PrintSheetProps) {
  const { estimate, card } = source

  // Printed once the sheet has been laid out.
  useEffect(() => {
    if (request === 0) return undefined
    const frame = requestAnimationFrame(() => {
      window.print()
    })
    return () => {
      cancelAnimationFrame(frame)
    }
    // Each request prints.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [request])

  return createPortal(
    <main className="print-sheet">
      <Head source={source} stale={stale} unsettled={unsettled} />
      <PrintLines lines={estimate.lines} packSize={card.smop.packs.size} />
      <PrintLifecycle lines={estimate.lines} card={card} />
      <Notes source={source} />
    </main>,
    document.body,
  )
}

function Head({ source, stale, unsettled }: Omit<PrintSheetProps, 'request'>) {
  const { input, card, createdOn, url } = source
  const { page, sheet } = useMessages()
  const wording = useWording(printWording)
  return (
    <header className="print-head">
      <div>
        <p className="print-brand">
          {page.name} · {wording.heading}
        </p>
        <h1>
          <bdi>{input.title === '' ? wording.heading : input.title}</bdi>
        </h1>
        <p>
          {wording.madeOn(createdOn)} · {wording.listPrice(card.version)}
          {input.until === null ? '' : ` · ${wording.until(input.until)}`}
        </p>
        <Totals source={source} />
        {stale ? <p>{sheet.stale}</p> : null}
        {unsettled ? <p>{wording.unsettled}</p> : null}
      </div>
      <figure>
        <QrCode text={url} label={wording.qr} fallback={wording.noQr}>
          <figcaption>{wording.scan}</figcaption>
        </QrCode>
      </figure>
    </header>
  )
}

function Totals({ source }: { readonly source: ExportSource }) {
  const { input, estimate } = source
  const { sheet, money, percent } = useMessages()
  const terms = useWording(totalTerms)
  const list = listTotal(estimate)
  const left = budgetLeft(input, estimate)
  const { total, leftOut } = estimate
  const parts = useParts(estimate)
  return (
    <>
      <dl className="print-totals">
        <div data-testid="print-total">
          <dt>{sheet.heading(estimate.lines.length, commonMonths(estimate.lines))}</dt>
          <dd>{total === null ? sheet.onRequest : <Amount value={total} />}</dd>
        </div>
        {total === null
          ? null
          : parts.map(({ name, amount }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Amount value={amount} />
                </dd>
              </div>
            ))}
      </dl>
      <Payments estimate={estimate} />
      {input.off === 0 || list === null ? null : (
        <p>{terms.listPrice(money(list), percent(input.off), terms.discount(input.off))}</p>
      )}
      {input.budget === null || left === null ? null : <p>{terms.budget(input.budget, left)}</p>}
      {leftOut === 0 ? null : <p>{terms.unpriced(leftOut)}</p>}
    </>
  )
}

/** What is due first and what later. First payments of several days, added up, would read on paper as due at once. */
function useParts(estimate: Estimate) {
  const { sheet } = useMessages()
  const wording = useWording(printWording)
  const { dueNow, recurring } = estimate
  const first = hasOneFirstDay(estimate) ? null : firstDue(estimate)
  const parts =
    first === null
      ? [
          { name: sheet.dueNow(true), amount: dueNow },
          { name: sheet.recurring(recurring.period), amount: recurring.amount },
        ]
      : [
          { name: wording.dueOn(first.when), amount: first.due },
          { name: wording.dueAfter(first.when), amount: first.later },
        ]
  return parts.filter(({ amount }, index) => index === 0 || amount !== 0)
}

/** When it has to be paid: the first day, how many follow, and what falls into each calendar year. */
function Payments({ estimate }: { readonly estimate: Estimate }) {
  const { money } = useMessages()
  const wording = useWording(printWording)
  const payments = duePayments(estimate)
  const years = paymentYears(payments)
  const when = useWhenDue(paymentDays(payments))
  if (years.length === 0) return null
  const byYear =
    years.length === 1 ? '' : wording.byYear(years.map(({ year, due }) => `${year} ${money(due)}`))
  return (
    <p data-testid="print-payments">
      <Unbroken text={`${when}${byYear}`} />
    </p>
  )
}

function Notes({ source }: { readonly source: ExportSource }) {
  const messages = useMessages()
  const { products } = messages
  const rules = useWording(rulesWording)
  const wording = useWording(printWording)
  return (
    <footer className="print-notes">
      <h2>{wording.notes}</h2>
      <ul>
        {remarksOn(source, messages).map((remark) => (
          <li key={remark}>
            <Unbroken text={remark} />
          </li>
        ))}
        {sourcesOf(source).map(({ product, source: { document: title, purchasePage } }) => (
          <li key={product}>
            {wording.source(products[product], rules.fromDocument(title), purchasePage)}
          </li>
        ))}
      </ul>
      <p className="print-link">
        {wording.link}
        <a href={source.url}>{source.url}</a>
      </p>
    </footer>
  )
}
