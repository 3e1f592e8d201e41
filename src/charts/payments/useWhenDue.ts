import type { PaymentDay } from '../../domain/paymentSchedule.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { paymentsWording } from './paymentsWording.ts'

/** When something is due and how much, of the days on which it is: the first, how many follow, the last. */
export function useWhenDue(days: readonly PaymentDay[]): string {
  const { money, count } = useMessages()
  const wording = useWording(paymentsWording)
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return wording.nothing
  return days.length === 1
    ? wording.atOnce(first.when, money(first.due))
    : wording.spread(first.when, money(first.due), count(days.length - 1), last.when)
}
