import type { Fen } from '../domain/money.ts'
import { count, inLargeUnits, money, percent, type LargeUnits } from './format.ts'

const units: LargeUnits = [
  [12, ' 万亿'],
  [8, ' 亿'],
  [4, ' 万'],
]

/** `100 万`, with the space that sets a unit off from its number. */
const spaced = (value: number) => inLargeUnits(value, units)

/** In large units where that is short, else digit by digit. */
const users = (n: number) =>
  n < 10_000 || /\.\d{3}/.test(spaced(n)) ? `${count(n)} 人` : `${spaced(n)}人`

/** In large units from ten thousand on, written out below. */
const compact = (value: number) => (value < 10_000 ? count(value) : spaced(value))

/** Numbers and quantities as a Chinese sentence says them. */
export const phrases = {
  money,
  count,
  percent,
  spaced,
  compact,
  /** For axes, where a round amount has little room. */
  compactMoney: (amount: Fen) => `¥${compact(amount / 100)}`,
  months: (n: number) => `${count(n)} 个月`,
  days: (n: number) => `${count(n)} 天`,
  users,
  packs: (n: number) => `${count(n)} 个`,
  period: (n: number) => (n === 1 ? '每月' : n === 12 ? '每年' : `每 ${count(n)} 个月`),
}
