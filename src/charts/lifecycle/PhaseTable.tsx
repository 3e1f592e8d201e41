import { memo } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import type { Phase } from '../../domain/lifecycle.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { RuleLink } from '../../ui/RuleLink.tsx'

const Day = ({ date }: { readonly date: CalendarDate }) => (
  <time dateTime={date} className="whitespace-nowrap">
    {date}
  </time>
)

/** The phases with their dates: the chart for those who would rather read. */
export const PhaseTable = memo(function PhaseTable(props: { readonly phases: readonly Phase[] }) {
  const { phases } = props
  const { count } = useMessages()
  const wording = useWording(lifecycleWording)
  const { table } = wording
  return (
    <table className="stacking-table" data-dated="">
      <caption className="sr-only">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="item">
            {table.phase}
          </th>
          <th scope="col">{table.from}</th>
          <th scope="col">{table.to}</th>
          <th scope="col">{table.days}</th>
        </tr>
      </thead>
      <tbody>
        {phases.map((phase) => (
          <tr key={`${phase.kind}-${phase.start}`} data-phase={phase.kind}>
            <th scope="row" className="item">
              <span
                className={`swatch swatch-${phase.kind} term-${phase.term ?? 'none'}`}
                aria-hidden="true"
              />
              {wording.phase(phase)}{' '}
              {phase.rules.map((rule) => (
                <RuleLink key={rule} rule={rule} />
              ))}
            </th>
            <td>
              <Day date={phase.start} />
            </td>
            <td>{phase.end === null ? '—' : <Day date={phase.end} />}</td>
            <td>{phase.days === null ? '—' : count(phase.days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})
