import { countConcerns } from '../domain/advice/concerns.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { budgetLeft, listTotal, type Estimate, type EstimateInput } from '../domain/estimate.ts'
import { isUnusualDiscount } from '../domain/pricing/unusualDiscount.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { totalTerms } from '../i18n/totalTerms.ts'
import { goToPlace } from '../ui/goToPlace.ts'

/** What has to be known of the total: the terms it was agreed on, and what it lacks. */
export function SheetRemarks(props: {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly card: RateCard
  readonly asOf: CalendarDate
  /** Where on the page the estimate is compared with another, if it is. */
  readonly comparison: string | undefined
}) {
  const { input, estimate, card, asOf, comparison } = props
  const { leftOut, lines } = estimate
  const wording = useWording(totalTerms)
  const left = budgetLeft(input, estimate)
  return (
    <div className="sheet-remarks">
      <Terms input={input} estimate={estimate} asOf={asOf} />
      {countConcerns(lines, card, asOf).map(([kind, count]) => (
        <p key={kind} className="text-sm text-loss">
          {wording.concern(kind, count, lines.length)}
        </p>
      ))}
      {leftOut === 0 ? null : <p className="text-sm text-caution">{wording.unpriced(leftOut)}</p>}
      {input.budget === null || left === null ? null : (
        <p className="text-sm font-semibold">{wording.budget(input.budget, left)}</p>
      )}
      {comparison === undefined ? null : (
        <p className="text-sm">
          <a className="quiet-link" href={comparison} onClick={goToPlace}>
            {wording.compared}
          </a>
        </p>
      )}
    </div>
  )
}

/** What the author of the estimate told the customer: the list price that a discount was agreed on, and how long it holds. */
function Terms(props: {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly asOf: CalendarDate
}) {
  const { off, until } = props.input
  const { money, percent } = useMessages()
  const wording = useWording(totalTerms)
  const list = listTotal(props.estimate)
  return (
    <>
      {off === 0 || list === null ? null : (
        <p className="sheet-aside text-sm text-ink-2" data-testid="list-price">
          {wording.listPrice(money(list), percent(off), wording.discount(off))}
        </p>
      )}
      {isUnusualDiscount(off) ? (
        <p className="text-sm text-caution">{wording.unusualOff(percent(off))}</p>
      ) : null}
      {until === null ? null : until < props.asOf ? (
        <p className="text-sm text-caution" data-testid="valid-until">
          {wording.expired(until)}
        </p>
      ) : (
        <p className="text-sm text-ink-2" data-testid="valid-until">
          {wording.validUntil(until)}
        </p>
      )}
    </>
  )
}
