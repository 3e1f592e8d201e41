import type { Locale } from '../i18n/locale.ts'

const zhCN = {
  removed: (line: string) => `已移除：${line}。`,
  undo: '撤销移除',
}

const en: typeof zhCN = {
  removed: (line) => `Removed: ${line}.`,
  undo: 'Bring it back',
}

export const removedLineWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
