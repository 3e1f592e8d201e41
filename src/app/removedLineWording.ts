import type { Locale } from '../i18n/locale.ts'

const zhCN = {
  removed: (product: string) => `已移除：${product}。`,
  undo: '撤销移除',
}

const en: typeof zhCN = {
  removed: (product) => `Removed: ${product}.`,
  undo: 'Bring it back',
}

export const removedLineWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
