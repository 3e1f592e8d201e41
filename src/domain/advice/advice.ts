import type { CalendarDate } from '../calendar.ts'
import type { Fen } from '../money.ts'
import type { MssConfig } from '../products/mss/config.ts'
import type { LineConfig } from '../products/products.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { CheapestPurchase, Combined } from './cheapestPurchase.ts'
import type { EditionOffer } from './compareEditions.ts'
import type { Lapse } from './lapse.ts'
import type { PriceContext } from './lineTotal.ts'
import type { MonthlyPurchase } from './stagedPurchases.ts'

/** What a piece of advice is about; there is at most one for each. */
export type Decision = 'packs' | 'edition' | 'renewal' | 'tier'

/**
 * What `saves` is measured against: the total of the line; what the growth costs from today to the target; or what is paid
 * for the time after the term. Only the first shows in the estimate's total.
 */
export type SavingBasis = 'line-total' | 'growth' | 'next-term'

interface Piece<Kind extends string, Figures> {
  readonly kind: Kind
  readonly decision: Decision
  readonly basis: SavingBasis
  /** What taking it saves after the agreed discount (`next-term`: at list price), above 0; `null` where it is not about money. */
  readonly saves: Fen | null
  /** The line to take over. */
  readonly config: LineConfig
  /** All that is needed to check it by hand. */
  readonly figures: Figures
}

/** A larger purchase costs less (S3). The purchases that get better, each next to what it replaces. */
export type CheaperPurchase = Piece<
  'cheaper-purchase',
  { readonly purchases: readonly CheapestPurchase[] }
>
/** One purchase costs less than several (S3). */
export type CombinePurchases = Piece<'combine-purchases', Combined>
/** More packs are bought than users or target need. `purchase` is the cheapest that is enough, `null` where none is needed. */
export type FewerPacks = Piece<
  'fewer-packs',
  {
    readonly bought: number
    readonly needed: number
    readonly purchase: CheapestPurchase | null
  }
>
/** Purchases in order of month, and what they come to. */
export interface PricedPlan {
  readonly purchases: readonly MonthlyPurchase[]
  readonly total: Fen
}
/** The packs for the growth cost less when planned than when each is bought as the need arises (S3, S4). */
export type PlanGrowth = Piece<
  'plan-growth',
  {
    /** What the line buys, and exactly what is missing besides in each month of need. */
    readonly asNeeded: PricedPlan
    readonly planned: PricedPlan
    /** The total of the line, which does not last to the target, and with the plan, both after the agreed discount. */
    readonly totalNow: Fen
    readonly totalPlanned: Fen
  }
>
/** The free edition serves all of it (S1). */
export type FreeIsEnough = Piece<'free-is-enough', Editions<'free' | 'basic', SmopConfig>>
/** The free edition holds the users, but ends before the plan does (S1): a way to begin. */
export type FreeToTry = Piece<'free-to-try', Editions<'free' | 'basic', SmopConfig>>
/** A renewal before the reclamation costs less than one after it, which has to buy the packs again (D2, D3). */
export type RenewBeforeReclamation = Piece<
  'renew-before-reclamation',
  {
    readonly lapse: Lapse
    /** Months more to pay for when renewed on the last safe day, and their fee, which the saving is less of. */
    readonly months: number
    readonly fees: Fen
  }
>
/** A tier for more machines or hosts costs less than the one that holds them; no published price list has that. */
export type CheaperTier = Piece<'cheaper-tier', CheapestPurchase>
/** The other edition would cost less for as many hosts and as long; a different service (M1, M4). */
export type DailyCostsLess = Piece<'daily-costs-less', Editions<'daily' | 'event', MssConfig>>

type Editions<Edition extends string, Config> = {
  readonly [Each in Edition]: EditionOffer<Config>
}

/** One piece of advice as data. The kinds are public page marks. */
export type Advice =
  | CheaperPurchase
  | CombinePurchases
  | FewerPacks
  | PlanGrowth
  | FreeIsEnough
  | FreeToTry
  | RenewBeforeReclamation
  | CheaperTier
  | DailyCostsLess

export type AdviceKind = Advice['kind']

/** What advice depends on besides the line. */
export interface AdviceContext extends PriceContext {
  readonly asOf: CalendarDate
}
