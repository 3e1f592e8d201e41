import { packsFor } from '../products/smop/config.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'

/** From this month (counted from 1) on, so many packs are needed in all. */
export interface PackNeed {
  readonly month: number
  readonly packs: number
}

/**
 * The months in which more packs are needed than ever before, in order, from the most users within each month; none where
 * the edition holds all of them (S3).
 */
export function packNeeds(usersByMonth: readonly number[], rates: SmopRates): readonly PackNeed[] {
  const needs: PackNeed[] = []
  for (const [index, users] of usersByMonth.entries()) {
    const packs = packsFor(users, rates)
    if (packs > (needs.at(-1)?.packs ?? 0)) needs.push({ month: index + 1, packs })
  }
  return needs
}
