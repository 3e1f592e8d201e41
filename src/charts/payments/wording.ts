import type { Locale } from '../../i18n/locale.ts'

/** Amounts arrive as they are to be read. */
interface PaymentsWording {
  readonly heading: string
  readonly intro: string
  readonly cumulative: string
  readonly monthly: string
  readonly total: (amount: string) => string
  readonly eachTime: (amount: string) => string
  readonly thenEach: (amount: string) => string
  readonly upTo: (amount: string) => string
  readonly atOnce: (date: string, amount: string) => string
  readonly spread: (first: string, amount: string, others: string, last: string) => string
  readonly parts: (total: string, parts: readonly string[]) => string
  readonly once: string
  readonly recurring: string
  readonly agreed: string
  readonly nothing: string
  readonly noPrice: string
  readonly named: (name: string, amount: string) => string
  readonly table: {
    readonly caption: string
    readonly on: string
    readonly due: string
    readonly sum: string
    readonly days: (days: readonly number[]) => string
  }
}

export const paymentsWording: Record<Locale, PaymentsWording> = {
  'zh-CN': {
    heading: '付款时间表',
    intro: '整份估算逐月应付多少，付到什么时候。',
    cumulative: '累计应付',
    monthly: '每月应付',
    total: (amount) => `合计 ${amount}`,
    eachTime: (amount) => `每次 ${amount}`,
    thenEach: (amount) => `此后每次 ${amount}`,
    upTo: (amount) => `此后最多 ${amount}`,
    atOnce: (date, amount) => `${date} 一次付清 ${amount}。`,
    spread: (first, amount, others, last) =>
      `${first} 先付 ${amount}，此后还有 ${others} 次，最后一次在 ${last}。`,
    parts: (total, parts) => `合计 ${total}，其中${parts.join('、')}。`,
    once: '一次性',
    recurring: '周期性',
    agreed: '协议折扣',
    nothing: '这份估算没有需要付的款。',
    noPrice: '没有公开价格，付款时间要看厂商的报价。',
    named: (name, amount) => `${name} ${amount}`,
    table: {
      caption: '逐月应付与累计',
      on: '应付日',
      due: '应付',
      sum: '合计',
      days: (days) => `${days.join('、')} 日`,
    },
  },
  en: {
    heading: 'Payments',
    intro: 'What the whole estimate asks for month by month, and until when.',
    cumulative: 'Due by then',
    monthly: 'Due each month',
    total: (amount) => `Total ${amount}`,
    eachTime: (amount) => `${amount} each time`,
    thenEach: (amount) => `then ${amount} each time`,
    upTo: (amount) => `then up to ${amount}`,
    atOnce: (date, amount) => `One payment of ${amount} on ${date}.`,
    spread: (first, amount, others, last) =>
      `${amount} on ${first}, then ${others} more, the last on ${last}.`,
    parts: (total, parts) =>
      ` ${total} in all: ${parts.map((part) => part.charAt(0).toLowerCase() + part.slice(1)).join(', ')}.`,
    once: 'One-off',
    recurring: 'Recurring',
    agreed: 'Agreed discount',
    nothing: 'This estimate has nothing to pay.',
    noPrice: "No published price, so the vendor's quote sets the dates.",
    named: (name, amount) => `${name} ${amount}`,
    table: {
      caption: 'Due month by month, and in all by then',
      on: 'Due on',
      due: 'Due',
      sum: 'Total',
      days: (days) => `on ${days.join(', ')}`,
    },
  },
}
