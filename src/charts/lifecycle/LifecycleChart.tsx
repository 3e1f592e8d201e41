import { memo, useState } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { Lifecycle } from '../../domain/lifecycle.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useWording } from '../../i18n/messages.ts'
import { useWidth } from '../useWidth.ts'
import { datesOf, frameOf, placeDateMarks, placeSegmentLabels } from './labelPlacement.ts'
import { DateMarks, SegmentLabels } from './LifecycleLabels.tsx'
import {
  barHeight,
  barMiddle,
  placeLifecycle,
  renewalRange,
  type Placement,
  type RenewalRange,
  type Segment,
} from './placement.ts'
import { RenewalHandle } from './RenewalHandle.tsx'

/** Where the term begins before the picture does, the bar is torn off. */
const cut = `M3 -4l5 8l-10 8l10 8l-10 8l10 8l-5 8`

/** The phases of a line on a time axis. With `onRenew`, a handle moves the day of renewal. */
export const LifecycleChart = memo(function LifecycleChart(props: {
  readonly lifecycle: Lifecycle
  readonly months: number
  readonly label: string
  /** The element that tells the same in words. */
  readonly describedBy: string
  readonly onRenew: (day: CalendarDate) => void
}) {
  const { lifecycle, months, label, describedBy, onRenew } = props
  const { ref, width } = useWidth<SVGSVGElement>(720)
  const { range, hold } = useRenewalRange(lifecycle)
  const placement = placeLifecycle(lifecycle, months, width, range)
  const wording = useWording(lifecycleWording)
  const marks = placeDateMarks(datesOf(lifecycle.renewal, placement.cutStart, wording), placement)
  const labels = placeSegmentLabels(placement, wording.phase)
  const { top, axis, tickFoot, height } = frameOf(labels, marks, width)
  const { renewal } = lifecycle
  return (
    <svg
      ref={ref}
      className="lifecycle-chart block w-full"
      height={height}
      // Scaled only on paper, which is laid out without drawing anew.
      viewBox={`0 ${top} ${width} ${height}`}
      preserveAspectRatio="xMinYMin"
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
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
      <Axis placement={placement} y={axis} textY={tickFoot} />
      {/* Under the bar, whose names their lines would run through. */}
      <DateMarks marks={marks} />
      {placement.segments.map((segment) => (
        <Bar key={`${segment.phase.kind}-${segment.phase.start}`} segment={segment} />
      ))}
      {placement.cutStart === null ? null : <path className="bar-cut" d={cut} aria-hidden="true" />}
      <SegmentLabels labels={labels} />
      {range === null || renewal === null || renewal.on === null ? null : (
        <RenewalHandle
          day={renewal.on}
          range={range}
          placement={placement}
          y={barMiddle}
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

function Axis(props: {
  readonly placement: Placement
  readonly y: number
  readonly textY: number
}) {
  const { placement, y, textY } = props
  return (
    <g aria-hidden="true">
      <line x1={0} x2={placement.width} y1={y} y2={y} className="axis-line" />
      {placement.ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={-6} y2={y} className="grid-line" />
          <text x={x} y={textY} className="chart-text chart-text-muted">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

function Bar({ segment }: { readonly segment: Segment }) {
  const { phase, x, drawnWidth } = segment
  const box = { x, y: 0, width: drawnWidth, height: barHeight, rx: 3 }
  return (
    <g aria-hidden="true" className={`phase phase-${phase.kind} term-${phase.term ?? 'none'}`}>
      <rect {...box} />
      {phase.kind === 'active' || phase.kind === 'trial' ? null : (
        <rect {...box} className="phase-hatch" />
      )}
    </g>
  )
}
