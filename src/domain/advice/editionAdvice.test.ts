import { describe, expect, it } from 'vitest'
import { yuan } from '../money.ts'
import { changedCard, tiered } from './testing/changedCard.ts'
import { daily, event, kinds, platform } from './testing/kinds.ts'

describe('advice about the edition', () => {
  it('finds free enough for 1,000 users and a month (S1)', () => {
    expect(kinds({ ...platform, users: 1_000, months: 1 })).toEqual([
      ['free-is-enough', yuan(2_000)],
    ])
  })

  it('finds free a way to begin where it ends before the plan', () => {
    expect(kinds({ ...platform, users: 1_000 })).toEqual([['free-to-try', null]])
    expect(kinds({ ...platform, users: 1_001 })).toEqual([])
  })

  it('finds free neither for a target that it does not hold, nor where it is chosen already', () => {
    expect(kinds({ ...platform, users: 900, target: 5_000 })).toEqual([])
    expect(kinds({ ...platform, users: 900, months: 1, edition: 'free' })).toEqual([])
  })

  it('promises no saving where basic costs nothing either', () => {
    const config = { ...platform, users: 900, months: 1 }
    expect(kinds(config, { off: 10_000 })).toEqual([['free-is-enough', null]])
  })

  it('is silent on daily operations that cost as much or more', () => {
    const aDay = { ...event, days: 1 }
    // a month of 501 to 600 machines costs 42,000, a day 30,000
    expect(kinds({ ...aDay, hosts: 600 })).toEqual([])
    const asMuch = changedCard({ daily: tiered('band', [Infinity, 12_000]) })
    expect(kinds(aDay, { card: asMuch })).toEqual([])
  })

  it('sets daily operations next to event protection, and promises no saving', () => {
    expect(kinds(event)).toEqual([['daily-costs-less', null]])
    expect(kinds(daily)).toEqual([])
  })
})
