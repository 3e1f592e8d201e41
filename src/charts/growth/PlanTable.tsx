import { toYuanText } from '../../domain/money.ts'
import type { PurchasePlan } from '../../domain/advice/purchasePlans.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { Amount } from '../../ui/Amount.tsx'
import { growthWording } from './growthWording.ts'

/** Purchases listed before the rest, if it is more than one, is left to the chart. */
const listed = 8

const listedOf = ({ purchases }: PurchasePlan) =>
  purchases.length === listed + 1 ? purchases : purchases.slice(0, listed)

/** The plans side by side: what is bought when, what it costs, and what deferring keeps in hand. */
export function PlanTable(props: {
  readonly plans: readonly PurchasePlan[]
  readonly onTake: (plan: PurchasePlan) => void
  readonly isTaken: (plan: PurchasePlan) => boolean
}) {
  const { plans, onTake, isTaken } = props
  const { money } = useMessages()
  const wording = useWording(growthWording)
  return (
    <div className="mt-2 grid gap-3 sm:flex">
      {plans.map((plan) => (
        <article
          key={plan.kind}
          className="flex flex-1 flex-col rounded-lg border border-line p-3"
          data-testid="plan"
          data-kind={plan.kind}
          data-total={toYuanText(plan.total)}
        >
          <h4 className="font-semibold">{wording.plan(plan.kind)}</h4>
          <p className="text-lg font-semibold">{money(plan.total)}</p>
          {plan.kind === 'all-now' || plan.dearer === null ? null : (
            <p className="text-sm text-ink-2">{wording.dearer(plan.dearer)}</p>
          )}
          {plan.paidLater === 0 ? null : (
            <p className="text-sm text-ink-2">{wording.paidLater(plan.paidLater)}</p>
          )}
          <ul className="mt-2 text-sm">
            {listedOf(plan).map(({ when, packs, amount, users }) => (
              <li key={when} className="flex flex-wrap justify-between gap-x-4 py-1.5">
                <span>{when}</span>
                <Amount value={amount} />
                <span className="w-full text-ink-2">{wording.purchase(packs, users)}</span>
              </li>
            ))}
            {listedOf(plan).length === plan.purchases.length ? null : (
              <li className="text-ink-2">{wording.more(plan.purchases.length - listed)}</li>
            )}
          </ul>
          <p className="mt-auto pt-2">
            <button
              type="button"
              className="link-button"
              // Out of use, it keeps the focus that it may have.
              aria-disabled={isTaken(plan)}
              onClick={() => {
                if (!isTaken(plan)) onTake(plan)
              }}
            >
              {isTaken(plan) ? wording.taken : wording.take}
            </button>
          </p>
        </article>
      ))}
    </div>
  )
}
