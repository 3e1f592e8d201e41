import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { PriceCurve } from '../../domain/advice/priceCurve.ts'
import { listPrice } from '../../domain/pricing/listPrice.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { isShortcut } from '../../ui/isShortcut.ts'
import { pointerX } from '../pointerX.ts'
import { useWidth } from '../useWidth.ts'
import { CurveMarks } from './CurveMarks.tsx'
import type { CurveMark } from './marksOf.ts'
import type { CurveSubject } from './curveSubject.ts'
import { axisFoot, curveHeight, placeCurve } from './placement.ts'
import { quantityForKey } from './quantityForKey.ts'
import { priceCurveWording } from './priceCurveWording.ts'

/** The staircase of prices. Any point of it can be read, by pointer or by arrow keys, and taken. */
export function PriceCurveChart(props: {
  readonly subject: CurveSubject
  readonly curve: PriceCurve
  readonly marks: readonly CurveMark[]
  readonly onTake: (quantity: number) => void
}) {
  const { subject, curve, marks, onTake } = props
  const { unit, price, range, here, need } = subject
  const { ref, width } = useWidth<SVGSVGElement>(560)
  const { compact, compactMoney } = useMessages()
  const marksId = useId()
  const wording = useWording(priceCurveWording)
  const [reading, setReading] = useState<number | null>(null)
  const read = reading ?? Math.max(range.min, here[0] ?? need)
  const written = marks.map((mark) => ({ ...mark, text: mark.isNamed ? wording.mark(mark) : null }))
  const placement = placeCurve(curve, range, written, width, {
    unit: wording.axis[unit],
    quantity: compact,
    amount: compactMoney,
  })
  const { box, logName } = placement
  const describe = (quantity: number) => wording.point(quantity, listPrice(quantity, price), unit)
  const quantityAt = (event: MouseEvent<SVGSVGElement>) =>
    placement.toQuantity(pointerX(event, event.currentTarget))

  function readByKey(event: KeyboardEvent) {
    if (isShortcut(event)) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onTake(read)
      return
    }
    const next = quantityForKey(event.key, read, range)
    if (next === null) return
    event.preventDefault()
    setReading(next)
  }

  return (
    <figure className="mb-3">
      <svg
        ref={ref}
        className="price-curve block w-full"
        height={curveHeight}
        role="slider"
        tabIndex={0}
        aria-label={wording.read}
        aria-valuemin={range.min}
        aria-valuemax={range.max}
        aria-valuenow={read}
        aria-valuetext={describe(read)}
        aria-describedby={marks.length === 0 ? undefined : marksId}
        onKeyDown={readByKey}
        onPointerMove={(event) => {
          setReading(quantityAt(event))
        }}
        onPointerLeave={() => {
          setReading(null)
        }}
        onClick={(event) => {
          onTake(quantityAt(event))
        }}
        onBlur={() => {
          setReading(null)
        }}
      >
        <g aria-hidden="true">
          {placement.yTicks.map(({ text, lineY, ...end }) => (
            <g key={lineY}>
              <line x1={box.left} x2={box.right} y1={lineY} y2={lineY} className="grid-line" />
              <text {...end} textAnchor="end" className="chart-text chart-text-muted">
                {text}
              </text>
            </g>
          ))}
          {logName === null ? null : (
            <text {...logName} textAnchor="end" className="chart-text chart-text-muted">
              {wording.log}
            </text>
          )}
          <text x={width} y={axisFoot} textAnchor="end" className="chart-text chart-text-muted">
            {wording.axis[unit]}
          </text>
          {placement.xTicks.map(({ x, text }) => (
            <text
              key={text}
              x={x}
              y={axisFoot}
              textAnchor="middle"
              className="chart-text chart-text-muted"
            >
              {text}
            </text>
          ))}
          <line
            x1={box.left}
            x2={box.right}
            y1={box.bottom}
            y2={box.bottom}
            className="axis-line"
          />
          {placement.segments.map(({ segment, x1, y1, x2, y2 }) => (
            <g key={segment.from}>
              <line x1={x1} y1={y1} x2={x2} y2={y2} className="curve-line" />
              {x1 === x2 ? <circle cx={x1} cy={y1} r={1.5} className="curve-dot" /> : null}
            </g>
          ))}
          <CurveMarks
            placement={placement}
            reading={reading === null ? null : placement.place(reading, listPrice(reading, price))}
          />
        </g>
      </svg>
      <figcaption className="mt-1 text-sm text-ink-2">
        <b className="block text-base text-ink" data-testid="curve-reading">
          {describe(read)}
        </b>
        {wording.howToTake}
        {marks.length === 0 ? null : (
          <span id={marksId} className="sr-only">
            {wording.marked(marks)}
          </span>
        )}
      </figcaption>
    </figure>
  )
}
