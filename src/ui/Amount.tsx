import { toYuanText, type Fen } from '../domain/money.ts'
import { useMessages } from '../i18n/messages.ts'

/** An amount as people read it, with its exact value for machines. */
export function Amount({ value }: { readonly value: Fen }) {
  const { money } = useMessages()
  return <data value={toYuanText(value)}>{money(value)}</data>
}
