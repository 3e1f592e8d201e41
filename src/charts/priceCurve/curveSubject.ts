import type { Limits } from '../../domain/limits.ts'
import { tierEnds, type PriceModel } from '../../domain/pricing/priceModel.ts'
import type { LineConfig } from '../../domain/products/products.ts'
import { machineLimits } from '../../domain/products/mss/config.ts'
import { mssSubject } from '../../domain/products/mss/subject.ts'
import {
  packLimits,
  packsChoice,
  packsFor,
  purchases,
  type SmopConfig,
} from '../../domain/products/smop/config.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'

export type CurveUnit = 'pack' | 'machine' | 'host'

/** What the curve of a line is drawn over. */
export interface CurveSubject {
  readonly unit: CurveUnit
  readonly price: PriceModel
  /** The quantity that the line needs; 0 for none. */
  readonly need: number
  /** The quantities that it has, each once, the largest first: of packs, one for each purchase. */
  readonly here: readonly number[]
  readonly range: Limits
  /** The largest quantity that is accepted, which may lie beyond the range. */
  readonly most: number
  /** The line with another quantity. */
  readonly take: (quantity: number) => LineConfig
}

/** The packs of the platform, or the machines or hosts of the service, against their price. */
export function curveSubject(config: LineConfig, card: RateCard): CurveSubject {
  if (config.product === 'smop') return packsSubject(config, card)
  const { price, quantity, withQuantity } = mssSubject(config, card.mss)
  return {
    unit: config.edition === 'daily' ? 'machine' : 'host',
    price,
    need: quantity,
    here: [quantity],
    range: { min: 1, max: rangeFor(quantity, price, machineLimits.max) },
    most: machineLimits.max,
    take: withQuantity,
  }
}

function packsSubject(config: SmopConfig, { smop }: RateCard): CurveSubject {
  const { price } = smop.packs
  const need = packsFor(config.users, smop)
  const bought = config.edition === 'basic' ? purchases(config, smop) : []
  const here = [...new Set(bought.map(({ count }) => count))].toSorted((a, b) => b - a)
  return {
    unit: 'pack',
    price,
    need,
    here,
    range: { min: 1, max: rangeFor(Math.max(need, ...here), price, packLimits.max) },
    most: packLimits.max,
    take: (count) => ({
      ...config,
      edition: 'basic',
      packs: packsChoice([{ count, on: null }], config.users, smop),
    }),
  }
}

/** Past the last boundary, and past all that is marked, so that both have something beyond them; never past what is accepted. */
function rangeFor(marked: number, price: PriceModel, most: number): number {
  const lastBoundary = tierEnds(price).at(-1) ?? 10
  return Math.min(most, Math.max(Math.ceil(lastBoundary * 1.5), Math.ceil(marked * 1.4)))
}
