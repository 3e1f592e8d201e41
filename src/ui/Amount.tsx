import { toYuanText, type Fen } from '../domain/money.ts'
import { useMessages } from '../i18n/messages.ts'

/** An amount as people read it, with its exact value for machines. */
export function Amount(props: { readonly value: Fen; readonly className?: string }) {
  const { money } = useMessages()
  return (
    <data value={toYuanText(props.value)} className={props.className}>
      {money(props.value)}
    </data>
  )
}
