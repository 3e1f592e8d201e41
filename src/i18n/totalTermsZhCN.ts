import type { Concern } from '../domain/advice/concerns.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { magnitude, type Fen } from '../domain/money.ts'
import { phrases } from './phrasesZhCN.ts'

const { money, count } = phrases

const concerns: Record<Concern['kind'], string> = {
  'over-capacity': '容量小于用户数',
  outgrown: '未含增长所需的叠加包',
  'order-passed': '已过最晚下单日',
}

/** What has to be known of a total: the terms it was agreed on, and what it lacks. */
export const totalTermsZhCN = {
  /** The total with what it lacks, as it is read out. */
  announced: (total: Fen | null, lacks: readonly string[]) =>
    [total === null ? '没有公开价格，需询价' : `合计 ${money(total)}`, ...lacks].join('。'),
  concern: (kind: Concern['kind'], of: number, lines: number) =>
    `${lines === 1 ? '' : `有 ${count(of)} 项`}${concerns[kind]}`,
  unpriced: (n: number) => `另有 ${count(n)} 项需询价，未计入合计`,
  budget: (budget: Fen, left: Fen) =>
    left >= 0
      ? `预算 ${money(budget)}，剩余 ${money(left)}`
      : `预算 ${money(budget)}，超出 ${money(magnitude(left))}`,
  compared: '与另一份估算对比中，看差别',
  /** How a discount is spoken of: 12.5 % off is 8.75 折. */
  discount: (off: number) => `${(10_000 - off) / 1_000} 折`,
  validUntil: (date: CalendarDate) => `本估算有效至 ${date}`,
  expired: (date: CalendarDate) => `本估算已于 ${date} 到期，请向发送者确认`,
  /** 0.13 may have been meant as 13 %, and 85 as what is left of the price. */
  unusualOff: (percent: string) => `减 ${percent} 不常见：请核对是否把小数或“几折”写成了百分比。`,
  /** The list price, the discount in percent and as it is spoken of. */
  listPrice: (list: string, off: string, discount: string) =>
    `目录价 ${list}，协议折扣 ${discount}（减 ${off}）`,
}
