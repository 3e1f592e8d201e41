import type { Locale } from '../../i18n/locale.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'
import type { CalendarEvent } from './events.ts'

type End = Extract<CalendarEvent, { readonly kind: 'expiry' }>['end']

/** Names and amounts arrive as they are to be read. */
interface CalendarWording {
  readonly payment: (amount: string, title: string) => string
  readonly paymentItem: (product: string, item: string, amount: string) => string
  readonly expiry: (line: string) => string
  readonly trialEnds: (line: string) => string
  readonly expiryNote: (end: End, freeUsers: number) => string
  readonly lastRenewal: (line: string) => string
  readonly lastRenewalNote: (reclamation: string) => string
  readonly lastOrder: (line: string) => string
  readonly lastOrderNote: (start: string, leadDays: number) => string
  readonly renewal: (line: string) => string
  readonly boughtAnew: (line: string) => string
  readonly renewalNote: (until: string, cost: string | null) => string
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
    expiryNote: (end, freeUsers) =>
      ({
        trial: `从这一天起控制台关闭；已搭建的商城仍可供最多 ${zh.count(freeUsers)} 名用户访问。`,
        renewable: '从这一天起服务不可用，除非之前已续费或重新购买。',
        final: '从这一天起服务不可用，除非之前已重新购买。',
      })[end],
    lastRenewal: (line) => `最后一天可续费恢复：${line}`,
    lastRenewalNote: (reclamation) => `资源于 ${reclamation} 回收，数据可能无法找回。`,
    lastOrder: (line) => `最晚下单日：${line}`,
    lastOrderNote: (start, leadDays) => `要在 ${start} 开始，须提前 ${zh.days(leadDays)}下单。`,
    renewal: (line) => `计划续费：${line}`,
    boughtAnew: (line) => `计划重新购买：${line}`,
    renewalNote: (until, cost) =>
      `从这一天起恢复使用，到 ${until} 为止；${cost === null ? '价格需询价' : `按目录价 ${cost}`}。`,
    line: (product, summary) => `${product}（${summary}）`,
    category: '安价',
    estimateOnly: '这是估算，以厂商页面为准。',
  },
  en: {
    payment: (amount, title) => `${amount} due${title === '' ? '' : ` (${title})`}`,
    paymentItem: (product, item, amount) => `${product}, ${item}: ${amount}`,
    expiry: (line) => `Service ends: ${line}`,
    trialEnds: (line) => `Trial ends: ${line}`,
    expiryNote: (end, freeUsers) =>
      ({
        trial: `The console is closed from this day on. A mall already built stays reachable for up to ${en.users(freeUsers)}.`,
        renewable: 'No service from this day on unless it was renewed or bought again before.',
        final: 'No service from this day on unless it was bought again before.',
      })[end],
    lastRenewal: (line) => `Last day to renew and restore: ${line}`,
    lastRenewalNote: (reclamation) =>
      `Resources are reclaimed on ${reclamation}; data may be unrecoverable.`,
    lastOrder: (line) => `Last day to order: ${line}`,
    lastOrderNote: (start, leadDays) =>
      `To begin on ${start}, it has to be ordered ${en.days(leadDays)} ahead.`,
    renewal: (line) => `Planned renewal: ${line}`,
    boughtAnew: (line) => `Planned new purchase: ${line}`,
    renewalNote: (until, cost) =>
      `The service is back from this day, until ${until}; ${cost === null ? 'price on request' : `${cost} at list price`}.`,
    line: (product, summary) => `${product} (${summary})`,
    category: 'Anjia',
    estimateOnly: "Estimate only; the vendor's page prevails.",
  },
}
