import type { CalendarDate } from '../domain/calendar.ts'
import { dueOn, type Charge } from '../domain/charge.ts'
import type { chargesZhCN } from './chargesZhCN.ts'
import { phrases } from './phrasesEn.ts'
import { chargeNames, packTier, tierSpan } from './chargeTermsEn.ts'

const { money, count, percent, months, days, packs, users } = phrases

function chargeFormula(charge: Charge, packSize: number): string {
  const { quantity, unitPrice, tier, share } = charge
  switch (charge.kind) {
    case 'free-edition':
    case 'event-protection':
      return `${days(quantity)} × ${money(unitPrice)}`
    case 'user-packs':
      return `${packs(quantity)} × ${money(unitPrice)} for ${users(quantity * packSize)}${tier === null ? '' : `; tier ${packTier(tier, packSize)}`}`
    case 'agreed-discount':
      return share === undefined ? '' : `${percent(share.off)} of ${money(share.of)}`
    case 'platform-fee':
    case 'daily-operations':
      return `${months(quantity)} × ${money(unitPrice)}${monthsAtATime(charge, ', ')}`
  }
}

function monthsAtATime({ recurrence, payments }: Charge, lead: string): string {
  const [each = 1, ...later] = payments.map(({ quantity }) => quantity)
  const last = later.at(-1)
  if (recurrence !== 'recurring' || last === undefined || each === 1) return ''
  return `${lead}${months(each)} per payment${last === each ? '' : `, ${count(last)} in the last`}`
}

function chargeDue(charge: Charge, asOf: CalendarDate): string {
  const day = dueOn(charge) ?? ''
  if (charge.payments.length > 1) return `from ${day}`
  return day < asOf ? `${day} (past)` : day
}

function chargeTitle({ kind, tier }: Charge): string {
  if (tier === null || kind === 'user-packs') return chargeNames[kind]
  const unit = kind === 'event-protection' ? 'hosts' : 'machines'
  return `${chargeNames[kind]}, ${tierSpan(tier, unit)}`
}

/** A charge in words: what it is for, how it is computed, when it is paid. */
export const chargesEn: typeof chargesZhCN = {
  names: chargeNames,
  title: chargeTitle,
  formula: chargeFormula,
  monthsAtATime,
  due: chargeDue,
  buy: "Buy on the vendor's page",
  contact: 'Contact sales',
  unpriced: (above) =>
    `Above ${count(above)} there is no list price. Ask the vendor's sales team for a quote.`,
}
