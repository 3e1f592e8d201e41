import { describe, expect, it } from 'vitest'
import { commonMonths } from './commonMonths.ts'
import type { LineConfig } from './products/products.ts'
import { daily, event, smop } from './testing/builders.ts'

const of = (...configs: readonly LineConfig[]) =>
  commonMonths(configs.map((config) => ({ config })))

describe('commonMonths', () => {
  it('is the term that all lines have', () => {
    expect(of(smop({ months: 24 }))).toBe(24)
    expect(of(smop({ months: 12 }), daily({ months: 12 }))).toBe(12)
  })

  it('is none where the terms differ', () => {
    expect(of(smop({ months: 12 }), daily({ months: 24 }))).toBeNull()
  })

  it('is none where a line is not planned in months', () => {
    expect(of(event())).toBeNull()
    expect(of(smop({ edition: 'free' }))).toBeNull()
    expect(of(smop({ months: 12 }), event())).toBeNull()
  })

  it('is none without a line', () => {
    expect(of()).toBeNull()
  })
})
