import { memo, useId } from 'react'
import type { Estimate } from '../../domain/estimate.ts'
import { paymentDays, paymentSchedule, type PaymentSchedule } from '../../domain/paymentSchedule.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { totalTerms } from '../../i18n/totalTerms.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useSettled } from '../useSettled.ts'
import { useSteady } from '../useSteady.ts'
import { PaymentsChart } from './PaymentsChart.tsx'
import { PaymentsTable } from './PaymentsTable.tsx'
import { useWhenDue } from './useWhenDue.ts'
import { paymentsWording } from './paymentsWording.ts'

interface PaymentsPanelProps {
  readonly estimate: Estimate
  readonly card: RateCard
}

/** What the whole estimate asks for over time, once it has come to rest. */
export function PaymentsPanel({ estimate, card }: PaymentsPanelProps) {
  return <Payments estimate={useSettled(estimate)} card={card} />
}

/** A sentence, a chart and the same as a table. */
const Payments = memo(function Payments({ estimate, card }: PaymentsPanelProps) {
  const terms = useWording(totalTerms)
  const wording = useWording(paymentsWording)
  const headingId = useId()
  const sentenceId = useId()
  const schedule = useSteady(paymentSchedule(estimate, card))
  const sentence = usePaymentsSentence(schedule)
  // A single bar would show nothing that the sentence does not say.
  const isSpread = schedule.months.filter(({ due }) => due !== 0).length > 1
  return (
    <section className="card" aria-labelledby={headingId} data-testid="payments">
      <h2 id={headingId} className="text-lg font-semibold">
        {wording.heading}
      </h2>
      <p className="text-ink-2">{wording.intro}</p>
      <p
        id={sentenceId}
        className="my-4 font-semibold"
        data-dated=""
        data-testid="payments-sentence"
      >
        <Unbroken text={sentence} />
      </p>
      {estimate.leftOut === 0 ? null : (
        <p className="mb-4 text-sm text-caution">{terms.unpriced(estimate.leftOut)}</p>
      )}
      {schedule.total.due === 0 && schedule.total.agreed === 0 ? null : (
        <div className={isSpread ? 'payments' : undefined}>
          {isSpread ? (
            <PaymentsChart
              months={schedule.months}
              label={wording.heading}
              describedBy={sentenceId}
            />
          ) : null}
          <PaymentsTable schedule={schedule} />
        </div>
      )}
      {isSpread && schedule.total.agreed !== 0 ? (
        <p className="mt-4 text-sm text-ink-2">{wording.shares}</p>
      ) : null}
    </section>
  )
})

/** When money is due, how often, and of what the total is made. */
function usePaymentsSentence({ payments, total }: PaymentSchedule): string {
  const { money } = useMessages()
  const wording = useWording(paymentsWording)
  const days = paymentDays(payments)
  const when = useWhenDue(days)
  if (payments.length === 0) return wording.noPrice
  if (days.length === 0) return when
  const parts = [
    { name: wording.once, amount: total.once },
    { name: wording.recurring, amount: total.recurring },
    { name: wording.agreed, amount: total.agreed },
  ].filter(({ amount }) => amount !== 0)
  if (parts.length === 1 && days.length === 1) return when
  const named = parts.map(({ name, amount }) => wording.named(name, money(amount)))
  return `${when}${wording.parts(money(total.due), named)}`
}
