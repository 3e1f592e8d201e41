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
  // Each is made when it is first used: making one takes as long as drawing a card of the form.
  const formats = new Map<Intl.NumberFormatOptions, Intl.NumberFormat>()
  const format = (options: Intl.NumberFormatOptions, value: number) => {
    const made = formats.get(options) ?? new Intl.NumberFormat(locale, options)
    formats.set(options, made)
    return made.format(value)
  }
  return {
    money: (amount) => format(amount % 100 === 0 ? wholeYuan : yuanWithFen, amount / 100),
    count: (value) => format(plain, value),
    compact: (value) => format(largeUnits, value),
    percent: (basisPoints) => format(hundredths, basisPoints / 10_000),
  }
}

const yuanWithFen = { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' } as const
const wholeYuan = { ...yuanWithFen, maximumFractionDigits: 0 }
const plain = {}
const largeUnits = { notation: 'compact', maximumFractionDigits: 9 } as const
const hundredths = { style: 'percent', maximumFractionDigits: 2 } as const
