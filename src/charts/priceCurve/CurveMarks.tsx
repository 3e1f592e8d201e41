import { listPrice, type Offer } from '../../domain/advice/cheapestPurchase.ts'
import type { PriceModel } from '../../domain/pricing/priceModel.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { placeLabels } from '../labels.ts'
import { textWidth } from '../textWidth.ts'
import type { CurvePlacement } from './placement.ts'
import { priceCurveWording } from './wording.ts'

const fontSize = 13
const lane = 18

/** Where the visitor stands, the cheapest purchase that covers it, and the point that is being read. */
export function CurveMarks(props: {
  readonly placement: CurvePlacement
  readonly price: PriceModel
  readonly here: number
  readonly cheapest: Offer | null
  readonly reading: number | null
  readonly width: number
}) {
  const { placement, price, here, cheapest, reading, width } = props
  const { money, count } = useMessages()
  const wording = useWording(priceCurveWording)
  const amount = here === 0 ? null : listPrice(here, price)
  const marks = [
    ...(amount === null
      ? []
      : [{ kind: 'here', quantity: here, amount, text: wording.here(count(here), money(amount)) }]),
    ...(cheapest === null
      ? []
      : [
          {
            kind: 'cheapest',
            ...cheapest,
            text: wording.cheapest(count(cheapest.quantity), money(cheapest.amount)),
          },
        ]),
  ]
  const places = placeLabels(
    marks.map(({ quantity, text }) => ({
      x: placement.toX(quantity),
      width: textWidth(text, fontSize),
    })),
    width,
  )
  const placed = marks.map(({ kind, quantity, amount: price_, text }, index) => {
    const place = places[index] ?? { left: 0, lane: 0 }
    return {
      kind,
      text,
      x: placement.toX(quantity),
      y: placement.toY(price_),
      left: place.left,
      labelY: 2 * lane - 6 - place.lane * lane,
    }
  })
  const read = reading === null ? null : listPrice(reading, price)
  return (
    <>
      {reading === null ? null : (
        <line
          x1={placement.toX(reading)}
          x2={placement.toX(reading)}
          y1={2 * lane}
          y2={read === null ? 2 * lane : placement.toY(read)}
          className="leader"
        />
      )}
      {/* Lines first, so that none runs through the text of another. */}
      {placed.map(({ kind, x, y, labelY }) => (
        <g key={kind} className="curve-mark">
          <line x1={x} x2={x} y1={labelY + 4} y2={y} />
        </g>
      ))}
      {placed.map(({ kind, x, y, left, labelY, text }) => (
        <g key={kind} className={`curve-mark curve-mark-${kind}`}>
          {kind === 'here' ? <circle cx={x} cy={y} r={6} /> : <path d={diamond(x, y)} />}
          <text x={left} y={labelY} className="chart-text">
            {text}
          </text>
        </g>
      ))}
      {reading === null || read === null ? null : (
        <circle cx={placement.toX(reading)} cy={placement.toY(read)} r={4} className="curve-dot" />
      )}
    </>
  )
}

const diamond = (x: number, y: number) => `M${x} ${y - 8}l8 8-8 8-8-8z`
