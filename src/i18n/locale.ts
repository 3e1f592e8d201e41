export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

/** The locale of that name, if the page speaks it. */
export const localeNamed = (name: string | null): Locale | undefined =>
  locales.find((locale) => locale === name)
