import type { Locale } from '../../i18n/locale.ts'
import type { CalendarEvent } from './events.ts'

type End = Extract<CalendarEvent, { readonly kind: 'expiry' }>['end']

/** Names and amounts arrive as they are to be read. */
interface CalendarWording {
  readonly payment: (amount: string, title: string) => string
  readonly paymentItem: (product: string, item: string, amount: string) => string
  readonly expiry: (line: string) => string
  readonly trialEnds: (line: string) => string
  readonly expiryNotes: Readonly<Record<End, string>>
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
    trialEnds: (line) => `试用到期：${line}`,
    expiryNotes: {
      trial: '从这一天起控制台关闭；已搭建的商城仍可供最多 1,000 名用户访问。',
      renewable: '从这一天起服务不可用，除非之前已续费或重新购买。',
      final: '从这一天起服务不可用，除非之前已重新购买。',
    },
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
    trialEnds: (line) => `Trial ends: ${line}`,
    expiryNotes: {
      trial:
        'The console is closed from this day on. A mall already built stays reachable for up to 1,000 users.',
      renewable: 'No service from this day on unless it was renewed or bought again before.',
      final: 'No service from this day on unless it was bought again before.',
    },
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
