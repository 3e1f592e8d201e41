import { compareDates, type CalendarDate } from './calendar.ts'
import { fen, sum, times, type BasisPoints, type Fen } from './money.ts'
import type { TierSpan } from './pricing/priceModel.ts'
import type { RuleId } from './rules.ts'

/** What a charge is for. Its wording stands in the message catalogues. */
export type ChargeKind =
  | 'free-edition'
  | 'platform-fee'
  | 'user-packs'
  | 'daily-operations'
  | 'event-protection'
  | 'agreed-discount'

/** An amount due on a day, for `quantity` of the charge's units; the parts of a deduction are for 0 of them. */
export interface Payment {
  readonly when: CalendarDate
  readonly quantity: number
  readonly amount: Fen
}

/** How an amount of an estimate comes about, with everything that is needed to check it by hand: `quantity` × `unitPrice` = `amount`. */
interface Formula {
  /** Stable within its line. */
  readonly id: string
  readonly kind: ChargeKind
  /** The rule that the price rests on; `agreed` for what the vendor granted outside the price table. */
  readonly rule: RuleId | 'agreed'
  readonly quantity: number
  readonly unit: 'month' | 'day' | 'pack' | 'estimate'
  readonly unitPrice: Fen
  readonly amount: Fen
  /** The tier of the price table that set the unit price, counted in packs, machines or hosts. */
  readonly tier: TierSpan | null
}

/**
 * What a line pays at list price, before its payments have dates: these cost far more time than the price, which is all that
 * advice asks for. The items of a line add up to its list total.
 */
export interface Item extends Formula {
  readonly rule: RuleId
  /** Paid once, or once per prepaid period. */
  readonly recurrence: 'once' | 'recurring'
  /** The day on which it is paid; `null` for the first day, wherever that moves. */
  readonly on: CalendarDate | null
}

/** One amount of an estimate and its payments, which add up to it. The charges of a line add up to its total. */
export interface Charge extends Formula {
  /** Of a discount alone: the share that is taken off, and what it is taken off from. */
  readonly share?: { readonly off: BasisPoints; readonly of: Fen }
  /** Paid once and not again, once per prepaid period, or as a part of each payment of the line. */
  readonly recurrence: Item['recurrence'] | 'pro-rata'
  /** In order of date, at least one. */
  readonly payments: readonly Payment[]
}

/** Whether a charge stands in the price table, with its rule; else it is what was agreed with the vendor. */
export const isList = (charge: Charge): charge is Charge & { readonly rule: RuleId } =>
  charge.rule !== 'agreed'

/**
 * An item whose amount follows from its quantity and unit price. Field by field: a spread would take twenty times as long, and
 * advice asks for the price of a hundred purchases at each keystroke.
 */
export const itemOf = (parts: Omit<Item, 'amount'>): Item => ({
  id: parts.id,
  kind: parts.kind,
  rule: parts.rule,
  quantity: parts.quantity,
  unit: parts.unit,
  unitPrice: parts.unitPrice,
  amount: times(parts.unitPrice, parts.quantity),
  tier: parts.tier,
  recurrence: parts.recurrence,
  on: parts.on,
})

/** The day on which the first payment of the charge is due. */
export const dueOn = (charge: Charge): CalendarDate | undefined => charge.payments[0]?.when

/** What charges come to on a day on which any of them is due. */
export interface DueDay {
  readonly when: CalendarDate
  readonly amount: Fen
}

/** The days on which any of the charges is due, in order; days on which they come to nothing are among them. */
export function dueDays(charges: readonly Charge[]): readonly DueDay[] {
  const byDay = new Map<CalendarDate, Fen>()
  for (const { when, amount } of charges.flatMap((charge) => charge.payments)) {
    byDay.set(when, sum([byDay.get(when) ?? fen(0), amount]))
  }
  return [...byDay]
    .map(([when, amount]) => ({ when, amount }))
    .toSorted((a, b) => compareDates(a.when, b.when))
}
