import type { CalendarDate } from '../../domain/calendar.ts'
import type { Lifecycle } from '../../domain/lifecycle.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useWording } from '../../i18n/messages.ts'
import { placeLabels, type PlacedLabel } from '../labels.ts'
import { textWidth } from '../textWidth.ts'
import { barHeight, lane, type Placement, type Segment } from './placement.ts'

const fontSize = 13

/** A term that a renewal begins has the handle at its start. */
const labelInset = ({ phase }: Segment) => (phase.term === 'first' || phase.term === null ? 12 : 20)

/** The name of a stretch, with its place above the bar where it does not fit into it. */
interface SegmentLabel {
  readonly segment: Segment
  readonly text: string
  readonly above: PlacedLabel | null
}

export function useSegmentLabels(placement: Placement): readonly SegmentLabel[] {
  const wording = useWording(lifecycleWording)
  const labels = placement.segments
    .filter(({ width }) => width > 0)
    .map((segment) => {
      const text = wording.phase(segment.phase)
      const width = textWidth(text, fontSize)
      return { segment, text, width, fits: width <= segment.width - labelInset(segment) - 8 }
    })
  const outside = labels.filter(({ fits }) => !fits)
  const places = placeLabels(
    outside.map(({ segment, width }) => ({ x: segment.x + segment.width / 2, width })),
    placement.width,
  )
  return labels.map((label) => {
    const { segment, text, fits } = label
    const place = places[outside.indexOf(label)] ?? { left: 0, lane: 0 }
    return { segment, text, above: fits ? null : place }
  })
}

export function SegmentLabels({ labels }: { readonly labels: readonly SegmentLabel[] }) {
  return (
    <g aria-hidden="true">
      {labels.map(({ segment, text, above }) => {
        const { phase, x, width } = segment
        if (above === null) {
          return (
            <text
              key={phase.start}
              x={x + labelInset(segment)}
              y={barHeight / 2 + 5}
              className={`chart-text chart-text-on on-${phase.kind}`}
            >
              {text}
            </text>
          )
        }
        const y = -10 - above.lane * lane
        const middle = x + width / 2
        return (
          <g key={phase.start}>
            <line x1={middle} x2={middle} y1={y + 3} y2={0} className="leader" />
            <text x={above.left} y={y} className="chart-text">
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** A day that matters, with the place of its text below the bar. */
interface DateMark {
  readonly text: string
  readonly kind: 'loss' | 'renewal' | 'start'
  readonly x: number
  readonly left: number
  readonly y: number
}

export function useDateMarks(lifecycle: Lifecycle, placement: Placement): readonly DateMark[] {
  const dates = datesOf(lifecycle.renewal, placement.cutStart, useWording(lifecycleWording))
  const marks = dates.map(({ date, ...mark }) => ({ ...mark, x: Math.max(0, placement.toX(date)) }))
  const places = placeLabels(
    marks.map(({ x, text }) => ({ x, width: textWidth(text, fontSize) })),
    placement.width,
  )
  return marks.map((mark, index) => {
    const place = places[index] ?? { left: 0, lane: 0 }
    return { ...mark, left: place.left, y: barHeight + 20 + place.lane * lane }
  })
}

/** The start where it is not in the picture, renewal, and the reclamation as long as it is ahead. */
function datesOf(
  renewal: Lifecycle['renewal'],
  cutStart: CalendarDate | null,
  wording: (typeof lifecycleWording)[keyof typeof lifecycleWording],
) {
  const dates: (Pick<DateMark, 'kind' | 'text'> & { readonly date: CalendarDate })[] = []
  const add = (kind: DateMark['kind'], date: CalendarDate, text: string) =>
    dates.push({ kind, date, text })
  if (cutStart !== null) add('start', cutStart, wording.since(cutStart))
  if (renewal === null) return dates
  const { kind, on, reclamation } = renewal
  if (on !== null) add('renewal', on, wording.renewal(on, kind))
  if (kind !== 'on-time') add('loss', reclamation, wording.reclaimOn(reclamation, kind))
  return dates
}

/** Lines first, so that none runs through the text of another. */
export function DateMarks({ marks }: { readonly marks: readonly DateMark[] }) {
  // The start is not in the picture.
  const pointed = marks.filter(({ kind }) => kind !== 'start')
  return (
    <g aria-hidden="true">
      {pointed.map(({ text, kind, x, y }) => (
        <g key={text} className={`mark-${kind}`}>
          <line x1={x} x2={x} y1={-4} y2={y - 12} />
        </g>
      ))}
      {marks.map(({ text, kind, left, y }) => (
        <g key={text} className={`mark-${kind}`}>
          <text x={left} y={y} className="chart-text">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
