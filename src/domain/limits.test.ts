import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCount, monthLimits } from './limits.ts'
import { dayLimits, machineLimits } from './products/mss/config.ts'
import { packLimits, userLimits } from './products/smop/config.ts'

describe('checkCount', () => {
  const limits = { min: 1, max: 60 }

  it.each([1, 2, 60])('accepts %d within 1 to 60', (value) => {
    expect(checkCount(value, limits)).toEqual({ ok: true, value })
  })

  it.each([0, 61, -1, 0.5, Number.MAX_SAFE_INTEGER, Infinity, -Infinity])(
    'names the limits to %d',
    (value) => {
      expect(checkCount(value, limits)).toEqual({
        ok: false,
        problem: { code: 'out-of-range', min: 1, max: 60 },
      })
    },
  )

  it.each([1.5, Number.NaN])('%d is not whole', (value) => {
    expect(checkCount(value, limits)).toEqual({ ok: false, problem: { code: 'not-whole' } })
  })

  it('never accepts what it would have to change', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const checked = checkCount(value, limits)
        const usable = Number.isInteger(value) && value >= 1 && value <= 60
        expect(checked.ok).toBe(usable)
      }),
    )
  })
})

describe('D9: what is accepted', () => {
  it.each([
    ['users', userLimits, 1, 1_000_000_000],
    ['machines and hosts', machineLimits, 1, 1_000_000],
    ['months', monthLimits, 1, 60],
    ['event days', dayLimits, 1, 365],
  ])('%s from %o', (_name, limits, min, max) => {
    expect(limits).toEqual({ min, max })
  })

  it('one purchase of packs can hold the most users', () => {
    expect(packLimits.max * 100_000 + 200_000).toBeGreaterThanOrEqual(userLimits.max)
  })
})
