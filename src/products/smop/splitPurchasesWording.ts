import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'

const zhCN = {
  count: (index: number) => `第 ${zh.count(index + 1)} 次购买`,
  day: (index: number) => `第 ${zh.count(index + 1)} 次购买的日期`,
  afterPlan: (last: string) => `计划期到 ${last} 为止，这次购买不计入。`,
  add: '再加一次购买',
  remove: (index: number) => `去掉第 ${zh.count(index + 1)} 次购买`,
  each: '每次购买按当次的数量单独定价。',
}

/** Words of several purchases of packs. */
export const splitPurchasesWording: Record<'zh-CN' | 'en', typeof zhCN> = {
  'zh-CN': zhCN,
  en: {
    count: (index) => `Purchase ${en.count(index + 1)}`,
    day: (index) => `Date of purchase ${en.count(index + 1)}`,
    afterPlan: (last) => `The plan ends on ${last}: this purchase is not counted.`,
    add: 'Add a purchase',
    remove: (index) => `Remove purchase ${en.count(index + 1)}`,
    each: 'Each purchase is priced by its own size.',
  },
}
