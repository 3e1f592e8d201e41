import type { ReactNode } from 'react'
import { toYuanText, type Fen } from '../domain/money.ts'
import { success } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import { DraftInput } from './DraftInput.tsx'
import { readMoneyText } from './moneyText.ts'
import { useCountProblem } from './useCountProblem.ts'

/** A field for an amount of yuan that may be left empty. */
export function OptionalMoneyInput(props: {
  readonly name: string
  readonly id?: string
  readonly label?: string
  readonly value: Fen | null
  readonly onValue: (value: Fen | null) => void
  /** What stands beside the field. */
  readonly children?: ReactNode
}) {
  const { count, fields } = useMessages()
  return (
    <DraftInput
      {...props}
      why={useCountProblem('money')}
      unit={fields.yuan}
      format={(value) => (value === null ? '' : grouped(toYuanText(value), count))}
      read={(text) => (text.trim() === '' ? success(null) : readMoneyText(text))}
    />
  )
}

/** The whole yuan grouped as in other fields; decimals only where there are any. */
function grouped(yuan: string, count: (value: number) => string): string {
  const [whole = '0', decimals = '00'] = yuan.split('.')
  return decimals === '00' ? count(Number(whole)) : `${count(Number(whole))}.${decimals}`
}
