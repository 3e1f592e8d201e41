import { memo } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { DueParts, PaymentSchedule } from '../../domain/paymentSchedule.ts'
import type { Fen } from '../../domain/money.ts'
import { useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { paymentsWording } from './wording.ts'

/** Columns that have an amount at all. */
type Columns = Readonly<Record<'once' | 'recurring' | 'agreed', boolean>>

/** The months in which something is due, the chart for those who would rather read. */
export const PaymentsTable = memo(function PaymentsTable(props: {
  readonly schedule: PaymentSchedule
}) {
  const { months, total } = props.schedule
  const wording = useWording(paymentsWording)
  const { table } = wording
  const has: Columns = {
    once: total.once !== 0,
    recurring: total.recurring !== 0,
    agreed: total.agreed !== 0,
  }
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
            <th scope="col">{table.due}</th>
            <th scope="col">{wording.cumulative}</th>
            {(['once', 'recurring'] as const)
              .filter((kind) => has[kind])
              .map((kind) => (
                <th key={kind} scope="col">
                  <span className={`swatch payment-swatch-${kind}`} aria-hidden="true" />
                  {wording[kind]}
                </th>
              ))}
            {has.agreed ? <th scope="col">{wording.agreed}</th> : null}
          </tr>
        </thead>
        <tbody>
          {paying.map(({ month, days, cumulative, ...parts }) => (
            <tr key={month} data-month={month}>
              <th scope="row" className="font-normal">
                <DueDays month={month} days={days} />
              </th>
              <AmountCells parts={parts} cumulative={cumulative} has={has} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{table.sum}</th>
            <AmountCells parts={total} cumulative={total.due} has={has} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
})

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
  readonly has: Columns
}) {
  const { parts, has } = props
  const { once, recurring, agreed, due } = parts
  return (
    <>
      <td className="font-semibold">
        <Amount value={due} />
      </td>
      <Cell amount={props.cumulative} />
      {has.once ? <Cell amount={once} /> : null}
      {has.recurring ? <Cell amount={recurring} /> : null}
      {has.agreed ? <Cell amount={agreed} /> : null}
    </>
  )
}

const Cell = ({ amount }: { readonly amount: Fen }) => (
  <td>{amount === 0 ? '—' : <Amount value={amount} />}</td>
)
