import { memo, useState } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { Lifecycle } from '../../domain/lifecycle.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useWording } from '../../i18n/messages.ts'
import { placeLabels } from '../labels.ts'
import { textWidth } from '../textWidth.ts'
import { useWidth } from '../useWidth.ts'
import {
  placeLifecycle,
  renewalRange,
  type Placement,
  type RenewalRange,
  type Segment,
} from './placement.ts'
import { RenewalHandle } from './RenewalHandle.tsx'

const fontSize = 13
const lane = 20
const bar = { top: 2 * lane + 8, height: 40 }
const below = bar.top + bar.height
const height = below + 2 * lane + 34
/** Where the term begins before the picture does, the bar is torn off. */
const cut = `M3 ${bar.top - 4}l5 8l-10 8l10 8l-10 8l10 8l-5 8`

/** The phases of a line on a time axis. With `onRenew`, a handle moves the day of renewal. */
export const LifecycleChart = memo(function LifecycleChart(props: {
  readonly lifecycle: Lifecycle
  readonly months: number
  readonly sentence: string
  readonly onRenew: (day: CalendarDate) => void
}) {
  const { lifecycle, months, sentence, onRenew } = props
  const { ref, width } = useWidth<SVGSVGElement>(720)
  const { range, hold } = useRenewalRange(lifecycle)
  const placement = placeLifecycle(lifecycle, months, width, range)
  const marks = useDateMarks(lifecycle, placement)
  const labels = useSegmentLabels(placement)
  // Two lanes of names have room above the bar; on a narrow screen there may be more.
  const lanes = Math.max(...labels.map(({ above }) => (above === null ? 0 : above.lane + 1)))
  const more = Math.max(0, lanes - 2) * lane
  const { renewal } = lifecycle
  return (
    <svg
      ref={ref}
      className="lifecycle-chart block w-full"
      height={height + more}
      // Scaled only on paper, which is laid out without drawing anew.
      viewBox={`0 ${-more} ${width} ${height + more}`}
      preserveAspectRatio="xMinYMin"
      role="group"
      aria-label={sentence}
      data-dated=""
    >
      <defs>
        <pattern
          id="hatch"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="8" className="hatch-line" />
        </pattern>
      </defs>
      <Axis placement={placement} />
      {placement.segments.map((segment) => (
        <Bar key={`${segment.phase.kind}-${segment.phase.start}`} segment={segment} />
      ))}
      {placement.cutStart === null ? null : <path className="bar-cut" d={cut} aria-hidden="true" />}
      <DateMarks marks={marks} />
      <SegmentLabels labels={labels} />
      {range === null || renewal === null || renewal.on === null ? null : (
        <RenewalHandle
          day={renewal.on}
          range={range}
          placement={placement}
          y={bar.top + bar.height / 2}
          onRenew={(day) => {
            hold(day)
            onRenew(day)
          }}
        />
      )}
    </svg>
  )
})

/** The range of the handle. It stays as it is while the handle moves, or the picture would run away under the pointer. */
function useRenewalRange(lifecycle: Lifecycle) {
  const [held, setHeld] = useState<{ day: CalendarDate; range: RenewalRange } | null>(null)
  const own = renewalRange(lifecycle)
  const isHeld = held?.day === lifecycle.renewal?.on && held?.range.first === own?.first
  const range = isHeld && held !== null ? held.range : own
  return {
    range,
    hold(day: CalendarDate) {
      setHeld(range === null ? null : { day, range })
    },
  }
}

function Axis({ placement }: { readonly placement: Placement }) {
  const y = below + 2 * lane + 8
  return (
    <g aria-hidden="true">
      <line x1={0} x2={placement.width} y1={y} y2={y} className="axis-line" />
      {placement.ticks.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={bar.top - 6} y2={y} className="grid-line" />
          <text x={x} y={y + 18} className="chart-text chart-text-muted">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

function Bar({ segment }: { readonly segment: Segment }) {
  const { phase, x, width } = segment
  const box = { x, y: bar.top, width: Math.max(0, width - 1), height: bar.height, rx: 3 }
  return (
    <g aria-hidden="true" className={`phase phase-${phase.kind} term-${phase.term ?? 'none'}`}>
      <rect {...box} />
      {phase.kind === 'active' || phase.kind === 'trial' ? null : (
        <rect {...box} className="phase-hatch" />
      )}
    </g>
  )
}

/** A term that a renewal begins has the handle at its start. */
const labelInset = ({ phase }: Segment) => (phase.term === 'first' || phase.term === null ? 12 : 20)

/** The name of a stretch, with its place above the bar where it does not fit into it. */
interface SegmentLabel {
  readonly segment: Segment
  readonly text: string
  readonly above: { readonly left: number; readonly lane: number } | null
}

function useSegmentLabels(placement: Placement): readonly SegmentLabel[] {
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

function SegmentLabels({ labels }: { readonly labels: readonly SegmentLabel[] }) {
  return (
    <g aria-hidden="true">
      {labels.map(({ segment, text, above }) => {
        const { phase, x, width } = segment
        if (above === null) {
          return (
            <text
              key={phase.start}
              x={x + labelInset(segment)}
              y={bar.top + bar.height / 2 + 5}
              className={`chart-text chart-text-on on-${phase.kind}`}
            >
              {text}
            </text>
          )
        }
        const y = bar.top - 10 - above.lane * lane
        const middle = x + width / 2
        return (
          <g key={phase.start}>
            <line x1={middle} x2={middle} y1={y + 3} y2={bar.top} className="leader" />
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

/** The start where it is not in the picture, renewal, and the reclamation as long as it is ahead. */
function useDateMarks(lifecycle: Lifecycle, placement: Placement): readonly DateMark[] {
  const wording = useWording(lifecycleWording)
  const { cutStart } = placement
  const dates = [
    ...(cutStart === null
      ? []
      : [{ date: cutStart, text: wording.since(cutStart), kind: 'start' as const }]),
    ...renewalDates(lifecycle.renewal, wording),
  ]
  const marks = dates.map(({ date, ...mark }) => ({ ...mark, x: Math.max(0, placement.toX(date)) }))
  const places = placeLabels(
    marks.map(({ x, text }) => ({ x, width: textWidth(text, fontSize) })),
    placement.width,
  )
  return marks.map((mark, index) => {
    const place = places[index] ?? { left: 0, lane: 0 }
    return { ...mark, left: place.left, y: below + 20 + place.lane * lane }
  })
}

function renewalDates(
  renewal: Lifecycle['renewal'],
  wording: (typeof lifecycleWording)[keyof typeof lifecycleWording],
) {
  if (renewal === null) return []
  const { kind, on, reclamation } = renewal
  return [
    ...(on === null
      ? []
      : [{ date: on, text: wording.renewal(on, kind), kind: 'renewal' as const }]),
    ...(kind === 'on-time'
      ? []
      : [{ date: reclamation, text: wording.reclaimOn(reclamation), kind: 'loss' as const }]),
  ]
}

/** Lines first, so that none runs through the text of another. */
function DateMarks({ marks }: { readonly marks: readonly DateMark[] }) {
  // The start is not in the picture.
  const pointed = marks.filter(({ kind }) => kind !== 'start')
  return (
    <g aria-hidden="true">
      {pointed.map(({ text, kind, x, y }) => (
        <g key={text} className={`mark-${kind}`}>
          <line x1={x} x2={x} y1={bar.top - 4} y2={y - 12} />
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
