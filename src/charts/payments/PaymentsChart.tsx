import { memo } from 'react'
import type { PaymentMonth } from '../../domain/paymentSchedule.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { useWidth } from '../useWidth.ts'
import {
  barTexts,
  partsOf,
  placePayments,
  placeTexts,
  rows,
  type Bar,
  type PaymentsPlacement,
} from './placement.ts'
import { paymentsWording } from './paymentsWording.ts'

/** What is due each month as bars, and what has been paid so far as a staircase above them, over the same months. */
export const PaymentsChart = memo(function PaymentsChart(props: {
  readonly months: readonly PaymentMonth[]
  readonly label: string
  /** The element that tells the same in words. */
  readonly describedBy: string
}) {
  const { months, label, describedBy } = props
  const { ref, width } = useWidth<SVGSVGElement>(560)
  const placement = placePayments(months, width)
  return (
    <svg
      ref={ref}
      className="payments-chart block w-full"
      height={rows.height}
      // Scaled only on paper, which is laid out without drawing anew.
      viewBox={`0 0 ${width} ${rows.height}`}
      preserveAspectRatio="xMinYMin"
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
      data-dated=""
    >
      <Axis placement={placement} width={width} />
      <Staircase placement={placement} months={months} width={width} />
      {placement.bars.map((bar) => (
        <BarMark key={bar.month.month} bar={bar} />
      ))}
      <BarTexts bars={placement.bars} width={width} />
    </svg>
  )
})

function Axis(props: { readonly placement: PaymentsPlacement; readonly width: number }) {
  const { placement, width } = props
  return (
    <g>
      <line
        x1={0}
        x2={width}
        y1={rows.staircaseFoot}
        y2={rows.staircaseFoot}
        className="axis-line"
      />
      <line x1={0} x2={width} y1={rows.barsFoot} y2={rows.barsFoot} className="axis-line" />
      {placement.ticks.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={rows.barsFoot} y2={rows.tickFoot} className="axis-line" />
          <text x={x} y={rows.ticks} className="chart-text chart-text-muted">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

function Staircase(props: {
  readonly placement: PaymentsPlacement
  readonly months: readonly PaymentMonth[]
  readonly width: number
}) {
  const { placement, months, width } = props
  const { money } = useMessages()
  const wording = useWording(paymentsWording)
  const corners = placement.steps.map((corner) => corner.join()).join(' ')
  const total = months.at(-1)?.cumulative
  return (
    <g>
      <polygon points={`${corners} ${width},${rows.staircaseFoot}`} className="payments-area" />
      <polyline points={corners} className="payments-line" />
      <text x={0} y={rows.cumulative} className="chart-text chart-text-muted">
        {wording.cumulative}
      </text>
      {total === undefined ? null : (
        <text x={width} y={rows.cumulative} textAnchor="end" className="chart-text chart-text-on">
          {wording.total(money(total))}
        </text>
      )}
    </g>
  )
}

function BarMark({ bar }: { readonly bar: Bar }) {
  return (
    <g>
      {partsOf(bar).map(({ kind, ...box }) => (
        <rect key={kind} {...box} className={`payment-${kind}`} />
      ))}
    </g>
  )
}

function BarTexts(props: { readonly bars: readonly Bar[]; readonly width: number }) {
  const { bars, width } = props
  const { money } = useMessages()
  const wording = useWording(paymentsWording)
  const places = placeTexts(barTexts(bars, wording, money), bars, width)
  return (
    <g>
      <text x={0} y={rows.monthly} className="chart-text chart-text-muted">
        {wording.monthly}
      </text>
      {places.map(({ text, leader }) =>
        leader === null ? null : (
          <line
            key={text}
            x1={leader.x}
            x2={leader.x}
            y1={leader.y1}
            y2={leader.y2}
            className="leader"
          />
        ),
      )}
      {places.map(({ text, left, y }) => (
        <text key={text} x={left} y={y} className="chart-text chart-text-on">
          {text}
        </text>
      ))}
    </g>
  )
}
