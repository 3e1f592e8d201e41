import type { Fen } from '../domain/money.ts'
import type { Locale } from './locale.ts'

/** Numbers and amounts as a reader of the locale expects them. */
export interface Format {
  /** `¥62,400`, or `¥62,400.50` where there are fen. */
  readonly money: (amount: Fen) => string
  /** `1,000,000`. */
  readonly count: (value: number) => string
  /** The same number in large units, without rounding: `100万`, `1M`. */
  readonly compact: (value: number) => string
  /** `12.5%` from hundredths of a percent. */
  readonly percent: (basisPoints: number) => string
}

export function createFormat(locale: Locale): Format {
  const currency = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const
  const whole = new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 })
  const withFen = new Intl.NumberFormat(locale, currency)
  const count = new Intl.NumberFormat(locale)
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 9 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return {
    money: (amount) => (amount % 100 === 0 ? whole : withFen).format(amount / 100),
    count: (value) => count.format(value),
    compact: (value) => compact.format(value),
    percent: (basisPoints) => percent.format(basisPoints / 10_000),
  }
}
