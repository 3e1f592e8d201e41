import type { Advice, PricedPlan, SavingBasis } from '../domain/advice/advice.ts'
import type { CheapestPurchase } from '../domain/advice/cheapestPurchase.ts'
import type { Fen } from '../domain/money.ts'
import { phrases } from './phrasesEn.ts'
import type { adviceZhCN } from './adviceZhCN.ts'

const { money, count, plural, days, users, packs } = phrases

const purchase = ({ quantity, unitPrice, amount }: CheapestPurchase) =>
  `${count(quantity)} × ${money(unitPrice)} = ${money(amount)}`

/** A plan of few purchases one by one, a longer one by its number; either with what it comes to. */
function plan({ purchases, total }: PricedPlan): string {
  if (purchases.length > 3) return `${count(purchases.length)} purchases for ${money(total)}`
  const parts = purchases.map(
    ({ month, packs: n, amount }) => `${packs(n)} in month ${count(month)} for ${money(amount)}`,
  )
  return purchases.length === 1 ? (parts[0] ?? '') : `${parts.join(', ')}, ${money(total)} in all`
}

function appliedSaves(saves: Fen, basis: SavingBasis): string {
  switch (basis) {
    case 'line-total':
      return `Done: ${money(saves)} saved.`
    case 'growth':
      return `Done: up to the target it costs ${money(saves)} less than topping up as needed.`
    case 'next-term':
      return `Done: ${money(saves)} less at list price for the time after the term.`
  }
}

const priceOf = (amount: Fen | null) => (amount === null ? 'price on request' : money(amount))

function text(advice: Advice, packSize: number, isDiscounted: boolean) {
  switch (advice.kind) {
    case 'cheaper-purchase': {
      const [first] = advice.figures.purchases
      if (first === undefined) return { lead: '', rest: '' }
      const less =
        first.saves === null ? '' : `, ${money(first.saves)} less than ${count(first.need)}`
      return {
        lead: `Buying ${count(first.quantity)} costs less: ${money(first.amount)}`,
        rest: `${less}, with room for ${plural(first.more * packSize, 'more user', 'more users')}. In the larger tier every pack has the lower price: ${purchase(first)}.`,
      }
    }
    case 'combine-purchases': {
      const { separate, separateAmount, combined } = advice.figures
      const parts = separate.map(({ quantity }) => count(quantity)).join(' + ')
      return {
        lead: `One purchase costs less: ${money(combined.amount)}`,
        rest: `; apart, ${parts} packs cost ${money(separateAmount)}. At once: ${purchase(combined)}.`,
      }
    }
    case 'fewer-packs': {
      const { bought, needed, purchase: instead } = advice.figures
      return {
        lead:
          needed === 0
            ? 'No packs are needed'
            : `Only ${plural(needed, 'pack is', 'packs are')} needed`,
        rest:
          instead === null
            ? `, but this item has ${count(bought)}; Basic alone is enough.`
            : `, but this item has ${count(bought)}. The cheapest purchase that is enough: ${purchase(instead)}.`,
      }
    }
    case 'plan-growth': {
      const { planned, asNeeded, totalNow, totalPlanned } = advice.figures
      return {
        lead: 'Planning the growth costs less',
        rest: `: ${plan(planned)}. Buying as now and topping up as needed: ${plan(asNeeded)}. The total of this item${isDiscounted ? ', after the discount,' : ''} becomes ${money(totalPlanned)}; today's ${money(totalNow)} leaves out packs that the growth needs.`,
      }
    }
    case 'free-is-enough': {
      const { free, basic } = advice.figures
      return {
        lead: 'Free is enough',
        rest: `: up to ${users(free.holds)} for ${days(free.days)}; Basic: ${priceOf(basic.total)}.`,
      }
    }
    case 'free-to-try': {
      const { free } = advice.figures
      return {
        lead: 'You could try Free first',
        rest: `: it holds ${users(free.holds)}, but only for ${days(free.days)}.`,
      }
    }
    case 'renew-before-reclamation': {
      const { lapse, fees } = advice.figures
      return {
        lead: `Renewing by ${lapse.lastSafeDay} costs less`,
        rest: `: the packs need not be bought again (${packs(lapse.packsLost)}, ${priceOf(lapse.packsAgain)}), against ${money(fees)} more in platform fees, as the new term begins earlier. That packs are lost is our reading; confirm with the vendor.`,
      }
    }
    case 'cheaper-tier': {
      const { quantity, amount, need } = advice.figures
      return {
        lead: `Buying for ${count(quantity)} costs less: ${money(amount)}`,
        rest: `, below the price for ${count(need)}.`,
      }
    }
    case 'daily-costs-less': {
      const { daily, event } = advice.figures
      return {
        lead: 'If you do not need round-the-clock cover, daily operations cost less',
        rest: `: ${days(daily.days)} of daily operations ${priceOf(daily.total)}, ${days(event.days)} of event protection ${priceOf(event.total)}. They are different services: the vendor's document states 24×7 for event protection only.`,
      }
    }
  }
}

export const adviceEn: typeof adviceZhCN = {
  text,
  apply: (kind) => (kind === 'daily-costs-less' ? 'Switch to daily operations' : 'Use this'),
  applied: 'Done.',
  appliedSaves,
  undo: 'Undo',
  dismiss: 'Do not show again',
  afterDiscount: (saves) => `After the agreed discount it saves ${money(saves)}.`,
  lapse: {
    unpaid: (months, fees) =>
      `No platform fee for ${plural(months, 'whole month', 'whole months')} out of service: ${money(fees)}`,
    packs: (lost, price) =>
      `After reclamation ${plural(lost, 'pack has', 'packs have')} to be bought again: ${money(price)} (our reading; confirm with the vendor)`,
    less: (amount) => `${money(amount)} less overall`,
    more: (amount) => `${money(amount)} more overall`,
    lastSafe: (day) => `A renewal up to ${day} restores the service`,
  },
}
