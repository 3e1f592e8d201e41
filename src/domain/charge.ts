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

/** An amount due on a day, for `quantity` of the charge's units. */
export interface Payment {
  readonly when: CalendarDate
  readonly quantity: number
  readonly amount: Fen
}

/**
 * One amount of an estimate, with everything that is needed to check it by hand: `quantity` × `unitPrice` = `amount`.
 * The payments add up to the amount, the charges of a line to its total.
 */
export interface Charge {
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
  /** Of a discount alone: the share that is taken off, and what it is taken off from. */
  readonly share?: { readonly off: BasisPoints; readonly of: Fen }
  /** Paid once and not again, once per prepaid period, or as a part of each payment of the line. */
  readonly recurrence: 'once' | 'recurring' | 'pro-rata'
  /** In order of date, at least one. */
  readonly payments: readonly Payment[]
}

/** A charge whose amount is what its payments add up to. */
export function chargeOf(parts: Omit<Charge, 'amount' | 'quantity'>): Charge {
  return {
    ...parts,
    quantity: parts.payments.reduce((total, payment) => total + payment.quantity, 0),
    amount: sum(parts.payments.map((payment) => payment.amount)),
  }
}

/** A charge that is paid once, on one day. */
export function oneOffCharge(
  parts: Omit<Charge, 'amount' | 'payments' | 'recurrence'> & { readonly when: CalendarDate },
): Charge {
  const { when, ...rest } = parts
  const amount = times(parts.unitPrice, parts.quantity)
  return {
    ...rest,
    amount,
    recurrence: 'once',
    payments: [{ when, quantity: parts.quantity, amount }],
  }
}

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
