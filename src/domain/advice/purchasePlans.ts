import type { CalendarDate } from '../calendar.ts'
import { minus, sum, type Fen } from '../money.ts'
import type { PriceModel } from '../pricing/priceModel.ts'
import { basicCapacity, packLimits } from '../products/smop/config.ts'
import type { SmopRates } from '../rateCards/rateCard.ts'
import { cheapestPurchase } from './cheapestPurchase.ts'
import type { Growth } from './growth.ts'
import { packNeeds, type PackNeed } from './packNeeds.ts'
import { stagedPurchases, type MonthlyPurchase } from './stagedPurchases.ts'
import { priced, toppedUp } from './toppedUp.ts'

/** A purchase of a plan with its day: the first of its month, so that the month's growth finds it in force (S4). */
interface PlannedPurchase extends MonthlyPurchase {
  readonly when: CalendarDate
  /** The most users expected before the next purchase, or up to the end, which all packs bought so far have to hold. */
  readonly users: number
}

/** A way to buy the packs that a growth needs. Amounts are list prices. */
export interface PurchasePlan {
  readonly kind: 'all-now' | 'step-by-step' | 'staged'
  /** In order of date; none where the edition holds all. */
  readonly purchases: readonly PlannedPurchase[]
  readonly total: Fen
  /** Users that edition and packs hold in each month. */
  readonly capacity: readonly number[]
  /** What it costs more than all at once now; negative where it costs less, `null` where all at once has no list price. */
  readonly dearer: Fen | null
  /** What stays in hand at first: the part of the total that is paid after the first day. */
  readonly paidLater: Fen
}

/** The plans side by side; `null` where a purchase of the plan has no list price. */
export interface PurchasePlans {
  readonly needs: readonly PackNeed[]
  /** Everything on the first day, in the cheapest single purchase. */
  readonly allNow: PurchasePlan | null
  /** In each month of need exactly the packs that are missing. */
  readonly stepByStep: PurchasePlan | null
  /** The cheapest with at most the given number of purchases, as late as that price allows. */
  readonly staged: PurchasePlan | null
}

/** The most purchases that a staged plan can be asked for. */
export const maxStages = 4
/** Purchases that the advised plan may make: enough to spread the payments, few enough to keep in mind. */
export const advisedStages = 3

/**
 * Three plans for the packs of a growth, from none at the start: what the line has bought is one of them, not a part of them.
 * Capacity never falls short of the users of any month (S3, S4, S5). `stages`, 1 to `maxStages`, is the most purchases of the
 * staged plan.
 */
export function purchasePlans(expected: Growth, rates: SmopRates, stages: number): PurchasePlans {
  const needs = packNeeds(
    expected.months.map(({ most }) => most),
    rates,
  )
  const { price } = rates.packs
  const now = needs.length === 0 ? [] : allNow(needs, price)
  const total = now === null ? null : totalOf(now)
  const planOf = (kind: PurchasePlan['kind'], purchases: readonly MonthlyPurchase[] | null) =>
    purchases === null ? null : plan(kind, purchases, total, expected, rates)
  return {
    needs,
    allNow: planOf('all-now', now),
    stepByStep: planOf(
      'step-by-step',
      priced(
        toppedUp(needs, () => 0),
        price,
      ),
    ),
    staged: planOf('staged', needs.length === 0 ? [] : stagedPurchases(needs, price, stages)),
  }
}

/** The plans that have a price and differ: one that buys the same on the same days as one before it is no choice. */
export function distinctPlans({
  allNow: now,
  stepByStep,
  staged,
}: PurchasePlans): readonly PurchasePlan[] {
  const known = [now, stepByStep, staged].filter((each) => each !== null)
  const purchasesOf = ({ purchases }: PurchasePlan) =>
    purchases.map(({ month, packs }) => `${month}:${packs}`).join()
  return known.filter(
    (each, index) => known.findIndex((other) => purchasesOf(other) === purchasesOf(each)) === index,
  )
}

function allNow(needs: readonly PackNeed[], price: PriceModel): readonly MonthlyPurchase[] | null {
  const cheapest = cheapestPurchase(needs.at(-1)?.packs ?? 1, price, packLimits.max)
  if (!cheapest.ok) return null
  return [{ month: 1, packs: cheapest.value.quantity, amount: cheapest.value.amount }]
}

const totalOf = (purchases: readonly MonthlyPurchase[]): Fen =>
  sum(purchases.map(({ amount }) => amount))

function plan(
  kind: PurchasePlan['kind'],
  purchases: readonly MonthlyPurchase[],
  totalNow: Fen | null,
  expected: Growth,
  rates: SmopRates,
): PurchasePlan {
  const total = totalOf(purchases)
  return {
    kind,
    purchases: purchases.flatMap((each, index) => {
      const served = expected.months.slice(each.month - 1, monthBefore(purchases[index + 1]))
      const [first] = served
      if (first === undefined) return []
      return [{ ...each, when: first.starts, users: Math.max(...served.map(({ most }) => most)) }]
    }),
    total,
    capacity: capacityByMonth(purchases, expected.months.length, rates),
    dearer: totalNow === null ? null : minus(total, totalNow),
    paidLater: totalOf(purchases.filter(({ month }) => month > 1)),
  }
}

/** The month before a purchase; none before one that there is not. */
const monthBefore = (purchase: MonthlyPurchase | undefined): number | undefined =>
  purchase && purchase.month - 1

function capacityByMonth(
  purchases: readonly MonthlyPurchase[],
  months: number,
  rates: SmopRates,
): readonly number[] {
  const added = new Map(purchases.map(({ month, packs }) => [month, packs]))
  let inForce = 0
  return Array.from({ length: months }, (_, index) => {
    inForce += added.get(index + 1) ?? 0
    return basicCapacity(inForce, rates)
  })
}
