import type { CalendarDate } from '../calendar.ts'
import type { BandPrice, ListPrice, VolumePrice } from '../pricing/priceModel.ts'

/** Where a product's figures were read. The source pages bear no date of their own (D11). */
export interface RateSource {
  /** The vendor's title of the billing document, in its own language. */
  readonly document: string
  readonly purchasePage: string
  readonly salesContact: string
  /** The day on which the figures were read and checked against the document. */
  readonly verifiedOn: CalendarDate
}

/**
 * Prices and limits of the security marketing operations platform (S1–S7). Each price has the model that its charges are worked
 * out with: another one is a change of rules and of code, not of figures.
 */
export interface SmopRates {
  readonly source: RateSource
  /** The most users, and the days that it lasts (S1). */
  readonly free: { readonly users: number; readonly days: number }
  /** The users that it covers by itself, and its fee (S2). */
  readonly basic: { readonly users: number; readonly monthlyFee: ListPrice }
  /** `size` users in one pack; the tiers count packs in a single purchase. */
  readonly packs: { readonly size: number; readonly price: VolumePrice }
  /** From the expiry on (S7). */
  readonly monthsUntilReclamation: number
}

/** Prices and limits of the managed security service (M1–M5). */
export interface MssRates {
  readonly source: RateSource
  /** Per month, by number of machines. */
  readonly daily: BandPrice
  /** Per day, by number of hosts. */
  readonly event: BandPrice
  /** From the last day to buy event protection to its start (M4). */
  readonly eventLeadDays: number
}

/**
 * All prices of one day. A published card never changes: a new price list is a new card, and old links keep naming theirs.
 */
export interface RateCard {
  /** The day of transcription, which names the card in links (D11). */
  readonly version: CalendarDate
  readonly smop: SmopRates
  readonly mss: MssRates
}
