import type { Estimate } from '../estimate.ts'
import { fen, minus, type BasisPoints, type Fen } from '../money.ts'
import type { LineConfig } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import type { Affordable } from './affordable.ts'
import { affordableDays, affordableMachines } from './affordableService.ts'
import { affordableUsers } from './affordableUsers.ts'

/** What a budget can buy the most of, with the answer; the first is what the line is mainly about. */
export interface BudgetAnswer {
  readonly of: 'users' | 'machines' | 'hosts' | 'days'
  readonly affordable: Affordable<LineConfig>
}

/** The most of each quantity of a line that `budget` buys, everything else as it is; exact, falling prices included (S3, M1, M4). */
export function affordableFor(
  config: LineConfig,
  budget: Fen,
  off: BasisPoints,
  card: RateCard,
): readonly BudgetAnswer[] {
  if (config.product === 'smop') {
    return [{ of: 'users', affordable: affordableUsers(config, budget, off, card) }]
  }
  const affordable = affordableMachines(config, budget, off, card)
  if (config.edition === 'daily') return [{ of: 'machines', affordable }]
  return [
    { of: 'hosts', affordable },
    { of: 'days', affordable: affordableDays(config, budget, off, card) },
  ]
}

/** What a budget for the whole estimate leaves for the line at `index`: all that the others do not cost. Below 0 where they cost more than the budget. */
export function budgetForLine(budget: Fen, estimate: Estimate, index: number): Fen {
  const line = estimate.lines[index]
  const own = line?.state === 'priced' ? line.total : fen(0)
  const others = minus(estimate.total ?? fen(0), own)
  return minus(budget, others)
}
