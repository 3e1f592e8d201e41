import type { Advice, AdviceKind, PricedPlan, SavingBasis } from '../domain/advice/advice.ts'
import type { CheapestPurchase } from '../domain/advice/cheapestPurchase.ts'
import type { Fen } from '../domain/money.ts'
import { phrases } from './phrasesZhCN.ts'

const { money, count, days, users } = phrases

/** The sentence that decides, and what is needed to check it by hand. */
interface AdviceText {
  readonly lead: string
  readonly rest: string
}

const purchase = ({ quantity, unitPrice, amount }: CheapestPurchase) =>
  `${count(quantity)} × ${money(unitPrice)} = ${money(amount)}`

const priceOf = (amount: Fen | null) => (amount === null ? '需询价' : money(amount))

/** A plan of few purchases one by one, a longer one by its number; either with what it comes to. */
function plan({ purchases, total }: PricedPlan): string {
  if (purchases.length > 3) return `分 ${count(purchases.length)} 次，共 ${money(total)}`
  const parts = purchases.map(
    ({ month, packs, amount }) => `第 ${count(month)} 个月买 ${count(packs)} 个 ${money(amount)}`,
  )
  return purchases.length === 1 ? (parts[0] ?? '') : `${parts.join('，')}，共 ${money(total)}`
}

function text(advice: Advice, packSize: number, isDiscounted: boolean): AdviceText {
  switch (advice.kind) {
    case 'cheaper-purchase': {
      const [first] = advice.figures.purchases
      if (first === undefined) return { lead: '', rest: '' }
      const less =
        first.saves === null ? '' : `，比 ${count(first.need)} 个少 ${money(first.saves)}`
      return {
        lead: `买 ${count(first.quantity)} 个反而更便宜：${money(first.amount)}`,
        rest: `${less}，还多容纳 ${users(first.more * packSize)}。单次购买达到更高一档，整笔都按更低的单价计：${purchase(first)}。`,
      }
    }
    case 'combine-purchases': {
      const { separate, separateAmount, combined } = advice.figures
      const parts = separate.map(({ quantity }) => count(quantity)).join(' + ')
      return {
        lead: `合并成一次买更便宜：${money(combined.amount)}`,
        rest: `；分开买 ${parts} 个共 ${money(separateAmount)}。一次买 ${purchase(combined)}。`,
      }
    }
    case 'fewer-packs': {
      const { bought, needed, purchase: instead } = advice.figures
      return {
        lead: needed === 0 ? '不需要叠加包' : `只需要 ${count(needed)} 个叠加包`,
        rest:
          instead === null
            ? `，现在列了 ${count(bought)} 个；基础版本身就够用。`
            : `，现在列了 ${count(bought)} 个。够用的最便宜买法：${purchase(instead)}。`,
      }
    }
    case 'plan-growth': {
      const { planned, asNeeded, totalNow, totalPlanned } = advice.figures
      return {
        lead: '按增长计划买更便宜',
        rest: `：${plan(planned)}；若先按现在的数量购买、不够再补：${plan(asNeeded)}。采用后这一项${isDiscounted ? '折后' : ''}合计 ${money(totalPlanned)}；现在的 ${money(totalNow)} 还没算增长所需的叠加包。`,
      }
    }
    case 'free-is-enough': {
      const { free, basic } = advice.figures
      return {
        lead: '免费版就够用',
        rest: `：最多 ${users(free.holds)}、${days(free.days)}；基础版 ${priceOf(basic.total)}。`,
      }
    }
    case 'free-to-try': {
      const { free } = advice.figures
      return {
        lead: '可以先用免费版试一试',
        rest: `：容得下 ${users(free.holds)}，但只有 ${days(free.days)}。`,
      }
    }
    case 'renew-before-reclamation': {
      const { lapse, fees } = advice.figures
      return {
        lead: `最晚 ${lapse.lastSafeDay} 续费更便宜`,
        rest: `：叠加包不必重买（${count(lapse.packsLost)} 个，${priceOf(lapse.packsAgain)}），新使用期提前开始，多付平台服务费 ${money(fees)}。回收后需重买叠加包是我们的理解，请向厂商确认。`,
      }
    }
    case 'cheaper-tier': {
      const { quantity, amount, need } = advice.figures
      return {
        lead: `按 ${count(quantity)} 台购买更便宜：${money(amount)}`,
        rest: `，比 ${count(need)} 台的价格低。`,
      }
    }
    case 'daily-costs-less': {
      const { daily, event } = advice.figures
      return {
        lead: '若不需要 7×24 小时保障，日常运营更便宜',
        rest: `：日常运营 ${days(daily.days)} ${priceOf(daily.total)}，重保服务 ${days(event.days)} ${priceOf(event.total)}。两者是不同的服务，厂商文档只写明重保服务为 7×24 小时。`,
      }
    }
  }
}

function appliedSaves(saves: Fen, basis: SavingBasis): string {
  switch (basis) {
    case 'line-total':
      return `已采用，省 ${money(saves)}。`
    case 'growth':
      return `已采用：增长到预计用户总数，比不够再补少付 ${money(saves)}。`
    case 'next-term':
      return `已采用：到期之后按目录价少付 ${money(saves)}。`
  }
}

export const adviceZhCN = {
  text,
  apply: (kind: AdviceKind): string => (kind === 'daily-costs-less' ? '改用日常运营' : '采用'),
  applied: '已采用。',
  appliedSaves,
  undo: '撤销',
  dismiss: '不再提示',
  afterDiscount: (saves: Fen) => `计入协议折扣后省 ${money(saves)}。`,
  lapse: {
    unpaid: (months: number, fees: Fen) =>
      `停服期间少付 ${count(months)} 个整月的平台服务费 ${money(fees)}`,
    packs: (packs: number, price: Fen) =>
      `回收后要重买 ${count(packs)} 个叠加包，${money(price)}（我们的理解，请向厂商确认）`,
    less: (amount: Fen) => `合计少付 ${money(amount)}`,
    more: (amount: Fen) => `合计反而多付 ${money(amount)}`,
    lastSafe: (day: string) => `最晚 ${day} 续费可恢复`,
  },
}
