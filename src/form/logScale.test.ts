import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPosition, percentAlong, sliderSteps, toPosition } from './logScale.ts'

describe('the slider scale', () => {
  const scale = { min: 100, max: 10_000_000 }
  const marks = [1_000, 200_000, 700_000, 1_200_000]

  it('reaches every mark exactly', () => {
    for (const mark of marks) expect(fromPosition(toPosition(mark, scale), scale, marks)).toBe(mark)
  })

  it('never falls as the position rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sliderSteps - 1 }), (position) => {
        const here = fromPosition(position, scale, marks)
        expect(fromPosition(position + 1, scale, marks)).toBeGreaterThanOrEqual(here)
      }),
    )
  })

  it('is logarithmic', () => {
    // A hundred to ten million are five powers of ten, of which 1,000 is the first: 1 / 5. 200,000 is 2,000 times the least:
    // log10 2,000 = 3.301, of 5 that is 66.02 %, in steps of a tenth of a percent.
    expect(percentAlong(1_000, scale)).toBe(20)
    expect(percentAlong(200_000, scale)).toBe(66)
    expect(percentAlong(10_000_000, scale)).toBe(100)
  })

  it('holds values beyond its ends at the ends', () => {
    expect(toPosition(1, scale)).toBe(0)
    expect(toPosition(1_000_000_000, scale)).toBe(sliderSteps)
  })
})
