import { useId, useState } from 'react'
import { growth, monthlyGrowth, type Growth } from '../../domain/advice/growth.ts'
import {
  advisedStages,
  distinctPlans,
  maxStages,
  purchasePlans,
  type PurchasePlan,
  type PurchasePlans,
} from '../../domain/advice/purchasePlans.ts'
import { withPlan } from '../../domain/advice/withPlan.ts'
import { isSameLine } from '../../domain/link/isSameLine.ts'
import { userLimits, type SmopConfig } from '../../domain/products/smop/config.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { OptionalCountInput } from '../../form/OptionalCountInput.tsx'
import { useWording } from '../../i18n/messages.ts'
import { Chips } from '../../ui/Chips.tsx'
import { RuleLink } from '../../ui/RuleLink.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useSteady } from '../useSteady.ts'
import { GrowthChart } from './GrowthChart.tsx'
import { PlanTable } from './PlanTable.tsx'
import { growthWording } from './growthWording.ts'

/** Users expected at the end of the plan: when the warnings come, and the ways to buy the packs, side by side. */
export function GrowthPanel(props: {
  readonly config: SmopConfig
  readonly card: RateCard
  readonly onApply: (config: SmopConfig) => void
}) {
  const { config, card, onApply } = props
  const rates = card.smop
  const wording = useWording(growthWording)
  const headingId = useId()
  const targetId = useId()
  const [stages, setStages] = useState(advisedStages)
  const expected = useSteady(growth(config, rates))
  return (
    <section className="card" aria-labelledby={headingId} data-testid="growth">
      <h2 id={headingId} className="text-lg font-semibold">
        {wording.heading}
      </h2>
      <p className="mb-3 text-ink-2">{wording.intro}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <label htmlFor={targetId} className="font-semibold">
          {wording.target}
        </label>
        <OptionalCountInput
          name="target"
          id={targetId}
          value={config.target}
          limits={userLimits}
          counted="users"
          unit={wording.targetUnit}
          onValue={(target) => {
            onApply({ ...config, target })
          }}
        />
        <Segments
          label={wording.shape}
          options={(['linear', 'compound'] as const).map((value) => ({
            value,
            label: wording.shapes[value],
          }))}
          value={config.growth}
          onChoose={(shape) => {
            onApply({ ...config, growth: shape })
          }}
        />
      </div>
      {expected === null ? null : (
        <>
          <p className="mt-2 text-sm text-ink-2" data-testid="monthly-growth">
            {wording.monthly(monthlyGrowth(expected))}
          </p>
          <h3 className="mt-4 font-semibold">
            {wording.crossings} <RuleLink rule="D5" />
          </h3>
          <Crossings crossings={expected.crossings} />
          <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <h3 className="font-semibold">{wording.plans}</h3>
            <span className="text-sm text-ink-2">{wording.stages}</span>
            <Chips
              label={wording.stages}
              chips={Array.from({ length: maxStages }, (_, index) => ({
                value: index + 1,
                label: String(index + 1),
              }))}
              value={stages}
              onChoose={setStages}
            />
          </div>
          <Plans
            plans={purchasePlans(expected, rates, stages)}
            expected={expected}
            onTake={(plan) => {
              onApply(withPlan(config, plan.purchases, rates))
            }}
            isTaken={(plan) => isSameLine(withPlan(config, plan.purchases, rates), config, card)}
          />
        </>
      )}
    </section>
  )
}

/** When each warning comes; one that comes along with a graver one is not worth a line of its own. */
function Crossings({ crossings }: { readonly crossings: Growth['crossings'] }) {
  const wording = useWording(growthWording)
  const coming = crossings.filter(({ month }, index) => month !== crossings[index + 1]?.month)
  const [first] = coming
  return (
    <ul className="grid gap-x-6 text-sm text-ink-2 sm:grid-cols-2" data-testid="crossings">
      {first === undefined ? <li>{wording.noCrossing}</li> : null}
      {coming.map(({ level, month, when }) => (
        <li key={level} data-level={level}>
          {level === 'over' && month === 1 ? (
            wording.overFromStart
          ) : (
            <Unbroken text={wording.crossing(level, when, month)} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Plans(props: {
  readonly plans: PurchasePlans
  readonly expected: Growth
  readonly onTake: (plan: PurchasePlan) => void
  readonly isTaken: (plan: PurchasePlan) => boolean
}) {
  const { plans, expected, onTake, isTaken } = props
  const wording = useWording(growthWording)
  const [drawn, setDrawn] = useState<PurchasePlan['kind']>('staged')
  const known = distinctPlans(plans)
  const shown = useSteady(known.find((plan) => plan.kind === drawn) ?? known[0] ?? null)
  if (plans.needs.length === 0) return <p className="mt-2 text-ink-2">{wording.noNeed}</p>
  if (shown === null) return <p className="mt-2 text-ink-2">{wording.onRequest}</p>
  return (
    <>
      <PlanTable plans={known} onTake={onTake} isTaken={isTaken} />
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="text-sm text-ink-2">{wording.drawn}</span>
        <Segments
          label={wording.drawn}
          options={known.map(({ kind }) => ({ value: kind, label: wording.plan(kind) }))}
          value={shown.kind}
          onChoose={setDrawn}
        />
      </div>
      <GrowthChart growth={expected} plan={shown} />
      <p className="text-sm text-ink-2">{wording.key}</p>
    </>
  )
}
