import type { Fen } from '../domain/money.ts'
import { count, inLargeUnits, money, percent, type LargeUnits } from './format.ts'

const units: LargeUnits = [
  [12, 'T'],
  [9, 'B'],
  [6, 'M'],
  [3, 'K'],
]

const compact = (value: number) => inLargeUnits(value, units)

const noun = (n: number, one: string, many: string) => (n === 1 ? one : many)

const plural = (n: number, one: string, many: string) => `${count(n)} ${noun(n, one, many)}`

/** Numbers and quantities as an English sentence says them. */
export const phrases = {
  money,
  count,
  compact,
  /** For axes, where a round amount has little room. */
  compactMoney: (amount: Fen) => `¥${compact(amount / 100)}`,
  percent,
  noun,
  plural,
  months: (n: number) => plural(n, 'month', 'months'),
  days: (n: number) => plural(n, 'day', 'days'),
  users: (n: number) => plural(n, 'user', 'users'),
  packs: (n: number) => plural(n, 'pack', 'packs'),
  period: (n: number) => (n === 1 ? 'month' : n === 12 ? 'year' : `${count(n)} months`),
}
