import { placeLifecycle } from '../../charts/lifecycle/placement.ts'
import type { EstimateLine } from '../../domain/estimate.ts'
import type { Phase } from '../../domain/lifecycle.ts'
import { lifecycleOf } from '../../domain/products/lifecycleOf.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { printWording } from './printWording.ts'

const width = 1_000
const height = 18
/** With room around it for half of the lines that frame it. */
const viewBox = '-1 -1 1002 20'

/** What becomes of each line: a bar of its phases, and under it the phases with their dates. */
export function PrintLifecycle(props: {
  readonly lines: readonly EstimateLine[]
  readonly card: RateCard
}) {
  const wording = useWording(printWording)
  return (
    <section>
      <h2>{wording.lifecycle}</h2>
      {props.lines.map((line, index) => (
        // Lines of an estimate have no identity but their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <LineLifecycle key={index} config={line.config} card={props.card} />
      ))}
    </section>
  )
}

function LineLifecycle(props: {
  readonly config: EstimateLine['config']
  readonly card: RateCard
}) {
  const { config, card } = props
  const { products, smop, mss } = useMessages()
  const wording = useWording(lifecycleWording)
  const edition =
    config.product === 'smop' ? smop.editions[config.edition] : mss.editions[config.edition]
  const lifecycle = lifecycleOf(config, card)
  const { segments } = placeLifecycle(lifecycle, config.months, width)
  return (
    <div className="print-lifecycle">
      <p>
        <b>
          {products[config.product]} · {edition}
        </b>{' '}
        <Unbroken text={wording.sentence(lifecycle, config, card.smop)} />
      </p>
      <svg viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
        {segments.map(({ phase, x, drawnWidth }) => (
          <g key={phase.start} className={`phase phase-${phase.kind} term-${phase.term ?? 'none'}`}>
            <rect x={x} width={drawnWidth} height={height} />
          </g>
        ))}
      </svg>
      <ul>
        {lifecycle.phases.map((phase) => (
          <li key={phase.start}>
            <span className={`swatch swatch-${phase.kind} term-${phase.term ?? 'none'}`} />
            <PhaseDates phase={phase} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function PhaseDates({ phase }: { readonly phase: Phase }) {
  const lifecycle = useWording(lifecycleWording)
  const wording = useWording(printWording)
  const { start, end } = phase
  return (
    <>
      {lifecycle.phase(phase)} {end === null ? wording.openSpan(start) : wording.span(start, end)}
    </>
  )
}
