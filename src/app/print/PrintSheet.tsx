import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { commonMonths } from '../../domain/commonMonths.ts'
import { budgetLeft, hasOneFirstDay, listTotal } from '../../domain/estimate.ts'
import type { ExportSource } from '../../export/exportSource.ts'
import { remarksOn, sourcesOf } from '../../export/remarks.ts'
import { rulesWording } from '../../i18n/rules.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { QrCode } from '../../ui/qr/QrCode.tsx'
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
  const { sheet, customer, money, percent } = useMessages()
  const list = listTotal(estimate)
  const left = budgetLeft(input, estimate)
  const { total, dueNow, recurring, unpriced } = estimate
  return (
    <>
      <dl className="print-totals">
        <div data-testid="print-total">
          <dt>{sheet.heading(estimate.lines.length, commonMonths(estimate.lines))}</dt>
          <dd>{total === null ? sheet.onRequest : <Amount value={total} />}</dd>
        </div>
        {total === null ? null : (
          <>
            <div>
              <dt>{sheet.dueNow(hasOneFirstDay(estimate))}</dt>
              <dd>
                <Amount value={dueNow} />
              </dd>
            </div>
            {recurring.everyMonths === 0 ? null : (
              <div>
                <dt>{sheet.recurring(recurring)}</dt>
                <dd>
                  <Amount value={recurring.amount} />
                </dd>
              </div>
            )}
          </>
        )}
      </dl>
      {input.off === 0 || list === null ? null : (
        <p>{customer.listPrice(money(list), percent(input.off), customer.discount(input.off))}</p>
      )}
      {input.budget === null || left === null ? null : <p>{sheet.budget(input.budget, left)}</p>}
      {unpriced === 0 || total === null ? null : <p>{sheet.unpriced(unpriced)}</p>}
    </>
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
          <li key={remark}>{remark}</li>
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
