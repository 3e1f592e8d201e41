import { calendarDate } from '../../src/domain/calendar.ts'
import { buildEstimate, type EstimateInput } from '../../src/domain/estimate.ts'
import { readLink } from '../../src/domain/link/readLink.ts'
import { toYuanText } from '../../src/domain/money.ts'
import type { LineConfig } from '../../src/domain/products/products.ts'
import { newestCard, rateCards } from '../../src/domain/rateCards/rateCards.ts'
import { readQuery } from '../../src/link/queryString.ts'
import { today } from './test.ts'
import { messages, type Wording } from './wording.ts'

/**
 * Beside a broken escape Node 20 reads only the low byte of a character, `耥` as `%`; browsers do not, and the page is what is asked
 * about. Percent-encoded, as an address would have them, such characters are read alike.
 */
globalThis.URLSearchParams = class extends URLSearchParams {
  constructor(init?: ConstructorParameters<typeof URLSearchParams>[0]) {
    super(typeof init === 'string' ? inAscii(init) : init)
  }
}

const inAscii = (query: string) =>
  query
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^ -~]/gu, (character) => encodeURIComponent(character))

/** What the page has to show of a link, computed without it. */
export interface Expected {
  readonly input: EstimateInput
  /** In yuan; `null` for a price on request. */
  readonly total: string | null
}

/** A key in a field, and the total that follows from it. */
export interface Key {
  /** Its name in either language. */
  readonly names: readonly string[]
  readonly text: string
  readonly total: string | null
}

export function expectedOf(search: string): Expected {
  const { input } = readLink(readQuery(search), calendarDate(today), rateCards)
  return { input, total: totalOf(input) }
}

function totalOf(input: EstimateInput): string | null {
  const { total } = buildEstimate(input, newestCard)
  return total === null ? null : toYuanText(total)
}

/** A key in the first line's form that changes the total, where there is any such key. */
export function keyFor({ input, total }: Expected): Key {
  const [line, ...others] = input.lines
  if (line === undefined) throw new Error('an estimate has a line')
  const keys = changesOf(line).map(([field, text, changed]) => ({
    names: [messages.zh[field], messages.en[field]],
    text,
    total: totalOf({ ...input, lines: [changed, ...others] }),
  }))
  const key = keys.find((candidate) => candidate.total !== total) ?? keys[0]
  if (key === undefined) throw new Error('every line has a field')
  return key
}

type Change = readonly [field: keyof Wording, text: string, changed: LineConfig]

function changesOf(line: LineConfig): readonly Change[] {
  if (line.edition === 'free') return [['users', '7', { ...line, users: 7 }]]
  if (line.edition === 'event') {
    return [
      ['days', '8', { ...line, days: 8 }],
      ['days', '9', { ...line, days: 9 }],
      ['hosts', '7', { ...line, hosts: 7 }],
    ]
  }
  const months: readonly Change[] = [
    ['months', '7', { ...line, months: 7 }],
    ['months', '8', { ...line, months: 8 }],
  ]
  if (line.product === 'smop') return months
  return [...months, ['machines', '7', { ...line, machines: 7 }]]
}
