import type { Lifecycle } from '../lifecycle.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { mssLifecycle } from './mss/lifecycle.ts'
import type { LineConfig } from './products.ts'
import { smopLifecycle } from './smop/lifecycle.ts'

/**
 * What becomes of a line from its start to after its term, by the rules of its product (S1, S6–S8, M3, M4, M7, D1–D3, D6). It
 * stands apart from the other properties of products because a price can be told without it.
 */
export function lifecycleOf(config: LineConfig, card: RateCard): Lifecycle {
  switch (config.product) {
    case 'smop':
      return smopLifecycle(config, card.smop)
    case 'mss':
      return mssLifecycle(config, card.mss)
  }
}
