import type { CalendarDate } from '../domain/calendar.ts'

/** What the author of an estimate tells the customer. */
export const customerZhCN = {
  summary: '给客户看的：标题、折扣、有效期',
  /** How a discount is spoken of: 12.5 % off is 8.75 折. */
  discount: (off: number) => `${(10_000 - off) / 1_000} 折`,
  validUntil: (date: CalendarDate) => `本估算有效至 ${date}`,
  /** The list price, the discount in percent and as it is spoken of. */
  listPrice: (list: string, off: string, discount: string) =>
    `目录价 ${list}，协议折扣 ${discount}（减 ${off}）`,
  agreed: '约定',
}
