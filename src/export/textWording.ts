import type { Locale } from '../i18n/locale.ts'

const zhCN = {
  line: (name: string, summary: string, price: string) => `${name}（${summary}）：${price}`,
  charge: (title: string, amount: string, formula: string) => `${title} ${amount}（${formula}）`,
  list: (amount: string, discount: string) => `目录价 ${amount}，${discount}`,
  due: (first: string, label: string, later: string) => `首期应付 ${first}；${label} ${later}`,
}

const en: typeof zhCN = {
  line: (name, summary, price) => `${name} (${summary}): ${price}`,
  charge: (title, amount, formula) => `${title} ${amount} (${formula})`,
  list: (amount, discount) => `List price ${amount}. ${discount}`,
  due: (first, label, later) => `First payment ${first}. ${label}: ${later}`,
}

export const textWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
