import { bench, describe } from 'vitest'
import { addMonths, calendarDate } from './calendar.ts'
import { buildEstimate, type EstimateInput } from './estimate.ts'
import { defaultMss } from './products/mss/config.ts'
import type { LineConfig } from './products/products.ts'
import { defaultSmop, maxPurchases, type SmopConfig } from './products/smop/config.ts'
import { card20261121 } from './rateCards/rateCards.ts'

const start = calendarDate('2026-12-01')
const platform = defaultSmop(start)
const editions: readonly LineConfig[] = [
  platform,
  defaultMss('daily', start, card20261121.mss),
  defaultMss('event', start, card20261121.mss),
]

const inputOf = (lines: readonly LineConfig[], off = 0): EstimateInput => ({
  title: '',
  off,
  until: null,
  budget: null,
  lines,
})

/** The three paid editions in turn, each with its defaults. */
const mixed = (count: number): readonly LineConfig[] =>
  Array.from({ length: count }, (_, index) => editions[index % editions.length] ?? platform)

/** Purchases of eight packs, all on the first day of use or one a month. */
const purchases = (count: number, everyMonths: number): SmopConfig['packs'] =>
  Array.from({ length: count }, (_, index) => {
    const month = (index * everyMonths) % 60
    return { count: 8, on: month === 0 ? null : addMonths(start, month) }
  })

function benchEstimate(name: string, input: EstimateInput) {
  bench(name, () => {
    buildEstimate(input, card20261121)
  })
}

describe('buildEstimate by lines', () => {
  for (const count of [1, 10, 50, 100, 1_000])
    benchEstimate(`${count} lines`, inputOf(mixed(count)))
  benchEstimate('100 lines at 12.34 % off', inputOf(mixed(100), 1_234))
})

describe('buildEstimate by the packs of one purchase', () => {
  for (const count of [1, 100, 10_000]) {
    benchEstimate(`${count} packs`, inputOf([{ ...platform, packs: [{ count, on: null }] }]))
  }
})

describe('buildEstimate by purchases, 60 months', () => {
  const line = { ...platform, months: 60, prepay: 60 }
  for (const count of [1, 10, maxPurchases]) {
    benchEstimate(`${count} at once`, inputOf([{ ...line, packs: purchases(count, 0) }]))
  }
  for (const count of [10, maxPurchases]) {
    benchEstimate(
      `${count} on days of their own`,
      inputOf([{ ...line, packs: purchases(count, 1) }]),
    )
  }
})

describe('buildEstimate by months paid one by one', () => {
  for (const months of [1, 12, 60]) {
    benchEstimate(`${months} months`, inputOf([{ ...platform, months }]))
  }
  benchEstimate('60 months paid at once', inputOf([{ ...platform, months: 60, prepay: 60 }]))
})
