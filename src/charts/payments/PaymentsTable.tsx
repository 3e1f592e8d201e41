import { memo } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { DueParts, PaymentSchedule } from '../../domain/paymentSchedule.ts'
import type { Fen } from '../../domain/money.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { paymentsWording } from './wording.ts'

type Kind = 'once' | 'recurring' | 'agreed'
const kindsInOrder: readonly Kind[] = ['once', 'recurring', 'agreed']

const withAmount = (parts: DueParts, kinds: readonly Kind[]) =>
  kinds.filter((kind) => parts[kind] !== 0)

/** The months in which something is due, the chart for those who would rather read. */
export const PaymentsTable = memo(function PaymentsTable(props: {
  readonly schedule: PaymentSchedule
}) {
  const { months, total } = props.schedule
  const wording = useWording(paymentsWording)
  const { table } = wording
  const kinds = withAmount(total, kindsInOrder)
  const paying = months.filter(({ once, recurring }) => once !== 0 || recurring !== 0)
  return (
    // A region that scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="payments-table" role="region" aria-label={table.caption} tabIndex={0}>
      <table className="table" data-dated="">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.on}</th>
            <th scope="col">
              {table.due}
              {kinds.length === 1 ? null : (
                <span className="block text-xs whitespace-normal sm:hidden" aria-hidden="true">
                  {kinds.map((kind) => (
                    <span key={kind} className="block">
                      <Sign kind={kind} /> {wording[kind]}
                    </span>
                  ))}
                </span>
              )}
            </th>
            <th scope="col">{wording.cumulative}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="max-sm:hidden">
                {kind === 'agreed' ? null : <Sign kind={kind} />}
                {wording[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paying.map(({ month, days, cumulative, ...parts }) => (
            <tr key={month} data-month={month}>
              <th scope="row" className="font-normal">
                <DueDays month={month} days={days} />
              </th>
              <AmountCells parts={parts} cumulative={cumulative} kinds={kinds} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{table.sum}</th>
            <AmountCells parts={total} cumulative={total.due} kinds={kinds} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
})

/** As the parts of a bar are drawn; a deduction is in none of them. */
const Sign = ({ kind }: { readonly kind: Kind }) =>
  kind === 'agreed' ? '−' : <span className={`swatch payment-swatch-${kind}`} aria-hidden="true" />

/** The day, where there is one; else the month with its days. */
function DueDays(props: { readonly month: string; readonly days: readonly CalendarDate[] }) {
  const { month, days } = props
  const { table } = useWording(paymentsWording)
  const [first] = days
  if (days.length === 1 && first !== undefined) return <time dateTime={first}>{first}</time>
  return (
    <>
      <time dateTime={month}>{month}</time>
      <span className="block text-xs text-ink-3">
        {table.days(days.map((day) => Number(day.slice(8))))}
      </span>
    </>
  )
}

function AmountCells(props: {
  readonly parts: DueParts
  readonly cumulative: Fen
  readonly kinds: readonly Kind[]
}) {
  const { parts, cumulative, kinds } = props
  return (
    <>
      <td className="font-semibold">
        {kinds.length === 1 ? (
          <Amount value={parts.due} />
        ) : (
          <DueByKind parts={parts} kinds={withAmount(parts, kinds)} />
        )}
      </td>
      <Cell amount={cumulative} />
      {kinds.map((kind) => (
        <Cell key={kind} amount={parts[kind]} className="max-sm:hidden" />
      ))}
    </>
  )
}

/** What is due, and of what it is made where the screen is too narrow for columns that say so. */
function DueByKind(props: { readonly parts: DueParts; readonly kinds: readonly Kind[] }) {
  const { parts, kinds } = props
  const { money } = useMessages()
  const wording = useWording(paymentsWording)
  const [only, ...others] = kinds
  if (only !== undefined && others.length === 0) {
    return (
      <>
        <span className="sm:hidden">
          <Sign kind={only} />
          <span className="sr-only">{wording[only]}</span>
        </span>
        <Amount value={parts.due} />
      </>
    )
  }
  return (
    <>
      <Amount value={parts.due} />
      <span className="block text-xs font-normal text-ink-2 sm:hidden">
        {kinds.map((kind) => (
          <span key={kind} className="block">
            {kind === 'agreed' ? null : <Sign kind={kind} />}
            <span className="sr-only">{wording[kind]} </span>
            {money(parts[kind])}
          </span>
        ))}
      </span>
    </>
  )
}

const Cell = (props: { readonly amount: Fen; readonly className?: string }) => (
  <td className={props.className}>{props.amount === 0 ? '—' : <Amount value={props.amount} />}</td>
)
