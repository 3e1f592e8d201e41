import type { Concern } from '../domain/advice/concerns.ts'
import type { Locale } from './locale.ts'
import { phrases as en } from './phrasesEn.ts'
import { phrases as zh } from './phrasesZhCN.ts'

/** What a line cannot do, said wherever its price is told. */
export const concernWording: Record<Locale, { readonly text: (concern: Concern) => string }> = {
  'zh-CN': {
    text: (concern) => {
      switch (concern.kind) {
        case 'over-capacity':
          return `超出容量：用户 ${zh.users(concern.users)}，只容纳 ${zh.users(concern.limit)}。`
        case 'outgrown':
          return `未含增长到 ${zh.users(concern.target)}所需的叠加包：第 ${zh.count(concern.month)} 个月（${concern.when} 起）用户会超出容量。`
        case 'order-passed':
          return `最晚下单日 ${concern.deadline} 已过，无法按期开始。`
      }
    },
  },
  en: {
    text: (concern) => {
      switch (concern.kind) {
        case 'over-capacity':
          return `Over capacity: room for ${en.count(concern.limit)} of ${en.users(concern.users)}.`
        case 'outgrown':
          return `Packs for the growth to ${en.users(concern.target)} are not included: users outgrow the capacity in month ${en.count(concern.month)} (from ${concern.when}).`
        case 'order-passed':
          return `The last day to order, ${concern.deadline}, has passed: the service cannot start on time.`
      }
    },
  },
}
