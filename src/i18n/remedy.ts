import type { CapacityRemedy } from '../domain/advice/capacityRemedy.ts'
import { magnitude, type Fen } from '../domain/money.ts'
import type { Locale } from './locale.ts'
import { phrases as en } from './phrasesEn.ts'
import { phrases as zh } from './phrasesZhCN.ts'

/** What a button says that puts a capacity right. */
export const remedyWording: Record<Locale, (remedy: CapacityRemedy) => string> = {
  'zh-CN': ({ kind, packs, difference, config }) => {
    const added = `${zh.count(packs)} 个叠加包`
    const price = `（${differenceZhCN(difference)}）`
    if (kind === 'buy-sooner') return `${added}提前到开始日期购买${price}`
    if (kind === 'add-packs') return `增加 ${added}${price}`
    const inAll = `（${zh.months(config.months)}${differenceZhCN(difference)}）`
    return packs === 0 ? `改用基础版${inAll}` : `改用基础版，加 ${added}${inAll}`
  },
  en: ({ kind, packs, difference, config }) => {
    const added = en.packs(packs)
    const price = `(${differenceEn(difference)})`
    if (kind === 'buy-sooner') return `Buy ${added} sooner, on the start date ${price}`
    if (kind === 'add-packs') return `Add ${added} ${price}`
    const inAll = `(${differenceEn(difference)} for ${en.months(config.months)})`
    return packs === 0 ? `Switch to Basic ${inAll}` : `Switch to Basic with ${added} ${inAll}`
  },
}

function differenceZhCN(difference: Fen): string {
  if (difference === 0) return '价格不变'
  const amount = zh.money(magnitude(difference))
  return difference > 0 ? `多 ${amount}` : `反而少 ${amount}`
}

function differenceEn(difference: Fen): string {
  if (difference === 0) return 'same price'
  return `${en.money(magnitude(difference))} ${difference > 0 ? 'more' : 'less'}`
}
