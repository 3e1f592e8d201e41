import type { CalendarDate } from '../domain/calendar.ts'

/** What the author of an estimate tells the customer. */
export const customerZhCN = {
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
