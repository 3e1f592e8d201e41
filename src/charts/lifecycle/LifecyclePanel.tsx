import { memo, useCallback, useId, type ReactNode } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { Lifecycle } from '../../domain/lifecycle.ts'
import { lifecycleOf } from '../../domain/products/lifecycleOf.ts'
import { productOf, type LineConfig } from '../../domain/products/products.ts'
import type { Renewal } from '../../domain/products/smop/config.ts'
import {
  lateRenewalLimits,
  renewalOn,
  usualLateRenewal,
} from '../../domain/products/smop/lateRenewal.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { DateInput } from '../../form/DateInput.tsx'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { chargeWording } from '../../i18n/charges.ts'
import { useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { RuleLink } from '../../ui/RuleLink.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { LifecycleChart } from './LifecycleChart.tsx'
import { useSteady } from '../useSteady.ts'
import { PhaseTable } from './PhaseTable.tsx'

/** What becomes of the selected line: a choice of renewal, the sentence, the chart and the same as a table. */
export function LifecyclePanel(props: {
  readonly config: LineConfig
  readonly card: RateCard
  readonly onRenew?: (renewal: Renewal) => void
  /** What belongs to the choice of renewal, such as advice on it. */
  readonly children?: ReactNode
}) {
  const { config, card, onRenew = ignore, children } = props
  const wording = useWording(lifecycleWording)
  const headingId = useId()
  const sentenceId = useId()
  const lifecycle = useSteady(lifecycleOf(config, card))
  const sentence = wording.sentence(lifecycle, config, card.smop)

  const moveRenewal = useCallback(
    (day: CalendarDate) => {
      onRenew(renewalOn(day, lifecycle.expiry))
    },
    [onRenew, lifecycle.expiry],
  )

  return (
    <section className="card" aria-labelledby={headingId} data-testid="lifecycle">
      <h2 id={headingId} className="text-lg font-semibold">
        {wording.heading}
      </h2>
      <p className="text-ink-2">{intro()}</p>
      {lifecycle.renewal === null ? null : (
        <RenewalChoice lifecycle={lifecycle} onRenew={onRenew} onDay={moveRenewal} />
      )}
      <p
        id={sentenceId}
        className="my-4 font-semibold"
        data-dated=""
        data-testid="lifecycle-sentence"
      >
        <Unbroken text={sentence} />
      </p>
      {isPaidInParts(config) ? (
        <p className="-mt-2 mb-4 text-sm text-ink-2">
          {wording.byParts(config.prepay)}{' '}
          <RuleLink rule={config.product === 'mss' ? 'M3' : 'S2'} />
        </p>
      ) : null}
      {children === undefined ? null : (
        <div className="mb-4 space-y-3 empty:hidden">{children}</div>
      )}
      <LifecycleChart
        lifecycle={lifecycle}
        months={config.months}
        label={wording.heading}
        describedBy={sentenceId}
        onRenew={moveRenewal}
      />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="overflow-x-auto pb-2">
          <PhaseTable phases={lifecycle.phases} />
        </div>
        <NextTerm lifecycle={lifecycle} packSize={card.smop.packs.size} />
      </div>
    </section>
  )

  function intro() {
    if (config.product === 'mss') return wording.introMss
    return config.edition === 'free' ? wording.introFree : wording.introRenew
  }
}

/** A term of several payments, each of which the service depends on. */
const isPaidInParts = (config: LineConfig) =>
  config.prepay < (productOf(config).months(config) ?? 0)

/** What a line that cannot be renewed does with a renewal. */
const ignore = () => undefined

function RenewalChoice(props: {
  readonly lifecycle: Lifecycle
  readonly onRenew: (renewal: Renewal) => void
  readonly onDay: (day: CalendarDate) => void
}) {
  const { lifecycle, onRenew, onDay } = props
  const wording = useWording(lifecycleWording)
  const dateId = useId()
  const { renewal, expiry } = lifecycle
  if (renewal === null) return null
  const isLate = renewal.kind === 'late' || renewal.kind === 'too-late'
  const choice = isLate ? 'late' : renewal.kind === 'never' ? 'never' : 'on-time'
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
      <Segments
        label={wording.choice}
        options={[
          { value: 'on-time', label: wording.onTime },
          { value: 'late', label: wording.late },
          { value: 'never', label: wording.never },
        ]}
        value={choice}
        onChoose={(next) => {
          onRenew(next === 'late' ? usualLateRenewal(expiry) : next)
        }}
      />
      {isLate ? (
        <div className="flex max-w-full flex-wrap items-center gap-x-3 gap-y-1">
          <label htmlFor={dateId} className="font-semibold">
            {wording.renewOn}
          </label>
          <DateInput
            name="renew"
            id={dateId}
            value={renewal.on}
            limits={lateRenewalLimits(expiry)}
            onValue={onDay}
          />
        </div>
      ) : null}
    </div>
  )
}

/** What the next term costs, charge by charge. */
const NextTerm = memo(function NextTerm(props: {
  readonly lifecycle: Lifecycle
  readonly packSize: number
}) {
  const charges = useWording(chargeWording)
  const wording = useWording(lifecycleWording)
  const { renewal } = props.lifecycle
  if (renewal === null || renewal.kind === 'never' || renewal.total === null) return null
  return (
    <div>
      <h3 className="flex items-baseline justify-between gap-x-4 border-b border-line pb-1.5 font-semibold">
        <span>
          {renewal.kind === 'too-late' ? wording.costAnew : wording.cost}{' '}
          <RuleLink rule={renewal.kind === 'too-late' ? 'D3' : 'S6'} />
        </span>
        <Amount value={renewal.total} />
      </h3>
      <ul>
        {renewal.charges.map((charge) => (
          <li key={charge.id} className="flex justify-between gap-x-4 py-1.5 text-sm">
            <span className="text-ink-2">
              <Unbroken
                text={`${charges.title(charge)} · ${charges.formula(charge, props.packSize)}`}
              />
            </span>
            <Amount value={charge.amount} />
          </li>
        ))}
      </ul>
    </div>
  )
})
