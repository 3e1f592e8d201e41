import { times, type Fen } from '../money.ts'
import { failure, success, type Result } from '../result.ts'
import type { RuleId } from '../rules.ts'

/** A price that the vendor does not publish is `on-request`, never 0. */
export type ListPrice = Fen | 'on-request'

/** One step of a tiered price. It starts just above the tier before it and ends at `upTo`, which belongs to it. */
export interface Tier {
  readonly upTo: number
  readonly price: ListPrice
}

/**
 * The ways in which the vendor prices a quantity:
 * - `band`: the price of the tier that holds the quantity, for the whole tier;
 * - `volume`: the unit price of the tier that holds the quantity, for all its units (not graduated).
 */
export type PriceModel =
  | { readonly model: 'band'; readonly tiers: readonly Tier[] }
  | { readonly model: 'volume'; readonly tiers: readonly Tier[] }

export type BandPrice = Extract<PriceModel, { readonly model: 'band' }>
export type VolumePrice = Extract<PriceModel, { readonly model: 'volume' }>

/** The quantities that share a price: `from` … `upTo`, both included. */
export interface TierSpan {
  readonly from: number
  readonly upTo: number
}

/** A tier with the quantities that it spans. */
export interface SpannedTier extends TierSpan {
  readonly price: ListPrice
}

/** A quantity with its price: `unitPrice` and `amount` are equal except in a volume price. */
export interface Rated {
  readonly unitPrice: Fen
  readonly amount: Fen
  readonly tier: TierSpan
}

/** The quantity has no list price; `above` is the last one before its tier, 0 where none has a price. */
export interface OnRequest {
  readonly code: 'on-request'
  readonly quantity: number
  readonly above: number
  /** The rule that says so, where the vendor has one (M2, M5). */
  readonly rule?: RuleId
}

/** Prices a whole `quantity` of at least 1 by its tier (S3, M1, M4); `on-request` where that has no list price (M2, M5). */
export function rate(price: PriceModel, quantity: number): Result<Rated, OnRequest> {
  const { from, upTo, price: unitPrice } = tierOf(price, quantity)
  if (unitPrice === 'on-request') {
    return failure({ code: 'on-request', quantity, above: from - 1 })
  }
  const amount = price.model === 'volume' ? times(unitPrice, quantity) : unitPrice
  return success({ unitPrice, amount, tier: { from, upTo } })
}

/** The last quantity of each tier that has an end. */
export const tierEnds = (price: PriceModel): readonly number[] =>
  price.tiers.map((tier) => tier.upTo).filter(Number.isFinite)

/**
 * The tier that holds a `quantity` of at least 1. The last tier of a card has no end, so there always is one; `RangeError` where it
 * has: a fault in the card.
 */
export function tierOf({ tiers }: PriceModel, quantity: number): SpannedTier {
  const index = tiers.findIndex((tier) => quantity <= tier.upTo)
  const tier = tiers[index]
  if (tier === undefined) throw new RangeError(`no tier holds ${quantity}`)
  return spanned(tier, index, tiers)
}

/** A tier of a list with the quantities that it spans: from just above the one before it. */
export const spanned = (
  { upTo, price }: Tier,
  index: number,
  tiers: readonly Tier[],
): SpannedTier => ({
  from: (tiers[index - 1]?.upTo ?? 0) + 1,
  upTo,
  price,
})
