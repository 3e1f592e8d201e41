import { describe, expect, it } from 'vitest'
import { stepCount, usefulStep } from './step.ts'

const limits = { min: 1, max: 1_000_000_000 }

describe('stepCount', () => {
  it('goes to the next multiple of the step', () => {
    expect(stepCount(1_000_000, 1, usefulStep(1_000_000), limits)).toBe(1_100_000)
    expect(stepCount(1_000_001, -1, usefulStep(1_000_001), limits)).toBe(1_000_000)
    expect(stepCount(7, 1, usefulStep(7), limits)).toBe(8)
  })

  it('stays within the limits', () => {
    expect(stepCount(1, -1, 1, limits)).toBe(1)
    expect(stepCount(1_000_000_000, 1, 100_000_000, limits)).toBe(1_000_000_000)
  })
})
