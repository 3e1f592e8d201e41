import type { CalendarDate } from '../calendar.ts'
import { fen, minus, type Fen } from '../money.ts'
import { listPrice } from '../pricing/listPrice.ts'
import { capacityOver, holdsFrom, smopCapacity } from '../products/smop/capacity.ts'
import {
  maxPurchases,
  nothingBought,
  packLimits,
  packsChoice,
  packsIn,
  purchaseDay,
  purchases,
  statedPurchases,
  type Purchase,
  type SmopConfig,
} from '../products/smop/config.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import type { AdviceContext } from './advice.ts'
import { adviceFor } from './adviceFor.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { differenceOf, type PriceContext } from './lineTotal.ts'

/** What would put a capacity right, as a configuration to take over. */
export interface CapacityRemedy {
  readonly kind: 'switch-to-basic' | 'buy-sooner' | 'add-packs'
  /** Packs that come with basic, are bought sooner, or are added; 0 when switching to basic is enough. */
  readonly packs: number
  readonly config: SmopConfig
  /** Total of the line afterwards minus today's, both after the agreed discount; negative when more packs cost less (S3). */
  readonly difference: Fen
}

/**
 * What to do about a capacity that is short or nearly so: from free, basic with the packs stated where they are enough, else
 * with those it takes; in basic, the packs that are to be bought later, at the start, where they are enough, else the missing
 * packs, at least one, and more of them where that costs less. `null` while there is room enough, or where a line can hold no more packs.
 */
export function capacityRemedy(config: SmopConfig, context: PriceContext): CapacityRemedy | null {
  const rates = context.card.smop
  const { level, remaining } = smopCapacity(config, rates)
  if (level === 'ok') return null
  if (config.edition === 'free') {
    const after = inBasic(config, rates)
    const packs = packsIn(purchases(after, rates))
    return remedy('switch-to-basic', packs, config, after, context)
  }
  const holds = holdsFrom(config, rates)
  if (holds !== null) return buySooner(config, holds, context)
  const missing = Math.max(1, Math.ceil(-remaining / rates.packs.size))
  return addPacks(config, missing, context)
}

/**
 * What to offer beside the capacity: the remedy, or nothing where advice on the packs already leaves room for the users. One
 * decision has one offer.
 */
export function offeredRemedy(config: SmopConfig, context: AdviceContext): CapacityRemedy | null {
  const advised = adviceFor(config, context).find(({ decision }) => decision === 'packs')?.config
  const isRemedied =
    advised?.product === 'smop' && smopCapacity(advised, context.card.smop).level !== 'over'
  return isRemedied ? null : capacityRemedy(config, context)
}

/** The basic edition for the same users. What was stated about packs is kept unless it leaves users out. */
function inBasic(config: SmopConfig, rates: SmopRates): SmopConfig {
  const basic: SmopConfig = { ...config, edition: 'basic' }
  return capacityOver(basic, rates)(config.start) >= config.users
    ? basic
    : { ...basic, packs: 'auto' }
}

/**
 * The later purchases up to a day, at the start instead. They stay apart, since each is priced by its own size (S3); so the
 * day is all that changes.
 */
function buySooner(
  config: SmopConfig,
  upTo: CalendarDate,
  context: PriceContext,
): CapacityRemedy | null {
  const rates = context.card.smop
  const isLater = ({ on }: Purchase) => on !== null && on > config.start && on <= upTo
  const listed = statedPurchases(config, rates)
  const sooner = listed.map((purchase) =>
    isLater(purchase) ? { ...purchase, on: null } : purchase,
  )
  const after = { ...config, packs: packsChoice(sooner, config.users, rates) }
  return remedy('buy-sooner', packsIn(listed.filter(isLater)), config, after, context)
}

/**
 * The cheapest way to the missing packs: in one of the purchases at the start, which then grows, or in another one beside them;
 * it may bring more packs than are missing (S3). Whatever else is planned stays as it is. `null` where no purchase can grow so
 * far and no further one can be listed.
 */
function addPacks(
  config: SmopConfig,
  missing: number,
  context: PriceContext,
): CapacityRemedy | null {
  const rates = context.card.smop
  const listed = statedPurchases(config, rates)
  const ways = [...listed, nothingBought].flatMap((purchase, index) =>
    index < maxPurchases && purchaseDay(purchase, config.start) === config.start
      ? wayToGrow(purchase.count, missing, rates).map((way) => ({ ...way, index }))
      : [],
  )
  const [first, ...others] = ways
  if (first === undefined) return null
  const best = others.reduce((least, way) => (way.costs < least.costs ? way : least), first)
  const after = listed.toSpliced(best.index, 1, { count: best.count + best.added, on: null })
  const packs = packsChoice(after, config.users, rates)
  return remedy('add-packs', best.added, config, { ...config, packs }, context)
}

/** The cheapest that a purchase of `count` packs becomes with the missing ones, and what it costs more; none without list prices. */
function wayToGrow(count: number, missing: number, { packs: { price } }: SmopRates) {
  const before = count === 0 ? fen(0) : listPrice(count, price)
  const cheapest = cheapestPurchase(count + missing, price, packLimits.max)
  if (before === null || !cheapest.ok) return []
  const { quantity, amount } = cheapest.value
  return [{ count, added: quantity - count, costs: minus(amount, before) }]
}

function remedy(
  kind: CapacityRemedy['kind'],
  packs: number,
  before: SmopConfig,
  after: SmopConfig,
  context: PriceContext,
): CapacityRemedy | null {
  const difference = differenceOf(before, after, context)
  return difference === null ? null : { kind, packs, config: after, difference }
}
