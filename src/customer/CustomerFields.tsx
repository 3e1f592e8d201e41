import { useId } from 'react'
import { addDays, clampDate, type CalendarDate } from '../domain/calendar.ts'
import type { BasisPoints } from '../domain/money.ts'
import { OptionalDateInput } from '../form/OptionalDateInput.tsx'
import { OfLineContext } from '../form/unread.ts'
import { DraftInput } from '../form/DraftInput.tsx'
import type { EstimateForm } from '../form/estimateForm.ts'
import { FieldRow } from '../form/FieldRow.tsx'
import { totalTerms } from '../i18n/totalTerms.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { Chips } from '../ui/Chips.tsx'
import { customerWording } from './customerWording.ts'
import { discountText, readDiscountText } from './discountText.ts'
import { readTitleText } from './titleText.ts'

/** Days for which an estimate is usually said to hold. */
const usualDays = [14, 30, 90]

/** What the author says to the customer: title, agreed discount, how long the estimate holds. */
export function CustomerFields(props: {
  readonly form: EstimateForm
  readonly asOf: CalendarDate
}) {
  const { form, asOf } = props
  const { days, percent } = useMessages()
  const { discount } = useWording(totalTerms)
  const wording = useWording(customerWording)
  const id = useId()
  const offNote = (off: BasisPoints): string =>
    off === 0 ? wording.offExamples : wording.offAs(percent(off), discount(off))
  const untilChoices = [
    { value: null, label: wording.untilNone },
    ...usualDays.map((count) => ({
      value: clampDate(addDays(asOf, count)),
      label: wording.untilIn(days(count)),
    })),
  ]
  return (
    <OfLineContext value="">
      <p className="mb-3 text-sm text-ink-2">{wording.visible}</p>
      <form.Field name="title">
        {({ state, handleChange }) => (
          <FieldRow label={wording.title} hint={wording.titleHint} htmlFor={`${id}-title`}>
            <DraftInput
              name="title"
              id={`${id}-title`}
              isProse
              value={state.value}
              format={(title) => title}
              read={readTitleText}
              why={wording.problem}
              onValue={handleChange}
            />
          </FieldRow>
        )}
      </form.Field>
      <form.Field name="off">
        {({ state, handleChange }) => (
          <FieldRow label={wording.off} hint={wording.offHint} htmlFor={`${id}-off`}>
            <DraftInput
              name="off"
              id={`${id}-off`}
              unit={wording.offUnit}
              value={state.value}
              format={discountText}
              read={readDiscountText}
              why={wording.problem}
              note={offNote(state.value)}
              onValue={handleChange}
            />
          </FieldRow>
        )}
      </form.Field>
      <form.Field name="until">
        {({ state, handleChange }) => (
          <FieldRow label={wording.until} hint={wording.untilHint} htmlFor={`${id}-until`}>
            <OptionalDateInput
              name="until"
              id={`${id}-until`}
              value={state.value}
              onValue={handleChange}
            >
              <Chips<CalendarDate | null>
                label={wording.until}
                chips={untilChoices}
                value={state.value}
                onChoose={handleChange}
              />
            </OptionalDateInput>
          </FieldRow>
        )}
      </form.Field>
    </OfLineContext>
  )
}
