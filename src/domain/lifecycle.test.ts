import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, calendarDate, daysBetween } from './calendar.ts'
import { sum } from './money.ts'
import { lifecycleOf } from './products/lifecycleOf.ts'
import type { LineConfig } from './products/products.ts'
import { card20261121 } from './rateCards/rateCards.ts'
import { lineConfigs, smopConfigs } from './testing/arbitraries.ts'
import { daily, event, nextTermOf } from './testing/builders.ts'

const outcomeOf = (config: LineConfig) => lifecycleOf(config, card20261121)

const phasesOf = (config: LineConfig) =>
  outcomeOf(config).phases.map(({ kind, start, end, days, term, rules }) => [
    kind,
    start,
    end,
    days,
    term,
    rules.join(' '),
  ])

describe('the managed service', () => {
  it('M3, M7: daily operations run for their term and stop by themselves, with no renewal', () => {
    expect(phasesOf(daily({ start: calendarDate('2026-12-31'), months: 2 }))).toEqual([
      ['active', '2026-12-31', '2027-02-28', 59, 'first', 'M3'],
      ['stopped', '2027-02-28', null, null, null, 'M7'],
    ])
    expect(outcomeOf(daily()).renewal).toBeNull()
  })

  it('M4, D6: event protection is ordered five days ahead, and stops after the days bought', () => {
    expect(phasesOf(event({ days: 7 }))).toEqual([
      ['lead-time', '2026-11-26', '2026-12-01', 5, null, 'M4 D6'],
      ['active', '2026-12-01', '2026-12-08', 7, 'first', 'M4'],
      ['stopped', '2026-12-08', null, null, null, 'M7'],
    ])
    expect(outcomeOf(event())).toMatchObject({ expiry: '2026-12-08', renewal: null })
  })
})

describe('laws of any lifecycle', () => {
  it('each phase starts where the one before ends', () => {
    fc.assert(
      fc.property(lineConfigs, (config) => {
        const { phases } = outcomeOf(config)
        const starts = phases.slice(1).map(({ start }) => start)
        expect(phases.slice(0, -1).map(({ end }) => end)).toEqual(starts)
      }),
    )
  })

  it('every phase lasts at least a day, and states its length', () => {
    fc.assert(
      fc.property(lineConfigs, (config) => {
        for (const { start, end, days } of outcomeOf(config).phases) {
          expect(days).toBe(end === null ? null : daysBetween(start, end))
          expect(days ?? 1).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('the first day of use begins the first phase with the service, which ends at the expiry', () => {
    fc.assert(
      fc.property(lineConfigs, (config) => {
        const { phases, expiry } = outcomeOf(config)
        const used = phases.find(({ kind }) => kind === 'active' || kind === 'trial')
        expect(used).toMatchObject({ start: config.start, end: expiry })
      }),
    )
  })
})

describe('laws of renewal', () => {
  it('the days out are those between expiry and the next active phase', () => {
    fc.assert(
      fc.property(smopConfigs, (config) => {
        const { phases, expiry, renewal } = outcomeOf({ ...config, edition: 'basic' })
        const again = phases.slice(1).find(({ kind }) => kind === 'active')
        expect(renewal).toMatchObject(
          again === undefined
            ? { kind: 'never', on: null }
            : { on: again.start, daysOut: daysBetween(expiry, again.start) },
        )
      }),
    )
  })

  it('D2: it is too late exactly from the reclamation date on, three months after expiry', () => {
    fc.assert(
      fc.property(smopConfigs, (config) => {
        const { expiry, renewal } = outcomeOf({ ...config, edition: 'basic' })
        if (renewal === null) throw new Error('basic can always be renewed')
        expect(renewal.reclamation).toBe(addMonths(expiry, 3))
        expect(addDays(renewal.lastSafeDay, 1)).toBe(renewal.reclamation)
        const isTooLate = renewal.on !== null && renewal.on >= renewal.reclamation
        expect(renewal.kind === 'too-late').toBe(isTooLate)
      }),
    )
  })

  it('its charges sum to its total, and the first is due on the day of renewal', () => {
    fc.assert(
      fc.property(smopConfigs, (config) => {
        fc.pre(config.renew !== 'never')
        const { charges, total, on } = nextTermOf(outcomeOf({ ...config, edition: 'basic' }))
        expect(total).toBe(sum(charges.map(({ amount }) => amount)))
        expect(charges[0]?.payments[0]?.when).toBe(on)
      }),
    )
  })
})
