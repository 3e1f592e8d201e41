import type { RateCard } from '../rateCards/rateCard.ts'
import type { LineConfig } from './products.ts'
import { smopCapacity } from './smop/capacity.ts'

/** How many of the lines do not hold their users on the first day, whatever they cost (S1, S5). */
export const tooSmall = (
  lines: readonly { readonly config: LineConfig }[],
  card: RateCard,
): number =>
  lines.filter(
    ({ config }) => config.product === 'smop' && smopCapacity(config, card.smop).level === 'over',
  ).length
