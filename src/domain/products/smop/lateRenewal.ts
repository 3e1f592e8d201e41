import {
  addDays,
  addMonths,
  laterDateLimits,
  type CalendarDate,
  type DateLimits,
} from '../../calendar.ts'
import type { Renewal } from './config.ts'

/** The renewal that a day stands for: up to the expiry it is one in time, wherever the expiry then moves; after it, a late one (S7). */
export const renewalOn = (day: CalendarDate, expiry: CalendarDate): Renewal =>
  day <= expiry ? 'on-time' : day

/** The days of a late renewal: from the first day without the service on, as far as dates reach (D13). */
export const lateRenewalLimits = (expiry: CalendarDate): DateLimits => ({
  min: addDays(expiry, 1),
  max: laterDateLimits.max,
})

/** What a late renewal begins with when none has been stated: a month after the expiry (D1), well before the reclamation. */
export const usualLateRenewal = (expiry: CalendarDate): CalendarDate => addMonths(expiry, 1)
