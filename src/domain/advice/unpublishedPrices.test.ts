import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { smopLifecycle } from '../products/smop/lifecycle.ts'
import type { LineConfig } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought } from '../testing/builders.ts'
import { adviceFor } from './adviceFor.ts'
import { affordableUsers } from './affordableUsers.ts'
import { growth } from './growth.ts'
import { lapse } from './lapse.ts'
import { lineListTotal } from './lineTotal.ts'
import { purchasePlans } from './purchasePlans.ts'
import { changedCard, tiered, unpublished } from './testing/changedCard.ts'

const asOf = calendarDate('2026-11-21')
const platform = defaultSmop(asOf)
const event = defaultMss('event', asOf, card20261121.mss)
const noFee = changedCard({ fee: 'on-request' })
const noPacks = changedCard({ packs: unpublished('volume') })
/** Packs are listed up to ten at once. */
const tenPacks = changedCard({
  packs: tiered('volume', [5, 6_000], [10, 4_800], [Infinity, 'on-request']),
})
/** Packs are listed from eleven at once on. */
const fromEleven = changedCard({ packs: tiered('volume', [10, 'on-request'], [Infinity, 3_000]) })
/** A single pack is not listed. */
const notOne = changedCard({
  packs: tiered('volume', [1, 'on-request'], [10, 6_000], [Infinity, 100]),
})

const kinds = (config: LineConfig, card: RateCard) =>
  adviceFor(config, { card, off: 0, asOf }).map(({ kind, saves }) => [kind, saves])

describe('where a price is not published, there is no advice that would need it', () => {
  it.each([
    ['packs', noPacks, platform],
    ['packs of several purchases', noPacks, { ...platform, packs: bought(8, 8) }],
    ['the fee', noFee, platform],
    ['the fee of a growth', noFee, { ...platform, users: 400_000, target: 1_000_000 }],
    // 8 + 8 = 16 at once have no price
    ['packs together', tenPacks, { ...platform, users: 1_800_000, packs: bought(8, 8) }],
    // 15 of the 20 are needed, which at once have no price
    ['the packs needed', tenPacks, { ...platform, users: 1_700_000, packs: bought(10, 10) }],
    // 20 are bought, which at once have no price
    ['the packs bought', tenPacks, { ...platform, packs: bought(20) }],
    // 40 packs, one by one in 40 months, take more than three purchases of ten
    ['a plan', tenPacks, { ...platform, users: 300_000, target: 4_200_000, months: 40 }],
    // 1 more a month has none
    ['packs step by step', fromEleven, { ...platform, users: 400_000, target: 1_000_000 }],
    ['the packs to be bought again', noPacks, { ...platform, renew: calendarDate('2028-03-01') }],
    ['the fee until a late renewal', noFee, { ...platform, renew: calendarDate('2028-03-01') }],
    ['daily operations', changedCard({ daily: unpublished('band') }), event],
    ['event protection', changedCard({ event: unpublished('band') }), event],
  ])('%s', (_name, card, config) => {
    expect(kinds(config, card)).toEqual([])
  })

  it('a growth is not planned where a single step of it has none', () => {
    const config = { ...platform, users: 400_000, target: 1_000_000, months: 6, packs: bought(5) }
    const dismissed = new Set(['cheaper-purchase'] as const)
    expect(adviceFor(config, { card: notOne, off: 0, asOf }, dismissed)).toEqual([])
  })

  it('free is enough all the same, whatever it saves', () => {
    expect(kinds({ ...platform, users: 900, months: 1 }, noFee)).toEqual([['free-is-enough', null]])
  })
})

describe('sums without a published price', () => {
  const onRequest = { code: 'on-request', quantity: 1, above: 0 }

  it('the list total of a line is to be asked for', () => {
    expect(lineListTotal(platform, noFee)).toEqual({ ok: false, problem: onRequest })
    expect(lineListTotal(platform, noPacks)).toEqual({
      ok: false,
      problem: { ...onRequest, quantity: 8 },
    })
  })

  it('a lapse does not tell what the packs cost again, nor what it saves in all', () => {
    const config = { ...platform, packs: bought(8, 11), renew: 'never' as const }
    expect(lapse(config, noPacks.smop)).toMatchObject({ packsLost: 19, packsAgain: null })
    expect(lapse(config, fromEleven.smop)).toMatchObject({ packsLost: 19, packsAgain: null })
    const tooLate = { ...config, renew: calendarDate('2028-03-01') }
    expect(lapse(tooLate, fromEleven.smop)).toMatchObject({ feesUnpaid: yuan(6_000), saves: null })
  })

  it('the next term is to be asked for as a whole, and is never nothing', () => {
    const tooLate = { ...platform, renew: calendarDate('2028-03-01') }
    const unknown = { charges: [], total: null }
    expect(smopLifecycle(platform, noFee.smop).renewal).toMatchObject(unknown)
    expect(smopLifecycle(tooLate, noPacks.smop).renewal).toMatchObject(unknown)
  })

  it('no plan for a growth has a total', () => {
    const expected = growth({ ...platform, users: 400_000, target: 1_000_000 }, noPacks.smop)
    if (expected === null) throw new Error('there is a target')
    expect(purchasePlans(expected, noPacks.smop, 3)).toMatchObject({
      allNow: null,
      stepByStep: null,
      staged: null,
    })
    expect(purchasePlans(expected, fromEleven.smop, 3)).toMatchObject({
      allNow: { total: yuan(33_000) },
      stepByStep: null,
      staged: { total: yuan(33_000) },
    })
  })

  it('a budget buys what has a price, and what comes next is to be asked for', () => {
    expect(affordableUsers(platform, yuan(1_000_000), 0, noFee)).toEqual({ kind: 'on-request' })
    // 24,000 and 10 × 4,800 = 72,000 for 1,200,000 users
    expect(affordableUsers(platform, yuan(1_000_000), 0, tenPacks)).toMatchObject({
      quantity: 1_200_000,
      total: yuan(72_000),
      next: { kind: 'on-request', above: 1_200_000 },
    })
    expect(affordableUsers(platform, yuan(24_000), 0, noPacks)).toMatchObject({
      quantity: 200_000,
      leftOver: 0,
      next: { kind: 'on-request', above: 200_000 },
    })
  })
})
