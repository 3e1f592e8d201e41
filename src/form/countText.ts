import { checkCount, type CountProblem, type Limits } from '../domain/limits.ts'
import { failure, success, type Result } from '../domain/result.ts'

/** Powers of ten of the units that people append to a number. A `Map`, for an object would also know `constructor`. */
const units: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['k', 3],
  ['万', 4],
  ['萬', 4],
  ['w', 4],
  ['十万', 5],
  ['百万', 6],
  ['m', 6],
  ['千万', 7],
  ['亿', 8],
  ['億', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['b', 9],
])

/** What a number may be of, in the words that people put behind it. */
const nouns = {
  users: ['人', '位', '个', '用户', 'user', 'users'],
  packs: ['个', '包', 'pack', 'packs'],
  months: ['月', '个月', 'month', 'months'],
  days: ['天', '日', 'day', 'days'],
  machines: ['台', '个', 'machine', 'machines', 'host', 'hosts'],
} as const

/** What a field counts. */
export type Counted = keyof typeof nouns

const pattern = /^(,*\d[\d,]*)(?:\.(\d*))?(\D*)$/

/** Digits in groups of three or four. In a number that is being edited, they may be anything. */
const grouped = /^\d+$|^\d{1,3}(?:,\d{3})+$|^\d{1,4}(?:,\d{4})+$/

/**
 * Reads a count as people write it: `100万`, `20w`, `1.2亿`, `1.5m`, full-width digits, separators and spaces anywhere
 * between digits; a noun behind it has to be one of what the field counts. Exact: `1.23456万` is 12,345.6 and therefore not a
 * whole number.
 */
export function readCountText(
  text: string,
  limits: Limits,
  counted: Counted,
): Result<number, CountProblem> {
  const read = readScaled(text, 0, nouns[counted])
  return read.ok ? checkCount(read.value, limits) : read
}

/**
 * Reads a number that is written the same way, with at most so many `places` after the point, as a whole number of its last place.
 * A comma before a unit, as in `1,5万`, has to be one between groups. A point before three last digits, as in `300.000`, may be
 * one between groups in other countries, and is not read.
 */
export function readScaled(
  text: string,
  places: number,
  suffixes: readonly string[],
): Result<number, { readonly code: 'unreadable' | 'not-whole' }> {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, halfWidth)
    .toLowerCase()
    .replace(/[\s_'’]/g, '')
  const [, digits = '', fraction = '', rest = ''] = pattern.exec(plain) ?? []
  const power = powerOf(rest, suffixes)
  if (digits === '' || power === undefined) return failure({ code: 'unreadable' })
  if (power > 0 && !grouped.test(digits)) return failure({ code: 'unreadable' })
  const whole = digits.replaceAll(',', '')
  const decimals = fraction.replace(/0+$/, '')
  const shift = power + places
  if (decimals.length > shift) return failure({ code: 'not-whole' })
  if (power === 0 && fraction.length === 3) return failure({ code: 'unreadable' })
  return success(Number(whole + decimals.padEnd(shift, '0')))
}

/** The same character in its usual width. Not all that looks like a digit is one: 10⁶ is not 106. */
const halfWidth = (character: string): string =>
  String.fromCharCode(character.charCodeAt(0) - 0xfee0)

/** The power of ten that is written behind a number, with or without one of the suffixes. */
const powerOf = (rest: string, suffixes: readonly string[]): number | undefined =>
  ['', ...suffixes]
    .filter((suffix) => rest.endsWith(suffix))
    .map((suffix) => units.get(rest.slice(0, rest.length - suffix.length)))
    .find((power) => power !== undefined)
