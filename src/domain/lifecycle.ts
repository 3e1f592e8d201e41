import { daysBetween, type CalendarDate } from './calendar.ts'
import type { Charge } from './charge.ts'
import type { Fen } from './money.ts'
import type { RuleId } from './rules.ts'

/** What state the service is in; the names are public page marks. */
export type PhaseKind =
  | 'active'
  | 'stopped'
  | 'reclaimed'
  | 'trial'
  | 'console-closed'
  | 'lead-time'

/** A stretch of days in one state: `start` belongs to it, `end` does not (D1); an open end is `null`. */
export interface Phase {
  readonly kind: PhaseKind
  readonly start: CalendarDate
  readonly end: CalendarDate | null
  /** Its length; `null` for an open end. */
  readonly days: number | null
  /** How an active phase came about; `null` of any other. */
  readonly term: 'first' | 'renewed' | 'bought-anew' | null
  /** What the state rests on, and what its days rest on where the documents leave that open. */
  readonly rules: readonly RuleId[]
}

/** What becomes of a line over time. */
export interface Lifecycle {
  /** In order, each starting where the one before ends. */
  readonly phases: readonly Phase[]
  /** The first day without the service, if nothing is done. */
  readonly expiry: CalendarDate
  readonly renewal: RenewalOutcome | null
}

interface Reclamation {
  /** The day from which resources are gone (D2); the day before is the last on which a renewal restores. */
  readonly reclamation: CalendarDate
  readonly lastSafeDay: CalendarDate
}

/**
 * The service comes back. `on-time`: no gap. `late`: restored, the new term counts from the renewal. `too-late`: reclaimed, so it
 * is bought anew.
 */
export interface NextTerm extends Reclamation {
  readonly kind: 'on-time' | 'late' | 'too-late'
  /** Its first day; on time, the expiry. */
  readonly on: CalendarDate
  /** Days without service between expiry and renewal. */
  readonly daysOut: number
  /** What it costs; none where a part of it has no list price. */
  readonly charges: readonly Charge[]
  /** The sum of those charges; `null` where a part of it has no list price. */
  readonly total: Fen | null
}

/** The service never comes back: reclaimed for good. */
interface NoNextTerm extends Reclamation {
  readonly kind: 'never'
  readonly on: null
}

/** What a choice of renewal day leads to. */
export type RenewalOutcome = NextTerm | NoNextTerm

/** A phase with its length. */
export function phase(
  kind: PhaseKind,
  start: CalendarDate,
  end: CalendarDate | null,
  rules: readonly RuleId[],
  term: Phase['term'] = null,
): Phase {
  return { kind, start, end, days: end === null ? null : daysBetween(start, end), term, rules }
}
