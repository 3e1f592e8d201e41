import type { Fen } from '../domain/money.ts'
import { createFormat } from './format.ts'

/** Numbers and quantities as an English sentence says them. */
const { money, count, compact, percent } = createFormat('en')

const plural = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`

export const phrases = {
  money,
  count,
  compact,
  /** For axes, where a round amount has little room. */
  compactMoney: (amount: Fen) => `¥${compact(amount / 100)}`,
  percent,
  plural,
  months: (n: number) => plural(n, 'month', 'months'),
  days: (n: number) => plural(n, 'day', 'days'),
  users: (n: number) => plural(n, 'user', 'users'),
  packs: (n: number) => plural(n, 'pack', 'packs'),
  period: (n: number) => (n === 1 ? 'month' : n === 12 ? 'year' : `${count(n)} months`),
}
