import type { CalendarDate } from '../domain/calendar.ts'
import { dueOn, type Charge } from '../domain/charge.ts'
import { phrases } from './phrasesZhCN.ts'
import { chargeNames, packTier, tierSpan } from './chargeTermsZhCN.ts'

const { money, count, percent, months, days, users } = phrases

function chargeFormula(charge: Charge, packSize: number): string {
  const { quantity, unitPrice, tier, share } = charge
  switch (charge.kind) {
    case 'free-edition':
      return `${days(quantity)} × ${money(unitPrice)}`
    case 'user-packs':
      return `${count(quantity)} 个 × ${money(unitPrice)}，共 ${users(quantity * packSize)}${tier === null ? '' : `；${packTier(tier, packSize)}`}`
    case 'event-protection':
      return `${days(quantity)} × ${money(unitPrice)}`
    case 'agreed-discount':
      return share === undefined ? '' : `${money(share.of)} × ${percent(share.off)}`
    case 'platform-fee':
    case 'daily-operations':
      return `${months(quantity)} × ${money(unitPrice)}${monthsAtATime(charge, '，')}`
  }
}

/** How many months each of several payments is for, where that is more than one, and the last, which may be for fewer (D12). */
function monthsAtATime({ recurrence, payments }: Charge, lead: string): string {
  const [each = 1, ...later] = payments.map(({ quantity }) => quantity)
  const last = later.at(-1)
  if (recurrence !== 'recurring' || last === undefined || each === 1) return ''
  return `${lead}每次付 ${months(each)}${last === each ? '' : `，最后一次 ${months(last)}`}`
}

/** The day on which it is paid, or the first of several. */
function chargeDue(charge: Charge, asOf: CalendarDate): string {
  const day = dueOn(charge) ?? ''
  if (charge.payments.length > 1) return `${day} 起`
  return day < asOf ? `${day}（已过）` : day
}

function chargeTitle({ kind, tier }: Charge): string {
  if (tier === null || kind === 'user-packs') return chargeNames[kind]
  return `${chargeNames[kind]} ${tierSpan(tier, '台')}`
}

/** A charge in words: what it is for, how it is computed, when it is paid. */
export const chargesZhCN = {
  names: chargeNames,
  title: chargeTitle,
  formula: chargeFormula,
  monthsAtATime,
  due: chargeDue,
  buy: '去厂商页面购买',
  contact: '联系厂商销售',
  /** What stands in the place of charges that have no published price. */
  unpriced: (above: number) => `超过 ${count(above)} 台没有公开价格，需询价。`,
}
