import { compareDates, type CalendarDate } from '../../domain/calendar.ts'
import type { Lifecycle } from '../../domain/lifecycle.ts'
import { duePayments, paymentDays, type DuePayment } from '../../domain/paymentSchedule.ts'
import type { Fen } from '../../domain/money.ts'
import { lifecycleOf } from '../../domain/products/lifecycleOf.ts'
import type { LineConfig } from '../../domain/products/products.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import type { ExportSource } from '../exportSource.ts'

/** A day worth remembering: of one line, counted from 0, or a payment for all of them. */
export type CalendarEvent =
  | {
      readonly kind: 'payment'
      readonly on: CalendarDate
      readonly due: Fen
      readonly payments: readonly DuePayment[]
    }
  | {
      /** The last day on which a renewal restores (S7, D2). */
      readonly kind: 'last-renewal'
      readonly on: CalendarDate
      readonly line: number
      readonly config: LineConfig
      /** The day from which the resources are gone. */
      readonly reclamation: CalendarDate
    }
  | {
      /** The last day to order event protection (M4, D6). */
      readonly kind: 'last-order'
      readonly on: CalendarDate
      readonly line: number
      readonly config: LineConfig
    }
  | {
      /** The first day without the service (M3, S1, S7). */
      readonly kind: 'expiry'
      readonly on: CalendarDate
      readonly line: number
      readonly config: LineConfig
      /** What ends: the console of a trial, while its mall stays reachable (S1); or all, which some services can be renewed against. */
      readonly end: 'trial' | 'renewable' | 'final'
    }
  | {
      /** The day after the expiry on which the line is renewed, or bought anew (S7, S8, D2, D3). */
      readonly kind: 'renewal'
      readonly on: CalendarDate
      readonly line: number
      readonly config: LineConfig
      readonly isBoughtAnew: boolean
      /** The first day without the service again. */
      readonly until: CalendarDate
      /** What the term costs at list price; `null` without one. */
      readonly cost: Fen | null
    }

/** Days before an event on which a reminder is given. */
export const remindersFor: Record<CalendarEvent['kind'], readonly number[]> = {
  payment: [3],
  expiry: [30, 7],
  'last-renewal': [30, 7, 1],
  renewal: [7, 1],
  'last-order': [14, 3],
}

/**
 * The days of an estimate in order: what has to be paid, and for each line when it ends and when it is too late. Days that are over
 * are left out, unless all of them are: a calendar without a day is none.
 */
export function calendarEvents({
  estimate,
  card,
  createdOn,
}: ExportSource): readonly CalendarEvent[] {
  const payments = paymentDays(duePayments(estimate)).map(
    ({ when, due, payments: parts }): CalendarEvent => ({
      kind: 'payment',
      on: when,
      due,
      payments: parts,
    }),
  )
  const days = estimate.lines.flatMap(({ config }, line) => lineEvents(config, line, card))
  const all = [...days, ...payments].toSorted((a, b) => compareDates(a.on, b.on))
  const toCome = all.filter(({ on }) => on >= createdOn)
  return toCome.length === 0 ? all : toCome
}

/** A line without a list price has its days all the same. */
function lineEvents(config: LineConfig, line: number, card: RateCard): readonly CalendarEvent[] {
  const lifecycle = lifecycleOf(config, card)
  const { phases, expiry, renewal } = lifecycle
  const isTrial = phases.some(({ kind }) => kind === 'trial')
  const end = isTrial ? 'trial' : renewal === null ? 'final' : 'renewable'
  const lead = phases.find(({ kind }) => kind === 'lead-time')
  return [
    ...(lead === undefined ? [] : [{ kind: 'last-order' as const, on: lead.start, line, config }]),
    { kind: 'expiry', on: expiry, line, config, end },
    ...(renewal === null
      ? []
      : [
          {
            kind: 'last-renewal' as const,
            on: renewal.lastSafeDay,
            line,
            config,
            reclamation: renewal.reclamation,
          },
        ]),
    ...renewalEvents(config, line, lifecycle),
  ]
}

/** A renewal in time is no day of its own: it is made before the service ends. */
function renewalEvents(
  config: LineConfig,
  line: number,
  { expiry, renewal, phases }: Lifecycle,
): readonly CalendarEvent[] {
  const until = phases.at(-1)?.end
  if (renewal === null || renewal.on === null || renewal.on <= expiry || !until) return []
  const isBoughtAnew = renewal.kind === 'too-late'
  return [
    { kind: 'renewal', on: renewal.on, line, config, isBoughtAnew, until, cost: renewal.total },
  ]
}
