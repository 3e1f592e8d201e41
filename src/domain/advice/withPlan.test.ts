import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../calendar.ts'
import { priceLine } from '../estimate.ts'
import { parameterReader, type LinkProblem } from '../link/parameterReader.ts'
import { afterDiscount } from '../pricing/agreedDiscount.ts'
import { feesOf } from './lineTotal.ts'
import { sum } from '../money.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { readSmop, writeSmop } from '../products/smop/parameters.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { growth } from './growth.ts'
import { purchasePlans } from './purchasePlans.ts'
import { withPlan } from './withPlan.ts'

const rates = card20261121.smop
const start = calendarDate('2026-11-21')

describe('withPlan', () => {
  const users = integer({ min: 200_001, max: 5_000_000 })
  const months = integer({ min: 1, max: 12 })
  const kind = constantFrom('allNow' as const, 'stepByStep' as const, 'staged' as const)
  const first = integer({ min: 0, max: 60 }).map((days) => addDays(start, days))

  it('makes a line that the estimate prices as the plan says, never short, and a link that says it again', () => {
    assert(
      property(users, users, months, kind, first, (today, target, planned, chosen, from) => {
        const line = { ...defaultSmop(from), users: today, target, months: planned }
        const found = growth(line, rates)
        const plan = found === null ? null : purchasePlans(found, rates, 3)[chosen]
        if (plan === null) throw new Error('every pack has a price')
        const taken = withPlan(line, plan.purchases, rates)

        const fees = feesOf(planned, rates)
        const total = fees.ok && afterDiscount(sum([fees.value, plan.total]), 1_234)
        expect(priceLine(taken, 1_234, card20261121)).toMatchObject({ total })

        const then = growth(taken, rates)?.months ?? []
        expect(then.map(({ capacity }) => capacity)).toEqual(plan.capacity)
        expect(then.filter(({ level }) => level === 'over')).toEqual([])

        const written = writeSmop(taken, rates).filter(([name]) => name !== 'product')
        expect(readSmop(parameterReader(written, 0, []), start, rates)).toEqual(taken)
      }),
      { numRuns: 60 },
    )
  })

  it('makes a line that a link can say at the end of the days that can be named (D13), too', () => {
    const line = {
      ...defaultSmop(calendarDate('2099-11-21')),
      users: 400_000,
      target: 1_000_000,
      months: 6,
    }
    const found = growth(line, rates)
    const plan = found === null ? null : purchasePlans(found, rates, 3).stepByStep
    if (plan === null) throw new Error('every pack has a price')
    const taken = withPlan(line, plan.purchases, rates)
    const problems: LinkProblem[] = []
    const written = writeSmop(taken, rates).filter(([name]) => name !== 'product')
    const again = readSmop(parameterReader(written, 0, problems), start, rates)
    expect(problems).toEqual([])
    expect(again).toEqual(taken)
  })
})
