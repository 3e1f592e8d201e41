import { bench, describe } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop, type SmopConfig } from '../products/smop/config.ts'
import type { LineConfig } from '../products/products.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import type { AdviceContext } from './advice.ts'
import { adviceFor } from './adviceFor.ts'
import { affordableUsers } from './affordableUsers.ts'
import { growth } from './growth.ts'
import { priceCurve } from './priceCurve.ts'
import { maxStages, purchasePlans } from './purchasePlans.ts'

const asOf = calendarDate('2026-11-21')
const rates = card20261121.smop
const platform: SmopConfig = { ...defaultSmop(asOf), months: 60, growth: 'compound' }
const event = defaultMss('event', asOf, card20261121.mss)
const context: AdviceContext = { card: card20261121, off: 1_234, asOf }

const lines: readonly (readonly [name: string, config: LineConfig])[] = [
  ['1,000 users', { ...platform, users: 1_000 }],
  ['1,000,000 users', platform],
  ['1,000,000,000 users', { ...platform, users: 1_000_000_000 }],
  ['3 purchases', { ...platform, packs: [8, 9, 10].map((count) => ({ count, on: null })) }],
  ['200,000 users growing to 1,000,000', { ...platform, users: 200_000, target: 1_000_000 }],
  ['200,000 users growing to 60,000,000', { ...platform, users: 200_000, target: 60_000_000 }],
  ['1 user growing to 1,000,000,000', { ...platform, users: 1, target: 1_000_000_000 }],
  ['a renewal that is too late', { ...platform, renew: calendarDate('2032-11-21') }],
  ['event protection', event],
]

describe('advice for one keystroke, 60 months', () => {
  for (const [name, config] of lines) {
    bench(name, () => {
      adviceFor(config, context)
    })
  }
})

describe('growth over 60 months with all plans', () => {
  for (const target of [1_000_000, 60_000_000, 1_000_000_000]) {
    for (const shape of ['linear', 'compound'] as const) {
      bench(`${shape} to ${target.toLocaleString('en')} users`, () => {
        const found = growth({ ...platform, users: 200_000, target, growth: shape }, rates)
        if (found !== null) purchasePlans(found, rates, maxStages)
      })
    }
  }
})

describe('the rest', () => {
  bench('budget of 10,000,000 yuan', () => {
    affordableUsers(platform, yuan(10_000_000), 1_234, card20261121)
  })
  bench('price curve up to 10,000 packs', () => {
    priceCurve(rates.packs.price, 1, 10_000, 10_000)
  })
  bench('price curve of all machines', () => {
    priceCurve(card20261121.mss.daily, 1, 1_000_000, 1_000_000)
  })
})
