import { hostileName, hostileText, noise } from './hostileText.ts'
import { mutated } from './mutations.ts'
import type { Random } from './random.ts'
import { expectationOf, monthsLater } from './secondReader.ts'
import { readQuery } from '../src/link/queryString.ts'

/** A link as it was generated; a sound one has to be taken without a word. */
export interface GeneratedLink {
  readonly query: string
  readonly isSound: boolean
  /** The day on which it is read, where that is not the usual one. */
  readonly asOf?: string
}

/** Any link: sound, sound but for some changes, made of the grammar's words in any order, or of nothing in particular. */
export function linkFrom(random: Random): GeneratedLink {
  const kind = random.int(1, 20)
  if (kind <= 2) return { query: soundLink(random), isSound: true }
  return { query: hostileLink(random, kind), isSound: false }
}

/** The same on a day at the ends of the calendar, which is what a clock that is wrong by centuries comes to. */
export const linkAtTheEnds = (random: Random): GeneratedLink => ({
  ...linkFrom(random),
  asOf: random.pick(['2000-01-01', '2099-12-31']),
})

function hostileLink(random: Random, kind: number): string {
  if (random.oneIn(100)) return atTheLimits(random)
  if (kind <= 11) return mutated(soundLink(random), random)
  if (kind <= 18) return loose(random)
  if (kind === 19) return noise(random, 200)
  return mutated(mutated(loose(random), random), random)
}

/** A number with all lengths equally often. */
const count = (random: Random, max: number): number =>
  random.int(1, Math.min(max, 10 ** random.int(1, String(max).length)))

const pad = (value: number) => String(value).padStart(2, '0')
const day = (random: Random, years: readonly [number, number] = [2000, 2099]): string =>
  `${random.int(...years)}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`

const usualDay = (random: Random) => (random.oneIn(4) ? day(random) : day(random, [2026, 2028]))

type Pairs = readonly (readonly [name: string, value: string])[]

const optional = (random: Random, name: string, value: () => string): Pairs =>
  random.oneIn(2) ? [[name, value()]] : []

function platform(random: Random): Pairs {
  const start = usualDay(random)
  const users = String(count(random, 1_000_000_000))
  if (random.oneIn(6)) {
    return [
      ['edition', 'free'],
      ['users', users],
      ['start', start],
    ]
  }
  const year = Number(start.slice(0, 4))
  const purchases = Array.from({ length: random.oneIn(3) ? random.int(1, 5) : 0 }, () => {
    const packs = count(random, 10_000)
    // A year of twelve months ends after the last day of the year of its start.
    const isDated = random.oneIn(3) && start.slice(5) !== '12-28'
    return ['packs', isDated ? `${packs}-${year}-12-28` : String(packs)] as const
  })
  return [
    ['edition', 'basic'],
    ['users', users],
    ...purchases,
    ...optional(random, 'target', () => String(count(random, 1_000_000_000))),
    ['months', String(random.oneIn(8) ? 60 : random.int(12, 18))],
    ...optional(random, 'prepay', () => String(random.int(1, 60))),
    ['start', start],
    ...optional(random, 'renew', () => random.pick(['never', `${year + 6}-01-01`])),
  ]
}

const operations = (random: Random): Pairs => [
  ...optional(random, 'edition', () => 'daily'),
  ['machines', String(count(random, random.oneIn(5) ? 1_000_000 : 6_500))],
  ['months', String(random.oneIn(8) ? 60 : random.int(1, 14))],
  ...optional(random, 'prepay', () => random.pick(['1', '12'])),
  ['start', usualDay(random)],
]

const event = (random: Random): Pairs => [
  ['edition', 'event'],
  ['hosts', String(count(random, random.oneIn(5) ? 1_000_000 : 1_050))],
  ['days', String(random.int(1, 365))],
  ...optional(random, 'start', () => usualDay(random)),
]

function soundLine(random: Random): Pairs {
  const isPlatform = random.oneIn(2)
  const pairs = isPlatform ? platform(random) : random.pick([operations, event])(random)
  return [['product', isPlatform ? 'smop' : 'mss'], ...pairs]
}

const percent = (random: Random) =>
  random.pick(['0', '10', '12.5', '33.33', '100', '0.01', '99.99'])

/** A link in which everything can be taken, and whose total is the one that the documents' tables come to. */
export function soundLink(random: Random): string {
  const lines = Array.from({ length: random.oneIn(3) ? random.int(2, 4) : 1 }, () =>
    soundLine(random),
  ).flat()
  const pairs: Pairs = [
    ...optional(random, 'rates', () => '2026-11-21'),
    ...optional(random, 'title', () => random.pick(['预算 2027', 'a&b=c%', '\u202Eevil', '🛡'])),
    ...optional(random, 'off', () => percent(random)),
    ...(random.oneIn(5) ? ([['until', usualDay(random)]] as const) : []),
    ...(random.oneIn(5) ? ([['budget', String(random.int(0, 10 ** 9))]] as const) : []),
    ...lines,
  ]
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
  const { total } = expectationOf(readQuery(query))
  return total === null || random.oneIn(5) ? query : `quoted=${yuanText(total)}&${query}`
}

const yuanText = (total: bigint) => `${total / 100n}.${pad(Number(total % 100n))}`

const parameters =
  'v rates quoted title off until budget edition users packs target growth machines hosts days months prepay start renew lang utm_source'.split(
    ' ',
  )

const goodValue = (random: Random): string =>
  random.pick([
    () => String(count(random, 1_000_000_000)),
    () => String(random.int(1, 60)),
    () => usualDay(random),
    () => random.pick(['free', 'basic', 'daily', 'event', 'linear', 'compound', 'never', '1']),
    () => random.pick(['62400', '99.99', '0.01', '2026-11-21', '8-2027-03-01']),
  ])()

/** Words of the grammar in an order that it may not allow, with values that may not fit. */
function loose(random: Random): string {
  const length = random.oneIn(5_000) ? 1_500 : random.int(0, 24)
  const pieces = Array.from({ length }, () => {
    if (random.oneIn(5))
      return `product=${random.oneIn(6) ? hostileText(random) : random.pick(['smop', 'mss'])}`
    const name = random.oneIn(12)
      ? hostileName(random)
      : (parameters[random.int(0, parameters.length - 1)] ?? 'v')
    return `${name}=${random.oneIn(2) ? goodValue(random) : hostileText(random)}`
  })
  return pieces.join('&')
}

/** One more or less than a link can hold, and purchases on the last day of a term or the first after it. */
function atTheLimits(random: Random): string {
  const start = usualDay(random)
  const months = random.int(1, 60)
  const later = Number(start.slice(8)) + random.int(-1, 1)
  const around = `${monthsLater(start, months).slice(0, 8)}${pad(later)}`
  const purchases = Array<string>(random.pick([1, 2, 99, 100, 101])).fill(
    `&packs=${random.int(0, 9)}`,
  )
  const lines = Array<string>(random.oneIn(100) ? random.int(998, 1_001) : 0)
  return `${lines.fill('product=mss&months=1').join('&')}&product=smop&start=${start}&months=${months}&packs=3-${around}${purchases.join('')}`
}
