import type { Locale } from '../../i18n/locale.ts'

/** Names and amounts arrive as they are to be read. */
interface CalendarWording {
  readonly payment: (amount: string, title: string) => string
  readonly paymentItem: (product: string, item: string, amount: string) => string
  readonly expiry: (line: string) => string
  /** Whether the service could have been renewed, which not every one can. */
  readonly expiryNote: (isRenewable: boolean) => string
  readonly lastRenewal: (line: string) => string
  readonly lastRenewalNote: (reclamation: string) => string
  readonly lastOrder: (line: string) => string
  readonly lastOrderNote: (start: string) => string
  readonly line: (product: string, summary: string) => string
  readonly category: string
  readonly estimateOnly: string
}

export const calendarWording: Record<Locale, CalendarWording> = {
  'zh-CN': {
    payment: (amount, title) => `应付 ${amount}${title === '' ? '' : `（${title}）`}`,
    paymentItem: (product, item, amount) => `${product} · ${item}：${amount}`,
    expiry: (line) => `到期停服：${line}`,
    expiryNote: (isRenewable) =>
      `从这一天起服务不可用，除非之前已${isRenewable ? '续费或' : ''}重新购买。`,
    lastRenewal: (line) => `最后一天可续费恢复：${line}`,
    lastRenewalNote: (reclamation) => `${reclamation} 起资源被回收，数据可能无法找回。`,
    lastOrder: (line) => `最晚下单日：${line}`,
    lastOrderNote: (start) => `要在 ${start} 开始，须提前 5 天下单。`,
    line: (product, summary) => `${product}（${summary}）`,
    category: '安价',
    estimateOnly: '这是估算，以厂商页面为准。',
  },
  en: {
    payment: (amount, title) => `${amount} due${title === '' ? '' : ` (${title})`}`,
    paymentItem: (product, item, amount) => `${product}, ${item}: ${amount}`,
    expiry: (line) => `Service ends: ${line}`,
    expiryNote: (isRenewable) =>
      `No service from this day on unless it was ${isRenewable ? 'renewed or ' : ''}bought again before.`,
    lastRenewal: (line) => `Last day to renew and restore: ${line}`,
    lastRenewalNote: (reclamation) =>
      `Resources are reclaimed on ${reclamation}; data may be unrecoverable.`,
    lastOrder: (line) => `Last day to order: ${line}`,
    lastOrderNote: (start) => `To begin on ${start}, it has to be ordered 5 days ahead.`,
    line: (product, summary) => `${product} (${summary})`,
    category: 'Anjia',
    estimateOnly: 'An estimate; the vendor’s page decides.',
  },
}
