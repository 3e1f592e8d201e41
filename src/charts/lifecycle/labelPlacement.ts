import type { CalendarDate } from '../../domain/calendar.ts'
import type { Lifecycle, Phase } from '../../domain/lifecycle.ts'
import type { lifecycleWording } from '../../i18n/lifecycle.ts'
import { placeLabels } from '../labels.ts'
import { textWidth } from '../textWidth.ts'
import { barHeight, barMiddle, type Placement, type Segment } from './placement.ts'

/** The name of a stretch: on it, or above the bar with a leader down to it where it does not fit. */
export interface SegmentLabel {
  readonly phase: Phase
  readonly text: string
  readonly x: number
  readonly y: number
  readonly leader: { readonly x: number; readonly top: number } | null
}

/** A day that matters. */
export interface MarkedDate {
  readonly kind: 'loss' | 'renewal' | 'start'
  readonly text: string
  readonly date: CalendarDate
}

/** Its text below the bar, and the foot of the line that leads to it. */
export interface DateMark extends Omit<MarkedDate, 'date'> {
  readonly x: number
  readonly lineFoot: number
  readonly left: number
  readonly y: number
}

const lane = 20
/** Lanes that are kept above and below the bar, used or not: the page would jump as the renewal moves, or as the line arrives. */
const lanesAbove = (width: number) => (width < narrow ? 2 : 1)
const lanesBelow = 2
/** Below it, stretches are short, and more of their names stand above the bar. */
const narrow = 480

/** A term that a renewal begins has the handle at its start. */
const inset = ({ phase }: Segment) => (phase.term === 'first' || phase.term === null ? 12 : 20)

/** Places the names of the stretches that are in the picture. */
export function placeSegmentLabels(
  { segments, width }: Placement,
  nameOf: (phase: Phase) => string,
): readonly SegmentLabel[] {
  const labels = segments
    .filter((segment) => segment.width > 0)
    .map((segment) => {
      const text = nameOf(segment.phase)
      const own = textWidth(text)
      return { segment, text, width: own, fits: own <= segment.width - inset(segment) - 8 }
    })
  const outside = labels.filter(({ fits }) => !fits)
  const places = placeLabels(
    outside.map(({ segment, width: own }) => ({ x: segment.x + segment.width / 2, width: own })),
    width,
  )
  return labels.map((label): SegmentLabel => {
    const { segment, text } = label
    const { phase, x } = segment
    const place = places[outside.indexOf(label)]
    if (place === undefined)
      return { phase, text, x: x + inset(segment), y: barMiddle + 5, leader: null }
    const y = -10 - place.lane * lane
    return { phase, text, x: place.left, y, leader: { x: x + segment.width / 2, top: y + 3 } }
  })
}

/** The start where it is not in the picture, renewal, and the reclamation as long as it is ahead. */
export function datesOf(
  renewal: Lifecycle['renewal'],
  cutStart: CalendarDate | null,
  wording: (typeof lifecycleWording)[keyof typeof lifecycleWording],
): readonly MarkedDate[] {
  const dates: MarkedDate[] = []
  const add = (kind: MarkedDate['kind'], date: CalendarDate, text: string) =>
    dates.push({ kind, date, text })
  if (cutStart !== null) add('start', cutStart, wording.since(cutStart))
  if (renewal === null) return dates
  const { kind, on, reclamation } = renewal
  if (on !== null) add('renewal', on, wording.renewal(on, kind))
  if (kind !== 'on-time') add('loss', reclamation, wording.reclaimOn(reclamation, kind))
  return dates
}

/** Places days below the bar; one before the picture at its beginning. */
export function placeDateMarks(
  dates: readonly MarkedDate[],
  { width, toX }: Placement,
): readonly DateMark[] {
  const marks = dates.map(({ date, ...mark }) => ({ ...mark, x: Math.max(0, toX(date)) }))
  const places = placeLabels(
    marks.map(({ x, text }) => ({ x, width: textWidth(text) })),
    width,
  )
  return marks.map((mark, index) => {
    const place = places[index] ?? { left: 0, lane: 0 }
    const y = barHeight + 20 + place.lane * lane
    return { ...mark, left: place.left, y, lineFoot: y - 12 }
  })
}

/** From where to where the picture reaches, and the axis, which lies below all dates. */
export function frameOf(
  labels: readonly SegmentLabel[],
  marks: readonly DateMark[],
  width: number,
) {
  const top = Math.min(-8 - lanesAbove(width) * lane, ...labels.map(({ y }) => y + 2 - lane))
  const axis = Math.max(barHeight + 8 + lanesBelow * lane, ...marks.map(({ y }) => y + 8))
  return { top, axis, tickFoot: axis + 18, height: axis + 26 - top }
}
