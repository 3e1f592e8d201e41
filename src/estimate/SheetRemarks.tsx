import { countConcerns } from '../domain/advice/concerns.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { budgetLeft, listTotal, type Estimate, type EstimateInput } from '../domain/estimate.ts'
import { isUnusualDiscount } from '../domain/pricing/unusualDiscount.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { totalTerms } from '../i18n/totalTerms.ts'
import { goToPlace } from '../ui/goToPlace.ts'
import { Announcer } from './Announcer.tsx'

/** What has to be known of the total: the terms it was agreed on, and what it lacks, which is read out along with it. */
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
  const concerns = countConcerns(lines, card, asOf).map(([kind, count]) =>
    wording.concern(kind, count, lines.length),
  )
  const unpriced = leftOut === 0 ? [] : [wording.unpriced(leftOut)]
  const budget = input.budget === null || left === null ? [] : [wording.budget(input.budget, left)]
  const lacks = [...concerns, ...unpriced, ...(left !== null && left < 0 ? budget : [])]
  return (
    <>
      <div className="sheet-remarks">
        <Terms input={input} estimate={estimate} asOf={asOf} />
        <Remarks texts={concerns} className="text-loss" />
        <Remarks texts={unpriced} className="text-caution" />
        <Remarks texts={budget} className="font-semibold" />
        {comparison === undefined ? null : (
          <p className="text-sm">
            <a className="quiet-link" href={comparison} onClick={goToPlace}>
              {wording.compared}
            </a>
          </p>
        )}
      </div>
      <Announcer text={wording.announced(estimate.total, lacks)} />
    </>
  )
}

const Remarks = (props: { readonly texts: readonly string[]; readonly className: string }) =>
  props.texts.map((text) => (
    <p key={text} className={`text-sm ${props.className}`}>
      {text}
    </p>
  ))

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
