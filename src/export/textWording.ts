import type { Locale } from '../i18n/locale.ts'

interface TextWording {
  readonly titled: (name: string, value: string) => string
  readonly aside: (text: string, aside: string) => string
  readonly discounted: (off: string) => string
  readonly from: (date: string) => string
  readonly listPrice: (version: string) => string
  readonly madeOn: (date: string) => string
  readonly sentence: (parts: readonly string[]) => string
}

/** The punctuation and the few words that an estimate has of its own where it is plain text. */
export const textWording: Record<Locale, TextWording> = {
  'zh-CN': {
    titled: (name, value) => `${name}：${value}`,
    aside: (text, aside) => `${text}（${aside}）`,
    discounted: (off) => `已减协议折扣 ${off}`,
    from: (date) => `${date} 起`,
    listPrice: (version) => `按 ${version} 版价目表`,
    madeOn: (date) => `估算日期 ${date}`,
    sentence: (parts) => `${parts.join('；')}。`,
  },
  en: {
    titled: (name, value) => `${name}: ${value}`,
    aside: (text, aside) => `${text} (${aside})`,
    discounted: (off) => `After an agreed discount of ${off}`,
    from: (date) => `from ${date}`,
    listPrice: (version) => `price list of ${version}`,
    madeOn: (date) => `Estimated on ${date}`,
    sentence: (parts) => `${parts.join('; ')}.`,
  },
}
