import { calendarDate } from '../calendar.ts'
import { readLink, type LinkReading } from '../link/readLink.ts'
import type { Parameters } from '../link/parameterReader.ts'
import { buildEstimate, type Estimate } from '../estimate.ts'
import type { Lifecycle, NextTerm } from '../lifecycle.ts'
import type { BasisPoints } from '../money.ts'
import { defaultMss, type MssConfig } from '../products/mss/config.ts'
import { defaultSmop, type Purchase, type SmopConfig } from '../products/smop/config.ts'
import type { LineConfig } from '../products/products.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import type { Result } from '../result.ts'

/** The day on which the tests are set. */
export const today = calendarDate('2026-11-21')

/** The document's third example from 1 December 2026 on, but for what `changes` says. */
export const smop = (changes: Partial<SmopConfig> = {}): SmopConfig => ({
  ...defaultSmop(calendarDate('2026-12-01')),
  ...changes,
})

/** Purchases of packs on the first day of use, one of each size. */
export const bought = (...counts: readonly number[]): readonly Purchase[] =>
  counts.map((count) => ({ count, on: null }))

/** Fifty machines for twelve months from 1 December 2026 on, but for what `changes` says. */
export const daily = (changes: Partial<MssConfig> = {}): MssConfig => ({
  ...defaultMss('daily', calendarDate('2026-12-01'), card20261121.mss),
  ...changes,
})

/** Fifty hosts for seven days from 1 December 2026 on, but for what `changes` says. */
export const event = (changes: Partial<MssConfig> = {}): MssConfig => ({
  ...daily(),
  edition: 'event',
  ...changes,
})

/** The estimate of some lines at list price, or at `off` hundredths of a percent less. */
export const estimateOf = (lines: readonly LineConfig[], off: BasisPoints = 0): Estimate =>
  buildEstimate({ title: '', off, until: null, budget: null, lines }, card20261121)

/** What a query string says, read today with the first card. */
export const read = (query: string): LinkReading =>
  readLink(parametersOf(query), today, [card20261121])

/** Names and values of a query string, as the app takes them from the address bar. */
export const parametersOf = (query: string): Parameters => [...new URLSearchParams(query)]

/** The term after the first; a line that has none fails the test. */
export function nextTermOf({ renewal }: Lifecycle): NextTerm {
  if (renewal === null || renewal.kind === 'never') throw new Error('no next term')
  return renewal
}

/** The value of a success; a failure fails the test. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`a failure: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** The only element of a list; more or fewer fail the test. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items, not one`)
  return item
}
