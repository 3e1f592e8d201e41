import * as fc from 'fast-check'
import {
  addDays,
  addMonths,
  calendarDate,
  dateLimits,
  daysBetween,
  type CalendarDate,
} from '../calendar.ts'
import type { EstimateInput } from '../estimate.ts'
import { monthLimits } from '../limits.ts'
import { fen } from '../money.ts'
import { dayLimits, defaultMss, machineLimits, type MssConfig } from '../products/mss/config.ts'
import type { LineConfig } from '../products/products.ts'
import {
  defaultSmop,
  packLimits,
  packsFor,
  userLimits,
  type Purchase,
  type SmopConfig,
} from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { today } from './builders.ts'

const firstDay = calendarDate(dateLimits.min)

/** Any date that a visitor may name (D13): 36,525 days. */
export const dates: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 36_524 })
  .map((days) => addDays(firstDay, days))

const months = fc.integer(monthLimits)
/** Small numbers as often as large ones, so that every tier and limit is met. */
const users = fc.oneof(
  fc.integer({ min: 1, max: 1_200 }),
  fc.integer({ min: 190_000, max: 2_500_000 }),
  fc.integer(userLimits),
)
const machines = fc.oneof(fc.integer({ min: 1, max: 6_500 }), fc.integer(machineLimits))
const packs = fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ ...packLimits, min: 1 }))

/** A day as a visitor may name it (D13); any other is none. */
const nameable = (day: CalendarDate): CalendarDate | null =>
  day >= dateLimits.min && day <= dateLimits.max ? day : null

/** Purchases without a day and on days of the term, on some too that a change of start or months has left outside of it. */
const purchaseLists = (start: CalendarDate, term: number): fc.Arbitrary<SmopConfig['packs']> => {
  const length = daysBetween(start, addMonths(start, term))
  const within = fc.integer({ min: 1, max: length - 1 })
  const around = fc.oneof(
    fc.constantFrom(-1, 0, 1, length - 1, length, length + 1),
    fc.integer({ min: -400, max: length + 400 }),
  )
  const day = fc
    .oneof({ weight: 3, arbitrary: within }, { weight: 1, arbitrary: around })
    .map((days) => nameable(addDays(start, days)))
  const purchase = fc.record({ count: packs, on: fc.oneof(fc.constant(null), day) })
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant('auto' as const) },
    { weight: 3, arbitrary: fc.array(purchase, { maxLength: 5 }) },
  )
}

/** Renewal on time, never, or on a day from the term's end on, as far as dates reach. */
const renewals = (start: CalendarDate, term: number): fc.Arbitrary<SmopConfig['renew']> => {
  const late = fc.integer({ min: 0, max: 400 }).map((days) => addDays(addMonths(start, term), days))
  return fc.oneof(
    fc.constantFrom('on-time' as const, 'never' as const),
    late.map((day) => nameable(day) ?? 'on-time'),
  )
}

/** Any configuration of the platform, whether or not its edition makes use of every field. */
export const smopConfigs: fc.Arbitrary<SmopConfig> = fc
  .record({
    product: fc.constant('smop' as const),
    edition: fc.constantFrom('free' as const, 'basic' as const),
    users,
    target: fc.option(users),
    growth: fc.constantFrom('linear' as const, 'compound' as const),
    months,
    prepay: months,
    start: dates,
  })
  .chain((config) =>
    fc
      .record({
        packs: purchaseLists(config.start, config.months),
        renew: renewals(config.start, config.months),
      })
      .map((dated) => ({ ...config, ...dated })),
  )

/** Any configuration of the managed service, whether or not its edition makes use of every field. */
export const mssConfigs: fc.Arbitrary<MssConfig> = fc.record({
  product: fc.constant('mss' as const),
  edition: fc.constantFrom('daily' as const, 'event' as const),
  machines,
  hosts: machines,
  days: fc.integer(dayLimits),
  months,
  prepay: fc.constantFrom(1 as const, 12 as const),
  start: dates,
})

/** Any line item. */
export const lineConfigs: fc.Arbitrary<LineConfig> = fc.oneof(smopConfigs, mssConfigs)

/**
 * The configuration as a link gives it back: fields without use at their defaults, purchases as the term has them, needed packs
 * as `auto`.
 */
export function canonical(config: LineConfig): LineConfig {
  return config.product === 'smop' ? canonicalSmop(config) : canonicalMss(config)
}

function canonicalSmop(config: SmopConfig): SmopConfig {
  const { edition, users: needed, target, start, packs: listed } = config
  if (edition === 'free') return { ...defaultSmop(start), edition, users: needed }
  const growth = target === null ? defaultSmop(start).growth : config.growth
  if (listed === 'auto') return { ...config, growth }
  const made = withinTerm(listed, start, addMonths(start, config.months))
  const { count, on } = made[0] ?? { count: 0, on: null }
  const isNeed = made.length <= 1 && on === null && count === packsFor(needed, card20261121.smop)
  return { ...config, growth, packs: isNeed ? 'auto' : made }
}

/** Without those from the expiry on; those up to the first day of use are made on it. */
const withinTerm = (
  listed: readonly Purchase[],
  start: CalendarDate,
  expiry: CalendarDate,
): readonly Purchase[] =>
  listed.flatMap(({ count, on }): Purchase[] => {
    if (on === null || on <= start) return [{ count, on: null }]
    return on < expiry ? [{ count, on }] : []
  })

function canonicalMss(config: MssConfig): MssConfig {
  const { edition, start, hosts, days, machines: count, months: term, prepay } = config
  const rest = { ...defaultMss(edition, today, card20261121.mss), start }
  return edition === 'event'
    ? { ...rest, hosts, days }
    : { ...rest, machines: count, months: term, prepay }
}

/** Any share that a vendor may have granted, in hundredths of a percent; often none and sometimes all. */
export const discounts = fc.oneof(
  fc.constantFrom(0, 1, 5_000, 9_999, 10_000),
  fc.integer({ min: 0, max: 10_000 }),
)

const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((codePoint) => String.fromCodePoint(codePoint))

/**
 * Text of any characters that can be sent. fast-check's own `unit: 'binary'` builds a table of all 1.1 million of them first,
 * which takes longer than most test files.
 */
export const texts = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: character, maxLength })

/** All that a visitor can state. */
export const estimateInputs: fc.Arbitrary<EstimateInput> = fc.record({
  title: texts(80),
  off: discounts,
  until: fc.option(dates),
  budget: fc.option(fc.integer({ min: 0, max: 10 ** 14 }).map(fen)),
  lines: fc.array(lineConfigs, { minLength: 1, maxLength: 4 }),
})

/** One of the words, so that a list of them stays one line. */
const oneOf = (words: string) => fc.constantFrom(...words.split(' '))

const names = oneOf(
  'v rates quoted title off until budget edition users packs target growth machines hosts days months prepay start renew lang utm_source',
)
const goodTexts = oneOf(
  '1 12 60 100 1000 10000 1000000 1000000000 99.99 0.01 free basic daily event never linear compound 2026-11-21 2027-12-01 2028-02-29 8-2027-03-01 11-2026-11-22',
)
const hostileTexts = fc.oneof(
  oneOf(
    '0 -1 00 007 1e3 1e999 0x10 1.5 1,000 +1 -0 １００ ٣ 9007199254740993 100000000000 NaN Infinity null',
  ),
  oneOf(
    '2026-02-30 0000-01-01 9999-12-31 2026-1-1 20261201 +002026-01-01 2099-12-31 2000-01-01 1999-12-31',
  ),
  oneOf(
    '8- -2027-03-01 8--2027-03-01 8-2027-02-30 8-2027-03-01-1 0-2027-03-01 10001-2027-03-01 8-2026-11-21 8-2000-01-01 8-2099-12-31 8-2100-01-01',
  ),
  oneOf('__proto__ constructor toString undefined true <script> %00 ../.. 2026-12-01T00:00'),
  fc.constantFrom('', ' ', '1\n', '\u0000', '\uD800', "' or 1=1", '9'.repeat(400)),
)
const anyText = texts(12)

/** Lists of parameters as somebody might send who wishes the reader ill; most get far enough to reach the prices. */
export const hostileParameters = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(
        fc.constant('product'),
        fc.oneof({ weight: 6, arbitrary: fc.constantFrom('smop', 'mss') }, hostileTexts),
      ),
    },
    { weight: 5, arbitrary: fc.tuple(names, goodTexts) },
    { weight: 5, arbitrary: fc.tuple(names, hostileTexts) },
    { weight: 2, arbitrary: fc.tuple(names, anyText) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.oneof(hostileTexts, anyText), fc.oneof(goodTexts, anyText)),
    },
  ),
  { maxLength: 40 },
)
