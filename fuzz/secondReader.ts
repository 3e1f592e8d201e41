/**
 * What a link comes to, read and priced a second time: by the contract's table and the documents' price tables alone, without
 * any code of the codec or of the pipeline. A slip in either shows as a difference between the two.
 */
import {
  feePerMonth,
  hostsPerDay,
  machinesPerMonth,
  packsAtOnce,
} from '../src/domain/testing/transcription.ts'

type Pair = readonly [name: string, value: string]

/** The day on which the links are read. */
export const readOn = '2026-11-21'

export interface Expectation {
  /** In fen; `null` when no line has a price. */
  readonly total: bigint | null
  /** The total that the link states, where it is one to compare with. */
  readonly quoted: bigint | null
  readonly lines: number
  /** What cannot have been taken as it stands, and so has to be reported. */
  readonly refused: readonly Pair[]
}

const views = 'lang theme view id origin lock hide accent radius font compare'.split(' ')
const trackers = 'from isappinstalled fbclid gclid spm'.split(' ')
const meansNothing = (name: string) =>
  views.includes(name) || trackers.includes(name) || name.startsWith('utm_')

/** What these parameters come to on a day, which is the start of lines that state none. */
export function expectationOf(all: readonly Pair[], asOf: string = readOn): Expectation {
  const scopes: Pair[][] = [[]]
  for (const pair of all) {
    if (meansNothing(pair[0])) continue
    if (pair[0] === 'product') scopes.push([])
    scopes.at(-1)?.push(pair)
  }
  const [own = [], ...lines] = scopes
  const refused: Pair[] = []
  const off = basisPoints(first(own, 'off'), refused)
  const known = lines.filter(([product]) => product?.[1] === 'smop' || product?.[1] === 'mss')
  const read = known.slice(0, 1_000)
  const prices = (read.length === 0 ? [[['product', 'smop']] satisfies Pair[]] : read).map((line) =>
    line[0]?.[1] === 'smop' ? platform(line, asOf, refused) : service(line, refused),
  )
  const priced = prices.filter((price) => price !== null).map((yuan) => lessOff(yuan, off))
  const quoted = fenOf(first(own, 'quoted'))
  return {
    total: priced.length === 0 ? null : priced.reduce((sum, fen) => sum + fen, 0n),
    quoted,
    lines: prices.length,
    refused,
  }
}

const first = (scope: readonly Pair[], wanted: string) =>
  scope.find(([name]) => name === wanted)?.[1]

function fenOf(text: string | undefined): bigint | null {
  const [, yuan, fen = ''] = /^([0-9]{1,13})(?:\.([0-9]{1,2}))?$/.exec(text ?? '') ?? []
  return yuan === undefined ? null : BigInt(yuan) * 100n + BigInt(fen.padEnd(2, '0'))
}

function basisPoints(text: string | undefined, refused: Pair[]): bigint {
  const read = fenOf(text)
  if (read !== null && read <= 10_000n) return read
  if (text !== undefined) refused.push(['off', text])
  return 0n
}

/** Rounded half up on the line's sum. */
function lessOff(yuan: number, off: bigint): bigint {
  const list = BigInt(yuan) * 100n
  return list - (list * off * 2n + 10_000n) / 20_000n
}

function whole(scope: readonly Pair[], name: string, max: number, usual: number, refused: Pair[]) {
  const text = first(scope, name)
  if (text === undefined) return usual
  const value = /^[0-9]+$/.test(text) ? BigInt(text) : 0n
  if (value >= 1n && value <= BigInt(max)) return Number(value)
  refused.push([name, text])
  return usual
}

function word(scope: readonly Pair[], name: string, words: readonly string[], refused: Pair[]) {
  const text = first(scope, name)
  if (text === undefined || words.includes(text)) return text
  refused.push([name, text])
  return undefined
}

/** Yuan for a line of the managed service. */
function service(scope: readonly Pair[], refused: Pair[]): number | null {
  if (word(scope, 'edition', ['daily', 'event'], refused) === 'event') {
    const days = whole(scope, 'days', 365, 7, refused)
    return times(hostsPerDay(whole(scope, 'hosts', 1_000_000, 50, refused)), days)
  }
  const months = whole(scope, 'months', 60, 12, refused)
  word(scope, 'prepay', ['1', '12'], refused)
  return times(machinesPerMonth(whole(scope, 'machines', 1_000_000, 50, refused)), months)
}

const times = (price: number | null, quantity: number) => (price === null ? null : price * quantity)

/** Yuan for a line of the platform. */
function platform(scope: readonly Pair[], asOf: string, refused: Pair[]): number {
  const users = whole(scope, 'users', 1_000_000_000, 1_000_000, refused)
  const stated = word(scope, 'edition', ['free', 'basic'], refused)
  const given = first(scope, 'start')
  const isStart = given !== undefined && isDay(given, 2000, 2099)
  if (given !== undefined && !isStart) refused.push(['start', given])
  if ((stated ?? (users <= 1_000 ? 'free' : 'basic')) === 'free') return 0
  const months = whole(scope, 'months', 60, 12, refused)
  whole(scope, 'prepay', 60, 1, refused)
  const end = monthsLater(isStart ? given : asOf, months)
  const packs = packsGiven(scope, end, refused) ?? [Math.max(0, Math.ceil(users / 100_000) - 2)]
  return packs.reduce((sum, each) => sum + packsAtOnce(each), feePerMonth * months)
}

/** The sizes of the purchases; `null` where the link names none that can be read. */
function packsGiven(scope: readonly Pair[], end: string, refused: Pair[]): number[] | null {
  const given = scope.filter(([name]) => name === 'packs')
  const taken = given.filter(([, text], index) => {
    const [, packs = '', date] = /^([0-9]+)(?:-(.*))?$/s.exec(text) ?? []
    const isDated = date === undefined || (isDay(date, 2000, 2199) && date < end)
    const isTaken = index < 100 && packs !== '' && BigInt(packs) <= 10_000n && isDated
    if (!isTaken) refused.push(['packs', text])
    return isTaken
  })
  return taken.length === 0 ? null : taken.map(([, text]) => Number(text.split('-')[0]))
}

function isDay(text: string, from: number, to: number): boolean {
  const [, year, month, day] = (/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return (
    year >= from &&
    year <= to &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month)
  )
}

/** The day before the first of the next month. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day that many months later; the last of its month where it has no such day. */
export function monthsLater(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number)
  const later = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(later / 12), (later % 12) + 1]
  const inDay = Math.min(day, daysIn(inYear, inMonth))
  return [inYear, ...[inMonth, inDay].map((part) => String(part).padStart(2, '0'))].join('-')
}
