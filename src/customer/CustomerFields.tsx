import { addDays, clampDate, readDate, type CalendarDate } from '../domain/calendar.ts'
import { success } from '../domain/result.ts'
import type { EstimateForm, FieldOf } from '../form/estimateForm.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { Chips } from '../ui/Chips.tsx'
import { customerWording } from './customerWording.ts'
import { discountText, readDiscountText } from './discountText.ts'
import { TextField } from './TextField.tsx'
import { readTitleText } from './titleText.ts'

/** Days for which an estimate is usually said to hold. */
const usualDays = [14, 30, 90]

const readUntil = (text: string) => (text === '' ? success(null) : readDate(text))

/** What the author says to the customer: title, agreed discount, how long the estimate holds. */
export function CustomerFields(props: {
  readonly form: EstimateForm
  readonly asOf: CalendarDate
}) {
  const { form, asOf } = props
  const { customer, percent } = useMessages()
  const wording = useWording(customerWording)
  const problemText = (problem: Parameters<typeof wording.problem>[0]) =>
    `${wording.problem(problem)} ${wording.keepsLast}`
  return (
    <>
      <p className="mb-3 text-sm text-ink-2">{wording.visible}</p>
      <form.Field name="title">
        {(field) => (
          <TextField
            field={field}
            label={wording.title}
            hint={wording.titleHint}
            isWide
            format={(title: string) => title}
            read={readTitleText}
            problemText={problemText}
          />
        )}
      </form.Field>
      <form.Field name="off">
        {(field) => (
          <TextField
            field={field}
            label={wording.off}
            hint={wording.offHint}
            unit={wording.offUnit}
            format={discountText}
            read={readDiscountText}
            problemText={problemText}
            note={(off) =>
              off === 0 ? wording.offExamples : wording.offAs(percent(off), customer.discount(off))
            }
          />
        )}
      </form.Field>
      <form.Field name="until">
        {(field) => (
          <TextField
            field={field}
            label={wording.until}
            hint={wording.untilHint}
            type="date"
            format={(date: CalendarDate | null) => date ?? ''}
            read={readUntil}
            problemText={problemText}
          >
            <UsualDates field={field} asOf={asOf} />
          </TextField>
        )}
      </form.Field>
    </>
  )
}

function UsualDates(props: {
  readonly field: FieldOf<CalendarDate | null>
  readonly asOf: CalendarDate
}) {
  const { field, asOf } = props
  const { days } = useMessages()
  const wording = useWording(customerWording)
  const dates = usualDays.map((count) => ({
    value: clampDate(addDays(asOf, count)),
    label: wording.untilIn(days(count)),
  }))
  return (
    <Chips<CalendarDate | null>
      label={wording.until}
      chips={[{ value: null, label: wording.untilNone }, ...dates]}
      value={field.state.value}
      onChoose={field.handleChange}
    />
  )
}
