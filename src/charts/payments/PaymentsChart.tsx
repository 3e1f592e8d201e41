import { memo } from 'react'
import type { PaymentMonth } from '../../domain/paymentSchedule.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { textWidth } from '../textWidth.ts'
import { useWidth } from '../useWidth.ts'
import {
  heights,
  notablePayments,
  placePayments,
  placeTexts,
  tall,
  type Bar,
  type PaymentsPlacement,
  type WantedText,
} from './placement.ts'
import { paymentsWording } from './wording.ts'

const fontSize = 13
const textRow = 20
const staircaseFoot = textRow + 4 + heights.staircase
/** Room for two texts, one above the other, over the tallest bar. */
const barsFoot = staircaseFoot + 2 * textRow + 44 + heights.bar
const height = barsFoot + 26

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
      height={height}
      // Scaled only on paper, which is laid out without drawing anew.
      viewBox={`0 0 ${width} ${height}`}
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
      <line x1={0} x2={width} y1={staircaseFoot} y2={staircaseFoot} className="axis-line" />
      <line x1={0} x2={width} y1={barsFoot} y2={barsFoot} className="axis-line" />
      {placement.ticks.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={barsFoot} y2={barsFoot + 5} className="axis-line" />
          <text x={x} y={barsFoot + 19} className="chart-text chart-text-muted">
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
  const corners = placement.steps.map(([x, above]) => `${x},${staircaseFoot - above}`).join(' ')
  const total = months.at(-1)?.cumulative
  return (
    <g>
      <polygon points={`${corners} ${width},${staircaseFoot}`} className="payments-area" />
      <polyline points={corners} className="payments-line" />
      <text x={0} y={13} className="chart-text chart-text-muted">
        {wording.cumulative}
      </text>
      {total === undefined ? null : (
        <text x={width} y={13} textAnchor="end" className="chart-text chart-text-on">
          {wording.total(money(total))}
        </text>
      )}
    </g>
  )
}

function BarMark({ bar }: { readonly bar: Bar }) {
  const { x, width, recurring, once } = bar
  const top = barsFoot - recurring
  return (
    <g>
      {recurring === 0 ? null : (
        <rect x={x} y={top} width={width} height={recurring} className="payment-recurring" />
      )}
      {once === 0 ? null : (
        <rect x={x} y={top - once} width={width} height={once} className="payment-once" />
      )}
    </g>
  )
}

function BarTexts(props: { readonly bars: readonly Bar[]; readonly width: number }) {
  const { bars, width } = props
  const wording = useWording(paymentsWording)
  const places = placeTexts(useBarTexts(bars), bars, width)
  return (
    <g>
      <text x={0} y={staircaseFoot + 26} className="chart-text chart-text-muted">
        {wording.monthly}
      </text>
      {places.map(({ text, ledTo, above }) =>
        ledTo === null ? null : (
          <line
            key={text}
            x1={middle([ledTo])}
            x2={middle([ledTo])}
            y1={barsFoot - above + 4}
            y2={barsFoot - tall(ledTo)}
            className="leader"
          />
        ),
      )}
      {places.map(({ text, left, above }) => (
        <text key={text} x={left} y={barsFoot - above} className="chart-text chart-text-on">
          {text}
        </text>
      ))}
    </g>
  )
}

/** What stands above the bars: what follows the first payment, then that itself, whose text is the higher one if they meet. */
function useBarTexts(bars: readonly Bar[]): readonly WantedText[] {
  const { money } = useMessages()
  const wording = useWording(paymentsWording)
  const notable = notablePayments(bars)
  if (notable === null) return []
  const { first, rest, same } = notable
  const amount = money(first.month.due)
  const firstText = at(first, same ? wording.eachTime(amount) : amount)
  if (rest === null) return [firstText]
  const largest = money(rest.largest.month.due)
  return [
    rest.alike
      ? over(rest.bars, wording.thenEach(largest))
      : at(rest.largest, wording.upTo(largest)),
    firstText,
  ]
}

const at = (bar: Bar, text: string): WantedText => ({
  text,
  left: bar.x,
  width: textWidth(text, fontSize),
  bar,
})

function over(bars: readonly Bar[], text: string): WantedText {
  const width = textWidth(text, fontSize)
  return { text, left: middle(bars) - width / 2, width, bar: null }
}

function middle(bars: readonly Bar[]): number {
  const [first] = bars
  const last = bars.at(-1)
  if (first === undefined || last === undefined) return 0
  return (first.x + last.x + last.width) / 2
}
