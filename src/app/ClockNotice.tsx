import { dateLimits, type CalendarDate } from '../domain/calendar.ts'
import { useMessages } from '../i18n/messages.ts'
import { Notice } from '../ui/Notice.tsx'

/** Says what the dates rest on where the visitor's clock shows a day that nobody can plan with. */
export function ClockNotice({ asOf }: { readonly asOf: CalendarDate }) {
  const { page } = useMessages()
  if (asOf > dateLimits.min && asOf < dateLimits.max) return null
  return (
    <Notice tone="caution" mark={{ 'data-testid': 'clock-notice' }}>
      {page.clockWrong(asOf)}
    </Notice>
  )
}
