import { Fragment, memo, useState } from 'react'
import { paymentYears, type DueParts, type PaymentSchedule } from '../../domain/paymentSchedule.ts'
import type { Fen } from '../../domain/money.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { paymentsWording } from './paymentsWording.ts'

type Kind = 'once' | 'recurring' | 'agreed'
const kindsInOrder: readonly Kind[] = ['once', 'recurring', 'agreed']

const withAmount = (parts: DueParts, kinds: readonly Kind[]) =>
  kinds.filter((kind) => parts[kind] !== 0)

/** As many as a year of monthly payments has; a table that is hardly longer is shown whole. */
const firstRows = 12
const mostRows = 15

/**
 * The days on which something is due, with a sum of each calendar year: the chart for those who would rather read. Of a long
 * table the later days are left out at first, so that the sums of their years are in sight; on paper they are there.
 */
export const PaymentsTable = memo(function PaymentsTable(props: {
  readonly schedule: PaymentSchedule
}) {
  const { payments, total } = props.schedule
  const wording = useWording(paymentsWording)
  const { table } = wording
  const kinds = withAmount(total, kindsInOrder)
  const years = paymentYears(payments)
  const days = years.flatMap((year) => year.days)
  const [isWhole, setWhole] = useState(false)
  const lastShown = isWhole || days.length <= mostRows ? null : days[firstRows - 1]?.when
  return (
    <div className="payments-table overflow-x-auto">
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
          {years.map(({ year, days: ofYear, cumulative, ...parts }) => (
            <Fragment key={year}>
              {ofYear.map((day) => (
                <tr
                  key={day.when}
                  data-day={day.when}
                  data-later={lastShown != null && day.when > lastShown}
                >
                  <th scope="row" className="font-normal">
                    <time dateTime={day.when}>{day.when}</time>
                  </th>
                  <AmountCells parts={day} cumulative={day.cumulative} kinds={kinds} />
                </tr>
              ))}
              {years.length === 1 ? null : (
                <tr data-year={year}>
                  <th scope="row">
                    {table.inYear(year)}
                    <span className="block text-xs font-normal text-ink-3">
                      {table.payments(ofYear.length)}
                    </span>
                  </th>
                  <AmountCells parts={parts} cumulative={cumulative} kinds={kinds} />
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{table.sum}</th>
            <AmountCells parts={total} cumulative={total.due} kinds={kinds} />
          </tr>
        </tfoot>
      </table>
      {lastShown == null ? null : (
        <button
          type="button"
          className="plain-button mt-4"
          onClick={() => {
            setWhole(true)
          }}
        >
          {table.all(days.length)}
        </button>
      )}
    </div>
  )
})

/** As the parts of a bar are drawn; a deduction is in none of them. */
const Sign = ({ kind }: { readonly kind: Kind }) =>
  kind === 'agreed' ? '−' : <span className={`swatch payment-swatch-${kind}`} aria-hidden="true" />

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
