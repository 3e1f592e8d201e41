import { minus, sum, times, type Fen } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import { rate, type OnRequest, type PriceModel, type SpannedTier } from '../pricing/priceModel.ts'
import { tierSpans } from '../pricing/tierSpans.ts'
import { failure, success, type Result } from '../result.ts'

/** One purchase with its list price. */
export interface Offer {
  readonly quantity: number
  readonly amount: Fen
}

/** The cheapest single purchase for a need, next to buying exactly the need. */
export interface CheapestPurchase extends Offer {
  /** What the vendor asks for each unit, or for the whole tier in a band price. */
  readonly unitPrice: Fen
  readonly need: number
  /** List price of exactly the need; `null` where it has none. */
  readonly exact: Fen | null
  /** What it costs less than exactly the need, never negative; `null` where the need has no list price. */
  readonly saves: Fen | null
  /** Units that it brings beyond the need. */
  readonly more: number
}

/**
 * The cheapest single purchase of at least `need` units (at least 1) and at most `most`, exact for every rate card: within
 * a tier fewer units never cost more, so only the need itself and the first quantity of each higher tier can be cheapest.
 * One look at each tier, whatever the size of the need (S3).
 *
 * Of two at the same price it is the one with more units; a band price therefore buys its tier in full, unless the tier has
 * no end. `on-request` where no such purchase has a list price.
 */
export function cheapestPurchase(
  need: number,
  price: PriceModel,
  most: number,
): Result<CheapestPurchase, OnRequest> {
  const [first, ...others] = tierSpans(price).flatMap((tier) => offer(tier, need, most, price))
  if (first === undefined) return failure(onRequest(need, price))
  const cheapest = others.reduce(cheaper, first)
  const exact = listPrice(need, price)
  return success({
    ...cheapest,
    need,
    exact,
    saves: exact === null ? null : minus(exact, cheapest.amount),
    more: cheapest.quantity - need,
  })
}

/** What the planned purchases of one line cost apart, and the cheapest single one in their place. */
export interface Combined {
  readonly separate: readonly Offer[]
  readonly separateAmount: Fen
  readonly combined: CheapestPurchase
  /** Negative where a card makes one purchase dearer than several. */
  readonly saves: Fen
}

/**
 * What combining several planned purchases (each at least 1 unit) into one would save: each is priced by its own size (S3),
 * so together they may reach a lower unit price. `on-request` where one of them, or all together, has no list price, and where
 * all together are more than `most`.
 */
export function cheapestPurchases(
  planned: readonly number[],
  price: PriceModel,
  most: number,
): Result<Combined, OnRequest> {
  const separate: Offer[] = []
  for (const quantity of planned) {
    const rated = rate(price, quantity)
    if (!rated.ok) return rated
    separate.push({ quantity, amount: rated.value.amount })
  }
  const units = planned.reduce((total, quantity) => total + quantity, 0)
  const combined = cheapestPurchase(units, price, most)
  if (!combined.ok) return combined
  const separateAmount = sum(separate.map(({ amount }) => amount))
  const saves = minus(separateAmount, combined.value.amount)
  return success({ separate, separateAmount, combined: combined.value, saves })
}

type UnitOffer = Offer & { readonly unitPrice: Fen }

/** The best that a tier has for the need: nothing where it is too small, beyond `most`, or without a list price. */
function offer(
  tier: SpannedTier,
  need: number,
  most: number,
  { model }: PriceModel,
): readonly UnitOffer[] {
  const fewest = Math.max(need, tier.from)
  const upTo = Math.min(tier.upTo, most)
  if (tier.price === 'on-request' || fewest > upTo) return []
  const unitPrice = tier.price
  if (model === 'volume') return [{ quantity: fewest, unitPrice, amount: times(unitPrice, fewest) }]
  return [{ quantity: upTo === Infinity ? fewest : upTo, unitPrice, amount: unitPrice }]
}

/** Offers come in order of quantity, so at the same price the later one holds more. */
const cheaper = (best: UnitOffer, next: UnitOffer): UnitOffer =>
  next.amount <= best.amount ? next : best

function onRequest(need: number, price: PriceModel): OnRequest {
  const rated = rate(price, need)
  return rated.ok ? { code: 'on-request', quantity: need, above: need } : rated.problem
}
