import type { CalendarDate } from '../calendar.ts'
import type { Fen } from '../money.ts'
import { capacityOver, holdsFrom, smopCapacity } from '../products/smop/capacity.ts'
import {
  maxPurchases,
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
import type { PriceContext } from './advice.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import { differenceOf } from './differenceOf.ts'

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
 * The cheapest way to the missing packs in the one purchase there is; it may bring more packs than are missing (S3). Several
 * purchases, a later one, or one that would outgrow what a purchase may hold, stay as they are, and another at the start
 * follows; `null` where no further purchase can be listed.
 */
function addPacks(
  config: SmopConfig,
  missing: number,
  context: PriceContext,
): CapacityRemedy | null {
  const rates = context.card.smop
  const listed = statedPurchases(config, rates)
  const [only = { count: 0, on: null }, ...others] = listed
  const isAtStart = purchaseDay(only, config.start) === config.start
  const grows = others.length === 0 && isAtStart && only.count + missing <= packLimits.max
  if (!grows && listed.length >= maxPurchases) return null
  const grown = grows ? only.count : 0
  const cheapest = cheapestPurchase(grown + missing, rates.packs.price, packLimits.max)
  if (!cheapest.ok) return null
  const purchase = { count: cheapest.value.quantity, on: null }
  const packs = grows ? packsChoice([purchase], config.users, rates) : [...listed, purchase]
  return remedy('add-packs', purchase.count - grown, config, { ...config, packs }, context)
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
