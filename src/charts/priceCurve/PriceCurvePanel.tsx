import { memo, useCallback, useEffect, useId, useRef } from 'react'
import { priceCurve, type PriceCurve } from '../../domain/advice/priceCurve.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import type { LineConfig } from '../../domain/products/products.ts'
import { useWording } from '../../i18n/messages.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useSettled } from '../useSettled.ts'
import { useSteady } from '../useSteady.ts'
import { marksOf } from './marksOf.ts'
import { curveSubject, type CurveUnit } from './curveSubject.ts'
import { PriceCurveChart } from './PriceCurveChart.tsx'
import { priceCurveWording } from './priceCurveWording.ts'

/** Price against quantity for the selected line, drawn once the line has come to rest. */
export function PriceCurvePanel(props: {
  readonly config: LineConfig
  readonly card: RateCard
  readonly onTake: (config: LineConfig) => void
}) {
  const { config, card } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  // A quantity is taken by the line as it is now, not as it is drawn.
  const take = useCallback((quantity: number) => {
    const { config: now, card: inUse, onTake } = latest.current
    onTake(curveSubject(now, inUse).take(quantity))
  }, [])
  return <CurveOf config={useSettled(config)} card={card} onTake={take} />
}

/** The chart, and the same as a table. */
const CurveOf = memo(function CurveOf(props: {
  readonly config: LineConfig
  readonly card: RateCard
  readonly onTake: (quantity: number) => void
}) {
  const { config, card, onTake } = props
  const wording = useWording(priceCurveWording)
  const headingId = useId()
  const subject = curveSubject(config, card)
  const { unit, price, need, range, most } = subject
  const marks = marksOf(subject)
  const curve = useSteady(priceCurve(price, range.min, range.max, most))
  return (
    <section className="card" aria-labelledby={headingId} data-testid="price-curve">
      <h2 id={headingId} className="text-lg font-semibold">
        {wording.heading}
      </h2>
      <p className="mb-3 text-ink-2">
        {need === 0 ? wording.none : wording.intro[unit]}
        {marks.some(({ kind }) => kind === 'cheapest') ? wording.better : null}
      </p>
      <PriceCurveChart subject={subject} curve={curve} marks={marks} onTake={onTake} />
      <CurveTable curve={curve} unit={unit} />
    </section>
  )
})

function CurveTable({ curve, unit }: { readonly curve: PriceCurve; readonly unit: CurveUnit }) {
  const wording = useWording(priceCurveWording)
  return (
    <Disclosure summary={wording.asTable}>
      <table className="table">
        <caption className="sr-only">{wording.table}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.quantity[unit]}</th>
            <th scope="col" className="text-right">
              {wording.price}
            </th>
          </tr>
        </thead>
        <tbody>
          {curve.segments.map((segment) => (
            <tr key={segment.from}>
              <th scope="row" className="font-normal">
                {wording.span(segment)}
              </th>
              <td className="text-right">{wording.prices(segment)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-2 list-disc pl-5 text-sm text-ink-2">
        {curve.overpaid.map((range) => (
          <li key={range.from}>{wording.overpaid(range, unit)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
