import type { Locale } from '../../i18n/locale.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'

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
  /** How the shares of the payments come about, which a fen may set apart from their percentage. */
  readonly shares: string
  readonly nothing: string
  readonly noPrice: string
  readonly named: (name: string, amount: string) => string
  readonly table: {
    readonly caption: string
    readonly on: string
    readonly due: string
    readonly sum: string
    readonly inYear: (year: string) => string
    readonly payments: (payments: number) => string
    readonly all: (payments: number) => string
  }
}

export const paymentsWording: Record<Locale, PaymentsWording> = {
  'zh-CN': {
    heading: '付款时间表',
    intro: '整份估算逐月应付多少、何时付清。',
    cumulative: '累计应付',
    monthly: '每月应付',
    total: (amount) => `合计 ${amount}`,
    eachTime: (amount) => `每次 ${amount}`,
    thenEach: (amount) => `此后每次 ${amount}`,
    upTo: (amount) => `此后单月最高 ${amount}`,
    atOnce: (date, amount) => `${date} 一次付清 ${amount}。`,
    spread: (first, amount, others, last) =>
      `${first} 先付 ${amount}，此后还有 ${others} 次，最后一次在 ${last}。`,
    parts: (total, parts) => `合计 ${total}，其中${parts.join('、')}。`,
    once: '一次性',
    recurring: '周期性',
    agreed: '协议折扣',
    shares: '协议折扣按每一项的合计算到分，再分摊到各次付款，单次可能有 1 分的尾差。',
    nothing: '这份估算无需付款。',
    noPrice: '没有公开价格，付款时间要看厂商的报价。',
    named: (name, amount) => `${name} ${amount}`,
    table: {
      caption: '各付款日应付与累计',
      on: '应付日',
      due: '应付',
      sum: '合计',
      inYear: (year) => `${year} 年`,
      payments: (payments) => `${zh.count(payments)} 次付款`,
      all: (payments) => `显示全部 ${zh.count(payments)} 次付款`,
    },
  },
  en: {
    heading: 'Payments',
    intro: 'What is due each month for the whole estimate, and until when.',
    cumulative: 'Cumulative',
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
    shares:
      'The agreed discount is that of the total of each item, spread over its payments: a single one may be ¥0.01 off its percentage.',
    nothing: 'This estimate has nothing to pay.',
    noPrice: "No published price, so the vendor's quote sets the dates.",
    named: (name, amount) => `${name} ${amount}`,
    table: {
      caption: 'Due day by day, and cumulative',
      on: 'Due on',
      due: 'Due',
      sum: 'Total',
      inYear: (year) => `In ${year}`,
      payments: (payments) => en.plural(payments, 'payment', 'payments'),
      all: (payments) => `Show all ${en.count(payments)} payments`,
    },
  },
}
