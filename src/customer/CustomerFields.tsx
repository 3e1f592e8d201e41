import { addDays, clampDate, readDate, type CalendarDate } from '../domain/calendar.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { success } from '../domain/result.ts'
import { emptyValues } from '../form/emptyValues.ts'
import { useFieldContext } from '../form/formContext.ts'
import { withForm } from '../form/formHook.ts'
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
export const CustomerFields = withForm({
  defaultValues: emptyValues,
  props: { asOf: newestCard.version },
  render: function CustomerFields({ form, asOf }) {
    const { customer, percent } = useMessages()
    const wording = useWording(customerWording)
    const problemText = (problem: Parameters<typeof wording.problem>[0]) =>
      `${wording.problem(problem)} ${wording.keepsLast}`
    return (
      <>
        <p className="mb-3 text-sm text-ink-2">{wording.visible}</p>
        <form.AppField name="title">
          {() => (
            <TextField
              label={wording.title}
              hint={wording.titleHint}
              isWide
              format={(title: string) => title}
              read={readTitleText}
              problemText={problemText}
            />
          )}
        </form.AppField>
        <form.AppField name="off">
          {() => (
            <TextField
              label={wording.off}
              hint={wording.offHint}
              unit={wording.offUnit}
              format={discountText}
              read={readDiscountText}
              problemText={problemText}
              note={(off) =>
                off === 0
                  ? wording.offExamples
                  : wording.offAs(percent(off), customer.discount(off))
              }
            />
          )}
        </form.AppField>
        <form.AppField name="until">
          {() => (
            <TextField
              label={wording.until}
              hint={wording.untilHint}
              type="date"
              format={(date: CalendarDate | null) => date ?? ''}
              read={readUntil}
              problemText={problemText}
            >
              <UsualDates asOf={asOf} />
            </TextField>
          )}
        </form.AppField>
      </>
    )
  },
})

function UsualDates({ asOf }: { readonly asOf: CalendarDate }) {
  const field = useFieldContext<CalendarDate | null>()
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
