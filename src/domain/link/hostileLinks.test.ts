import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, laterDateLimits, readDate } from '../calendar.ts'
import { buildEstimate } from '../estimate.ts'
import { monthLimits, type Limits } from '../limits.ts'
import { dayLimits, machineLimits } from '../products/mss/config.ts'
import { lifecycleOf } from '../products/lifecycleOf.ts'
import { type LineConfig } from '../products/products.ts'
import { capacityRemedy } from '../advice/capacityRemedy.ts'
import { smopCapacity } from '../products/smop/capacity.ts'
import { maxPurchases, packLimits, userLimits, type Purchase } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { hostileParameters, texts } from '../testing/arbitraries.ts'
import { today } from '../testing/builders.ts'
import type { Parameters } from './parameterReader.ts'
import { maxTitleLength, readLink } from './readLink.ts'

const readToday = (parameters: Parameters) => readLink(parameters, today, [card20261121])
const isWithin = ({ min, max }: Limits, value: number) =>
  Number.isSafeInteger(value) && value >= min && value <= max

/** Every field of a line that lies outside its limits. */
function faultsOf(line: LineConfig): readonly string[] {
  const { users, packs, target, ...rest } =
    line.product === 'smop' ? line : { users: 1, packs: [], target: null, ...line }
  const { machines, hosts, days } =
    line.product === 'mss' ? line : { machines: 1, hosts: 1, days: 1 }
  const purchases = packs === 'auto' ? [] : packs
  const expiry = addMonths(line.start, rest.months)
  const isWithinTerm = ({ on }: Purchase) =>
    on === null || (readDate(on, laterDateLimits).ok && on > line.start && on < expiry)
  const checks: readonly (readonly [string, boolean])[] = [
    ['users', isWithin(userLimits, users)],
    ['target', target === null || isWithin(userLimits, target)],
    ['purchases', purchases.length <= maxPurchases],
    ['packs', purchases.every(({ count }) => isWithin(packLimits, count))],
    ['purchase days', purchases.every(isWithinTerm)],
    ['months', isWithin(monthLimits, rest.months)],
    ['prepay', isWithin(monthLimits, rest.prepay)],
    ['machines', isWithin(machineLimits, machines) && isWithin(machineLimits, hosts)],
    ['days', isWithin(dayLimits, days)],
    ['start', readDate(line.start).ok],
  ]
  return checks.filter(([, isGood]) => !isGood).map(([name]) => name)
}

describe('whatever a link says', () => {
  it('every number of the estimate is whole and within its limits, every date one to plan with', () => {
    fc.assert(
      fc.property(hostileParameters, (parameters) => {
        const { input } = readToday(parameters)
        expect(input.lines.flatMap(faultsOf)).toEqual([])
        expect(input.lines.length).toBeGreaterThan(0)
        expect(isWithin({ min: 0, max: 10_000 }, input.off)).toBe(true)
        expect(isWithin({ min: 0, max: 10 ** 15 }, input.budget ?? 0)).toBe(true)
        expect(Array.from(input.title).length).toBeLessThanOrEqual(maxTitleLength)
      }),
      { numRuns: 2_000 },
    )
  })

  it('there is an estimate, a lifecycle and a capacity, in whole fen', () => {
    fc.assert(
      fc.property(hostileParameters, (parameters) => {
        const { input, card } = readToday(parameters)
        const { total, dueNow, recurring } = buildEstimate(input, card)
        expect([total ?? 0, dueNow, recurring.amount].every(Number.isSafeInteger)).toBe(true)
        for (const line of input.lines) {
          expect(lifecycleOf(line, card).phases.length).toBeGreaterThan(1)
          if (line.product !== 'smop') continue
          const { remaining } = smopCapacity(line, card.smop)
          const difference = capacityRemedy(line, { card, off: 0 })?.difference ?? 0
          expect([remaining, difference].every(Number.isSafeInteger)).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('every problem names what was given, and a line that there is', () => {
    fc.assert(
      fc.property(hostileParameters, (parameters) => {
        const { input, problems } = readToday(parameters)
        for (const { line, parameter, given } of problems) {
          expect(parameters).toContainEqual([parameter, given])
          expect(line === null || line < input.lines.length).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('a number that cannot be read is replaced and reported, never priced as 0', () => {
    fc.assert(
      fc.property(
        texts(24).filter((text) => !/^\d+$/.test(text)),
        (text) => {
          const { input, problems, card } = readToday([
            ['product', 'smop'],
            ['users', text],
          ])
          expect(problems).toMatchObject([{ code: 'unreadable', given: text, used: '1000000' }])
          expect(buildEstimate(input, card).total).toBe(6_240_000)
        },
      ),
    )
  })
})
