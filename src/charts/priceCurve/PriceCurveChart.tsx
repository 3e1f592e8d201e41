import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { PriceCurve } from '../../domain/advice/priceCurve.ts'
import { listPrice, type Offer } from '../../domain/advice/cheapestPurchase.ts'
import { fen } from '../../domain/money.ts'
import type { Limits } from '../../domain/limits.ts'
import type { PriceModel } from '../../domain/pricing/priceModel.ts'
import { usefulStep } from '../../form/step.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { textWidth } from '../textWidth.ts'
import { useWidth } from '../useWidth.ts'
import { CurveMarks } from './CurveMarks.tsx'
import { placeCurve } from './placement.ts'
import { priceCurveWording } from './wording.ts'
import { isShortcut } from '../../ui/isShortcut.ts'

const height = 300
const fontSize = 13

/** The staircase of prices. Any point of it can be read, by pointer or by arrow keys, and taken. */
export function PriceCurveChart(props: {
  readonly price: PriceModel
  readonly curve: PriceCurve
  readonly range: Limits
  readonly here: number
  readonly cheapest: Offer | null
  readonly unit: 'pack' | 'machine' | 'host'
  readonly onTake: (quantity: number) => void
}) {
  const { price, curve, range, here, cheapest, unit, onTake } = props
  const { ref, width } = useWidth<SVGSVGElement>(560)
  const { compact, compactMoney } = useMessages()
  const wording = useWording(priceCurveWording)
  const [reading, setReading] = useState<number | null>(null)
  const read = reading ?? Math.max(range.min, here)
  const box = { left: 64, right: width - 14, top: 44, bottom: height - 30 }
  const placement = placeCurve(curve, range, box)
  const unitLeft = width - textWidth(wording.axis[unit], fontSize)
  const xTicks = placement.xTicks.filter(
    ({ x, value }) => x + textWidth(compact(value), fontSize) / 2 < unitLeft - 8,
  )
  const describe = (quantity: number) => wording.point(quantity, listPrice(quantity, price), unit)

  function readByPointer(event: PointerEvent<SVGSVGElement>) {
    const { left } = event.currentTarget.getBoundingClientRect()
    setReading(placement.toQuantity(event.clientX - left))
  }

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
    setReading(Math.min(range.max, Math.max(range.min, next)))
  }

  return (
    <figure className="mb-3">
      <svg
        ref={ref}
        className="price-curve block w-full"
        height={height}
        role="slider"
        tabIndex={0}
        aria-label={wording.read}
        aria-valuemin={range.min}
        aria-valuemax={range.max}
        aria-valuenow={read}
        aria-valuetext={describe(read)}
        onKeyDown={readByKey}
        onPointerMove={readByPointer}
        onPointerLeave={() => {
          setReading(null)
        }}
        onClick={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect()
          onTake(placement.toQuantity(event.clientX - left))
        }}
        onBlur={() => {
          setReading(null)
        }}
      >
        <g aria-hidden="true">
          {placement.yTicks.map(({ y, amount }) => (
            <g key={amount}>
              <line x1={box.left} x2={box.right} y1={y} y2={y} className="grid-line" />
              <text
                x={box.left - 8}
                y={y + 4}
                textAnchor="end"
                className="chart-text chart-text-muted"
              >
                {compactMoney(fen(Math.round(amount)))}
              </text>
            </g>
          ))}
          {placement.isLog ? (
            <text
              x={box.right}
              y={box.bottom - 8}
              textAnchor="end"
              className="chart-text chart-text-muted"
            >
              {wording.log}
            </text>
          ) : null}
          <text x={width} y={height - 8} textAnchor="end" className="chart-text chart-text-muted">
            {wording.axis[unit]}
          </text>
          {xTicks.map(({ x, value }) => (
            <text
              key={value}
              x={x}
              y={height - 8}
              textAnchor="middle"
              className="chart-text chart-text-muted"
            >
              {compact(value)}
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
            price={price}
            here={here}
            cheapest={cheapest}
            reading={reading}
            width={width}
          />
        </g>
      </svg>
      <figcaption className="mt-1 text-sm text-ink-2">
        <b className="block text-base text-ink" data-testid="curve-reading">
          {describe(read)}
        </b>
        {wording.howToTake}
      </figcaption>
    </figure>
  )
}

function quantityForKey(key: string, quantity: number, range: Limits): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return quantity + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return quantity - 1
    case 'PageUp':
      return quantity + usefulStep(quantity) * 10
    case 'PageDown':
      return quantity - usefulStep(quantity) * 10
    case 'Home':
      return range.min
    case 'End':
      return range.max
    default:
      return null
  }
}
