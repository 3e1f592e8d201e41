import type { Fen } from '../domain/money.ts'
import type { LineConfig } from '../domain/products/products.ts'
import * as english from './phrasesEn.ts'
import * as chinese from './phrasesZhCN.ts'
import * as englishTerms from './termsEn.ts'
import * as chineseTerms from './termsZhCN.ts'

const zhCN = {
  text: (first: LineConfig, lines: number, total: Fen | null) =>
    `要接着上次的估算吗？${chineseTerms.productNames[first.product]}${lines === 1 ? '' : `等 ${chinese.phrases.count(lines)} 项`}，${total === null ? '需询价' : `合计 ${chinese.phrases.money(total)}`}。`,
  accept: '恢复上次的估算',
  dismiss: '不用了',
}

const en: typeof zhCN = {
  text: (first, lines, total) =>
    `Go on with your last estimate? ${englishTerms.productNames[first.product]}${lines === 1 ? '' : ` and ${english.phrases.count(lines - 1)} more`}, ${total === null ? 'price on request' : `total ${english.phrases.money(total)}`}.`,
  accept: 'Restore the last estimate',
  dismiss: 'No, thanks',
}

export const restoreWording = { 'zh-CN': zhCN, en }
