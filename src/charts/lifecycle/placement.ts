import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  monthNumber,
  type CalendarDate,
} from '../../domain/calendar.ts'
import type { Lifecycle, Phase } from '../../domain/lifecycle.ts'
import { monthStep } from '../monthStep.ts'

/** A stretch of the bar, as far as it lies in the picture. */
export interface Segment {
  readonly phase: Phase
  readonly x: number
  readonly width: number
  /** Without the gap to the next one. */
  readonly drawnWidth: number
}

/** Where everything of the chart stands, in pixels. */
export interface Placement {
  readonly width: number
  readonly segments: readonly Segment[]
  /** The first day, where the picture begins only after it. */
  readonly cutStart: CalendarDate | null
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly toX: (date: CalendarDate) => number
  readonly toDate: (x: number) => CalendarDate
}

/** In pixels. The bar begins at 0; names stand in lanes above it, dates in lanes below. */
export const barHeight = 40
export const barMiddle = barHeight / 2

/** Months of a term that the picture shows at most, so that the days around the expiry keep their room. */
const termShown = 12
/** Months of the next term beyond the last day that can be dragged to. */
const termAfterShown = 6
/** Months past the reclamation that a renewal day can be dragged to. */
const monthsPastReclamation = 2

/** The days that the renewal handle can reach. */
export interface RenewalRange {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** From the expiry to past the reclamation, or to a later day that was typed; `null` for what cannot be renewed. */
export function renewalRange(lifecycle: Lifecycle): RenewalRange | null {
  const { expiry, renewal } = lifecycle
  if (renewal === null) return null
  const last = addMonths(renewal.reclamation, monthsPastReclamation)
  return { first: expiry, last: renewal.on !== null && renewal.on > last ? renewal.on : last }
}

/** Places a lifecycle whose terms last `months` on a bar of `width` pixels, with room for all of `range`. */
export function placeLifecycle(
  lifecycle: Lifecycle,
  months: number,
  width: number,
  range = renewalRange(lifecycle),
): Placement {
  const { from, to } = shownSpan(lifecycle, months, range)
  const days = Math.max(1, daysBetween(from, to))
  const toX = (date: CalendarDate) => (daysBetween(from, date) / days) * width
  const toDate = (x: number) => addDays(from, Math.round((x / width) * days))
  const inside = (x: number) => Math.min(width, Math.max(0, x))
  const segments = lifecycle.phases.map((phase) => {
    const x = inside(toX(phase.start))
    const end = phase.end === null ? width : inside(toX(phase.end))
    const own = Math.max(0, end - x)
    return { phase, x, width: own, drawnWidth: Math.max(0, own - 1) }
  })
  const starts = lifecycle.phases.map(({ start }) => start)
  const [start = from] = starts
  const cutStart = start < from ? start : null
  const monthTicks = ticksFor(from, to, width, toX)
  const ticks = monthTicks.length < 2 ? boundaryTicks(starts, width, toX) : monthTicks
  return { width, segments, cutStart, ticks, toX, toDate }
}

function shownSpan({ phases, expiry }: Lifecycle, months: number, range: RenewalRange | null) {
  const from = later(phases[0]?.start ?? expiry, addMonths(expiry, -termShown))
  const to =
    range === null
      ? addDays(expiry, Math.max(7, Math.round(daysBetween(from, expiry) / 4)))
      : addMonths(range.last, Math.min(months, termAfterShown))
  return { from, to }
}

const later = (a: CalendarDate, b: CalendarDate) => (a > b ? a : b)

const tickRoom = 76
/** Of a label, which begins at its tick. */
const labelWidth = 56

/** First days of months, as many as have room for their label: of January, or of every third month, before any other. */
function ticksFor(
  from: CalendarDate,
  to: CalendarDate,
  width: number,
  toX: (date: CalendarDate) => number,
): Placement['ticks'] {
  const step = monthStep(daysBetween(from, to) / 30.4, width, tickRoom)
  const steps = Math.floor(monthNumber(to) / step) - Math.ceil(monthNumber(from) / step) + 1
  return Array.from({ length: Math.max(0, steps) }, (_, index) => {
    const date = firstOfMonth((Math.ceil(monthNumber(from) / step) + index) * step)
    return { x: toX(date), label: date.slice(0, 7) }
  }).filter(({ x }) => x >= 0 && x <= width - labelWidth)
}

/** Of a label without its year. */
const dayWidth = 40

/** The first days of phases, of which a picture of some weeks has more than of months. */
const boundaryTicks = (
  starts: readonly CalendarDate[],
  width: number,
  toX: (date: CalendarDate) => number,
): Placement['ticks'] =>
  starts
    .map((date) => ({ x: toX(date), label: date.slice(5) }))
    .filter(
      ({ x }, index, all) =>
        x >= 0 && x <= width - dayWidth && x - (all[index - 1]?.x ?? -Infinity) > dayWidth + 6,
    )
