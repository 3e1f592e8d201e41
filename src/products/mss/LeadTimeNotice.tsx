import type { CalendarDate } from '../../domain/calendar.ts'
import { earliestStart, orderBy } from '../../domain/products/mss/config.ts'
import type { MssRates } from '../../domain/rateCards/rateCard.ts'
import { useWording } from '../../i18n/messages.ts'
import { mssFormWording } from '../../i18n/mssForm.ts'
import { Notice } from '../../ui/Notice.tsx'

/** By when event protection has to be ordered, and a way out where that day has passed. */
export function LeadTimeNotice(props: {
  readonly start: CalendarDate
  readonly asOf: CalendarDate
  readonly rates: MssRates
  readonly onStart: (start: CalendarDate) => void
}) {
  const { start, asOf, rates, onStart } = props
  const mss = useWording(mssFormWording)
  const deadline = orderBy(start, rates)
  if (deadline >= asOf) {
    return (
      <p className="text-sm text-ink-2" data-dated="">
        {mss.leadTime(deadline, rates.eventLeadDays)}
      </p>
    )
  }
  const earliest = earliestStart('event', asOf, rates)
  return (
    <Notice
      tone="caution"
      mark={{ 'data-testid': 'lead-time-notice' }}
      action={
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onStart(earliest)
          }}
        >
          {mss.startEarliest(earliest)}
        </button>
      }
    >
      {mss.tooSoon(deadline)}
    </Notice>
  )
}
