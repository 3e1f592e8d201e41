import type { CalendarDate } from '../domain/calendar.ts'
import { isList, type Charge } from '../domain/charge.ts'
import type { AmountPair, ChargePair, InputDifference } from '../domain/compare/compareEstimates.ts'
import { readPercentText, readYuanText, type BasisPoints, type Fen } from '../domain/money.ts'
import type { Result } from '../domain/result.ts'
import { chargeWording } from '../i18n/charges.ts'
import { totalTerms } from '../i18n/totalTerms.ts'
import type { Messages } from '../i18n/zhCN.ts'
import { Amount } from '../ui/Amount.tsx'
import { compareWording } from './compareWording.ts'
import type { DifferenceRow } from './DifferenceTable.tsx'

/** An amount, or the word for its absence. */
const amountCell = (amount: Fen | null, absent: string) =>
  amount === null ? <span className="text-ink-3">{absent}</span> : <Amount value={amount} />

/** A row of two amounts. */
export const amountRow = (
  key: string,
  label: string,
  pair: AmountPair,
  absent: string,
): DifferenceRow => ({
  key,
  label,
  a: amountCell(pair.a, absent),
  b: amountCell(pair.b, absent),
  difference: pair.difference,
})

/** A charge on both sides, each with its formula. */
export function chargeRow({ a, b, amount }: ChargePair, messages: Messages): DifferenceRow {
  const wording = compareWording[messages.locale]
  const cell = (charge: Charge | null) => (
    <>
      {amountCell(charge?.amount ?? null, wording.absent)}
      {charge === null || !isList(charge) ? null : (
        <span className="formula">
          {messages.count(charge.quantity)} × {messages.money(charge.unitPrice)}
        </span>
      )}
    </>
  )
  const charge = a ?? b
  return {
    key: charge?.id ?? '',
    label: charge === null ? '' : chargeWording[messages.locale].names[charge.kind],
    a: cell(a),
    b: cell(b),
    difference: amount.difference,
  }
}

/** An input on both sides, in the words of the form. */
export function inputRow(
  { parameter, a, b, more }: InputDifference,
  messages: Messages,
  today: CalendarDate,
): DifferenceRow {
  const wording = compareWording[messages.locale]
  const cell = (values: readonly string[]) =>
    values.length === 0 ? (
      <span className="text-ink-3">{wording.defaults[parameter] ?? wording.absent}</span>
    ) : (
      <bdi className="break-words">
        {values.map((value) => inputText(parameter, value, messages, today)).join(' + ')}
      </bdi>
    )
  const isOfMss =
    parameter === 'edition' &&
    [...a, ...b].every((value) => Object.hasOwn(messages.mss.editions, value))
  return {
    key: parameter,
    label: isOfMss ? wording.mssEdition : (wording.names[parameter] ?? parameter),
    a: cell(a),
    b: cell(b),
    more,
  }
}

/** A value of a link as the form shows it. */
function inputText(
  parameter: string,
  value: string,
  messages: Messages,
  today: CalendarDate,
): string {
  const { words, prepay, expired } = compareWording[messages.locale]
  const editions: Readonly<Record<string, string>> = {
    ...messages.smop.editions,
    ...messages.mss.editions,
  }
  switch (parameter) {
    case 'edition':
      return editions[value] ?? value
    case 'product':
      return value === 'smop' || value === 'mss' ? messages.products[value] : value
    case 'months':
      return messages.months(Number(value))
    case 'days':
      return messages.days(Number(value))
    case 'packs':
      return packsText(value, messages)
    case 'prepay':
      return prepay(value)
    case 'budget':
      return readText(value, readYuanText, messages.money)
    case 'off':
      return readText(value, readPercentText, (off) => discountText(off, messages))
    case 'title':
      return value
    case 'until':
      return value < today ? expired(value) : value
    default:
      return words[value] ?? (/^\d+$/.test(value) ? messages.count(Number(value)) : value)
  }
}

/** A purchase of packs, on a day of its own where it has one. */
function packsText(value: string, messages: Messages): string {
  const [packs, ...day] = value.split('-')
  const count = messages.count(Number(packs))
  return day.length === 0 ? count : compareWording[messages.locale].onDay(count, day.join('-'))
}

const discountText = (off: BasisPoints, { percent, locale }: Messages): string =>
  `${percent(off)} · ${totalTerms[locale].discount(off)}`

/** The text in the form's words, or as it stands where it cannot be read. */
function readText<Value>(
  text: string,
  read: (text: string) => Result<Value, unknown>,
  format: (value: Value) => string,
): string {
  const result = read(text)
  return result.ok ? format(result.value) : text
}
