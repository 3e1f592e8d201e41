import type { ReactNode } from 'react'
import { magnitude, toYuanText, type Fen } from '../domain/money.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { compareWording } from './compareWording.ts'

export interface DifferenceRow {
  readonly key: string
  readonly label: ReactNode
  readonly a: ReactNode
  readonly b: ReactNode
  /** `null` where there is none to state; not there at all where the two are no amounts. */
  readonly difference?: Fen | null
  /** Of two counts. */
  readonly more?: number | null
  readonly isTotal?: boolean
}

/**
 * What stands against what, with the difference where it is an amount. On a narrow screen each label takes a line of its own.
 */
export function DifferenceTable(props: {
  readonly caption: string
  readonly isCaptionHidden?: boolean
  /** Whether less is a saving: for the same, not because something is left out. */
  readonly isSaving?: boolean
  readonly heads: { readonly item: string; readonly a: string; readonly b: string }
  readonly rows: readonly DifferenceRow[]
}) {
  const { caption, isCaptionHidden = false, isSaving = true, heads, rows } = props
  const { count } = useMessages()
  const { difference } = useWording(compareWording)
  return (
    <table className={`stacking-table ${isCaptionHidden ? '' : 'mt-5'}`}>
      <caption className={isCaptionHidden ? 'sr-only' : ''}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="item">
            {heads.item}
          </th>
          <th scope="col">{heads.a}</th>
          <th scope="col">{heads.b}</th>
          <th scope="col">{difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-total={row.isTotal ?? false} data-row={row.key}>
            <th scope="row" className="item">
              {row.label}
            </th>
            <td>{row.a}</td>
            <td>{row.b}</td>
            <td>
              {row.difference === undefined ? null : (
                <Difference amount={row.difference} isSaving={isSaving} />
              )}
              {row.more == null ? null : signed(row.more, count(Math.abs(row.more)))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An amount with its sign; more in words of colour too, but never in colour alone. */
function Difference(props: { readonly amount: Fen | null; readonly isSaving: boolean }) {
  const { amount, isSaving } = props
  const { money } = useMessages()
  if (amount === null || amount === 0) return <span className="text-ink-3">—</span>
  return (
    <data value={toYuanText(amount)} className={isSaving && amount < 0 ? 'text-saved' : ''}>
      {signed(amount, money(magnitude(amount)))}
    </data>
  )
}

const signed = (value: number, text: string) => `${value < 0 ? '−' : '+'}${text}`
