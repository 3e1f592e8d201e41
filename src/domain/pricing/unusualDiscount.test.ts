import { expect, it } from 'vitest'
import { isUnusualDiscount } from './unusualDiscount.ts'

it('below 1 % and from 50 % on a discount is rather a slip; none at all is not', () => {
  expect([0, 100, 1_250, 4_999].filter(isUnusualDiscount)).toEqual([])
  const unusual = [1, 13, 99, 5_000, 8_500, 10_000]
  expect(unusual.filter(isUnusualDiscount)).toEqual(unusual)
})
