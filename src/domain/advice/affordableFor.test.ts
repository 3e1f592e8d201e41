import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { buildEstimate } from '../estimate.ts'
import { yuan } from '../money.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { card20261121 as card } from '../rateCards/rateCards.ts'
import { affordableFor, budgetForLine } from './affordableFor.ts'

const asOf = calendarDate('2026-11-21')
const smop = defaultSmop(asOf)
const daily = defaultMss('daily', asOf, card.mss)
const event = defaultMss('event', asOf, card.mss)
const input = { title: '', off: 0, until: null, budget: null, lines: [smop, daily] }

describe('affordableFor', () => {
  it('asks for users: 62,400 buys 12 × 2,000 and 12 packs at 3,000, which hold 1,400,000', () => {
    const [answer] = affordableFor(smop, yuan(62_400), 0, card)
    expect(answer).toMatchObject({ of: 'users', affordable: { quantity: 1_400_000 } })
  })

  it('asks for machines by month, for hosts and days by day', () => {
    expect(affordableFor(daily, yuan(100_800), 0, card).map(({ of }) => of)).toEqual(['machines'])
    expect(affordableFor(event, yuan(84_000), 0, card)).toMatchObject([
      { of: 'hosts', affordable: { quantity: 50 } },
      { of: 'days', affordable: { quantity: 7 } },
    ])
  })
})

describe('budgetForLine', () => {
  // 62,400 for the platform, 12 × 8,400 = 100,800 for the service.
  const estimate = buildEstimate(input, card)

  it('is what the other lines leave', () => {
    expect(budgetForLine(yuan(200_000), estimate, 0)).toBe(yuan(200_000 - 100_800))
    expect(budgetForLine(yuan(200_000), estimate, 1)).toBe(yuan(200_000 - 62_400))
  })

  it('is below zero where the others cost more than all of it, which is missing too', () => {
    const left = budgetForLine(yuan(50_000), estimate, 0)
    expect(left).toBe(yuan(50_000 - 100_800))
    // The least is the platform alone, 12 × 2,000 = 24,000: 50,800 short, and 24,000 more.
    expect(affordableFor(smop, left, 0, card)[0]?.affordable).toEqual({
      kind: 'nothing-fits',
      next: { kind: 'step', quantity: 200_000, total: yuan(24_000), missing: yuan(74_800) },
    })
    // The first tier costs 12 × 1,250 = 15,000: 12,400 short, and 15,000 more.
    expect(
      affordableFor(daily, budgetForLine(yuan(50_000), estimate, 1), 0, card)[0]?.affordable,
    ).toMatchObject({ kind: 'nothing-fits', next: { missing: yuan(27_400) } })
  })

  it('is what all lines leave for one that is not there yet', () => {
    expect(budgetForLine(yuan(200_000), estimate, 2)).toBe(yuan(200_000 - 163_200))
  })

  it('counts a line without a list price as costing nothing', () => {
    const withRequest = { ...input, lines: [smop, { ...daily, machines: 7_000 }] }
    expect(budgetForLine(yuan(70_000), buildEstimate(withRequest, card), 1)).toBe(yuan(7_600))
  })
})
