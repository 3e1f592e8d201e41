import type { Locale } from '../i18n/locale.ts'
import type { DiscountProblem } from './discountText.ts'
import type { TitleProblem } from './titleText.ts'

const zhCN = {
  visible: '填写的内容会写进链接，拿到链接的人都能看到。不填就不会出现。',
  title: '标题',
  titleHint: '例如项目名称',
  off: '协议折扣',
  offHint: '与厂商约定，不来自价目表',
  offUnit: '% 优惠',
  offExamples: '填减去的百分比，如 12.5；也可写作 8.75折、88折。',
  offAs: (percent: string, discount: string) => `减 ${percent}，即 ${discount}`,
  until: '有效期至',
  untilHint: '只作说明，不影响价格',
  untilNone: '不注明',
  untilIn: (days: string) => `${days}内`,
  problem: (problem: TitleProblem | DiscountProblem): string => {
    switch (problem.code) {
      case 'too-long':
        return '标题最多 80 个字。'
      case 'unfilled':
        return '标题里有没填上的占位符，链接不会采用它。'
      case 'unreadable':
        return '无法识别。'
      case 'out-of-range':
        return '请输入 0 到 100 之间的百分比。'
    }
  },
}

const en: typeof zhCN = {
  visible:
    'What you enter here goes into the link, and whoever has the link can read it. Nothing is added by itself.',
  title: 'Title',
  titleHint: 'a project, for example',
  off: 'Agreed discount',
  offHint: 'agreed with the vendor, not in the price list',
  offUnit: '% off',
  offExamples: 'Percent off, with at most two decimals.',
  offAs: (percent, discount) => `${percent} off, ${discount}`,
  until: 'Valid until',
  untilHint: 'a note; it does not change the price',
  untilNone: 'Not stated',
  untilIn: (days) => `In ${days}`,
  problem: (problem) => {
    switch (problem.code) {
      case 'too-long':
        return 'A title has at most 80 characters.'
      case 'unfilled':
        return 'A placeholder in the title has not been filled in; a link would leave the title out.'
      case 'unreadable':
        return 'Not recognized.'
      case 'out-of-range':
        return 'Enter a percentage from 0 to 100.'
    }
  },
}

export const customerWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
