import type { EstimateInput } from '../estimate.ts'
import type { Fen } from '../money.ts'
import { productOf } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { linkMigrations, type Migration } from './migrations.ts'
import { moneyParameter, percentParameter, type Parameters } from './parameterReader.ts'

/**
 * The parameters of an estimate with its total, in the order of the contract's table. They state every value that touches
 * the price or the dates, so that no default can change what an old link means.
 */
export function writeLink(
  input: EstimateInput,
  card: RateCard,
  total: Fen | null,
  migrations: readonly Migration[] = linkMigrations,
): Parameters {
  const version = migrations.at(-1)?.to
  return [
    ...(version === undefined ? [] : [['v', version] as const]),
    ['rates', card.version],
    ...(total === null ? [] : [['quoted', moneyParameter(total)] as const]),
    ...(input.title === '' ? [] : [['title', input.title] as const]),
    ...(input.off === 0 ? [] : [['off', percentParameter(input.off)] as const]),
    ...(input.until === null ? [] : [['until', input.until] as const]),
    ...(input.budget === null ? [] : [['budget', moneyParameter(input.budget)] as const]),
    ...input.lines.flatMap((config) => productOf(config).write(config, card)),
  ]
}
