import { toYuanText, type Fen } from '../domain/money.ts'

// By hand, as `Intl.NumberFormat` would in both languages (ADR 0015).

/** `1,234,567.5`. Of at most three decimals, beyond which it would group them too. */
const grouped = (decimal: string) => decimal.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** `1,000,000`. */
export const count = (value: number): string => grouped(String(value))

/** `¥62,400`, or `¥62,400.50` where there are fen; below zero with a minus sign, not a hyphen, which a line may end after. */
export const money = (amount: Fen): string =>
  grouped(toYuanText(amount).replace(/\.00$/, '')).replace(/^-?/, '$&¥').replace('-', '−')

/** `12.5%` from hundredths of a percent. */
export const percent = (basisPoints: number): string => `${count(basisPoints / 100)}%`

/** What large numbers are counted in: a power of ten and how it is written after its number. The greatest first. */
export type LargeUnits = ReadonlyArray<readonly [power: number, unit: string]>

/** A number in large units, without rounding: `100 万`, `1M`. */
export function inLargeUnits(value: number, units: LargeUnits): string {
  const [power, unit] = units.find(([each]) => value >= 10 ** each) ?? [0, '']
  return `${value / 10 ** power}${unit}`
}
