import { dueOn, isList, type Charge } from '../../domain/charge.ts'
import type { EstimateLine } from '../../domain/estimate.ts'
import { chargeWording } from '../../i18n/charges.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { printWording } from './printWording.ts'

/** Every line with its charges: what, how it is worked out, on which rule, when it is first due, how much. */
export function PrintLines(props: {
  readonly lines: readonly EstimateLine[]
  readonly packSize: number
}) {
  const wording = useWording(printWording)
  return (
    <table className="print-table">
      <caption>{wording.charges}</caption>
      <thead>
        <tr>
          <th scope="col">{wording.item}</th>
          <th scope="col">{wording.formula}</th>
          <th scope="col">{wording.rule}</th>
          <th scope="col">{wording.due}</th>
          <th scope="col">{wording.amount}</th>
        </tr>
      </thead>
      {props.lines.map((line, index) => (
        // Lines of an estimate have no identity but their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <LineRows key={index} line={line} packSize={props.packSize} />
      ))}
    </table>
  )
}

function LineRows(props: { readonly line: EstimateLine; readonly packSize: number }) {
  const { line, packSize } = props
  const messages = useMessages()
  const wording = useWording(printWording)
  const { config } = line
  return (
    <tbody>
      <tr className="print-line">
        <th scope="rowgroup" colSpan={4}>
          {messages.products[config.product]}{' '}
          <span>
            {messages.lines.summary(config)} · {wording.from(config.start)}
          </span>
        </th>
        <td>{line.state === 'contact' ? messages.lines.contact : <Amount value={line.total} />}</td>
      </tr>
      {line.state === 'contact'
        ? null
        : line.charges.map((charge) => (
            <ChargeRow key={charge.id} charge={charge} packSize={packSize} />
          ))}
    </tbody>
  )
}

function ChargeRow(props: { readonly charge: Charge; readonly packSize: number }) {
  const { charge, packSize } = props
  const charges = useWording(chargeWording)
  return (
    <tr>
      <th scope="row">
        <Unbroken text={charges.title(charge)} />
      </th>
      <td>
        <Unbroken text={charges.formula(charge, packSize)} />
      </td>
      <td>{isList(charge) ? charge.rule : ''}</td>
      <td>{dueOn(charge)}</td>
      <td>
        <Amount value={charge.amount} />
      </td>
    </tr>
  )
}
