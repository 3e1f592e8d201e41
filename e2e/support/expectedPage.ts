import { calendarDate } from '../../src/domain/calendar.ts'
import { buildEstimate, type EstimateInput } from '../../src/domain/estimate.ts'
import { readLink } from '../../src/domain/link/readLink.ts'
import { toYuanText } from '../../src/domain/money.ts'
import type { LineConfig } from '../../src/domain/products/products.ts'
import { newestCard, rateCards } from '../../src/domain/rateCards/rateCards.ts'
import { readQuery } from '../../src/share/queryString.ts'
import { today } from './test.ts'
import type { Wording } from './wording.ts'

/** What the page has to show of a link, computed without it. */
export interface Expected {
  readonly input: EstimateInput
  /** In yuan; `null` for a price on request. */
  readonly total: string | null
}

/** A key in a field, and the total that follows from it. */
export interface Key {
  readonly field: string
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
export function keyFor({ input, total }: Expected, wording: Wording): Key {
  const [line, ...others] = input.lines
  if (line === undefined) throw new Error('an estimate has a line')
  const keys = changesOf(line, wording).map(([field, text, changed]) => ({
    field,
    text,
    total: totalOf({ ...input, lines: [changed, ...others] }),
  }))
  const key = keys.find((candidate) => candidate.total !== total) ?? keys[0]
  if (key === undefined) throw new Error('every line has a field')
  return key
}

type Change = readonly [field: string, text: string, changed: LineConfig]

function changesOf(line: LineConfig, wording: Wording): readonly Change[] {
  if (line.edition === 'free') return [[wording.users, '7', { ...line, users: 7 }]]
  if (line.edition === 'event') {
    return [
      [wording.days, '8', { ...line, days: 8 }],
      [wording.days, '9', { ...line, days: 9 }],
      [wording.hosts, '7', { ...line, hosts: 7 }],
    ]
  }
  const months: readonly Change[] = [
    [wording.months, '7', { ...line, months: 7 }],
    [wording.months, '8', { ...line, months: 8 }],
  ]
  if (line.product === 'smop') return months
  return [...months, [wording.machines, '7', { ...line, machines: 7 }]]
}
