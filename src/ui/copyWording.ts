import type { Locale } from '../i18n/locale.ts'

const zhCN = {
  copy: '复制',
  copied: '已复制',
  refused: '浏览器不允许写入剪贴板。文字已为你选中，请按 Ctrl+C（Mac 按 ⌘C），手机上长按复制。',
}

const en: typeof zhCN = {
  copy: 'Copy',
  copied: 'Copied',
  refused:
    'The browser does not allow writing to the clipboard. The text is selected for you: press Ctrl+C (⌘C on a Mac), or touch and hold to copy.',
}

export const copyWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
