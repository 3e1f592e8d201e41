import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import { defaultSmop, type SmopConfig } from '../products/smop/config.ts'
import { smopLifecycle } from '../products/smop/lifecycle.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, nextTermOf } from '../testing/builders.ts'
import { lapse } from './lapse.ts'

const rates = card20261121.smop
/** Expires on 2022-06-01, the day of the vendor's own example (S7). */
const config: SmopConfig = {
  ...defaultSmop(calendarDate('2021-06-01')),
  packs: bought(11),
}
const renewedOn = (date: string): SmopConfig => ({ ...config, renew: calendarDate(date) })

describe('lapse', () => {
  it('of two months, as in S7: 2 × 2,000 not paid, no packs lost', () => {
    expect(lapse(renewedOn('2022-08-01'), rates)).toEqual({
      kind: 'late',
      on: '2022-08-01',
      lastSafeDay: '2022-08-31',
      monthsUnpaid: 2,
      feesUnpaid: yuan(4_000),
      packsLost: 0,
      packsAgain: 0,
      saves: yuan(4_000),
    })
  })

  it('past the reclamation loses the packs: 3 × 2,000 not paid, 33,000 again', () => {
    expect(lapse(renewedOn('2022-09-01'), rates)).toMatchObject({
      kind: 'too-late',
      on: '2022-09-01',
      feesUnpaid: yuan(6_000),
      packsLost: 11,
      packsAgain: yuan(33_000),
      saves: yuan(-27_000),
    })
  })

  it('for ever loses the packs too, and has no sum', () => {
    expect(lapse({ ...config, renew: 'never' }, rates)).toEqual({
      kind: 'never',
      lastSafeDay: '2022-08-31',
      monthsUnpaid: null,
      feesUnpaid: null,
      packsLost: 11,
      packsAgain: yuan(33_000),
      saves: null,
    })
  })

  it('is none for a renewal in time and for the free edition', () => {
    expect(lapse(config, rates)).toBeNull()
    expect(lapse(renewedOn('2022-06-01'), rates)).toBeNull()
    expect(lapse({ ...renewedOn('2022-08-01'), edition: 'free' }, rates)).toBeNull()
  })

  it('agrees with the lifecycle, however the fee is paid', () => {
    const days = integer({ min: 1, max: 400 })
    assert(
      property(days, integer({ min: 1, max: 12 }), (late, prepay) => {
        const renew = addDays(calendarDate('2022-06-01'), late)
        const line = { ...config, prepay, renew }
        const { kind, on, lastSafeDay, charges } = nextTermOf(smopLifecycle(line, rates))
        expect(lapse(line, rates)).toMatchObject({ kind, on, lastSafeDay })
        const again = charges.filter((charge) => charge.kind === 'user-packs')
        expect(lapse(line, rates)?.packsAgain).toBe(
          again.reduce((total, { amount }) => total + amount, 0),
        )
      }),
      { numRuns: 50 },
    )
  })
})
