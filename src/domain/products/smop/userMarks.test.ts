import { expect, it } from 'vitest'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { userMarks } from './userMarks.ts'

it('S1, S2, S3: free ends at 1,000 users, basic alone at 200,000, and the tiers with 5 and 10 packs', () => {
  // 200,000 + 5 × 100,000; 200,000 + 10 × 100,000
  expect(userMarks(card20261121.smop)).toEqual([1_000, 200_000, 700_000, 1_200_000])
})
