import { lapse } from '../domain/advice/lapse.ts'
import { magnitude } from '../domain/money.ts'
import type { SmopConfig } from '../domain/products/smop/config.ts'
import type { SmopRates } from '../domain/rateCards/rateCard.ts'
import { adviceWording } from '../i18n/advice.ts'
import { useWording } from '../i18n/messages.ts'
import { Unbroken } from '../ui/Unbroken.tsx'

/** What not renewing in time saves and costs, figure by figure. */
export function LapseFacts(props: { readonly config: SmopConfig; readonly rates: SmopRates }) {
  const { lapse: wording } = useWording(adviceWording)
  const outcome = lapse(props.config, props.rates)
  if (outcome === null) return null
  const { monthsUnpaid, feesUnpaid, packsLost, packsAgain, saves, lastSafeDay } = outcome
  return (
    <ul className="list-disc space-y-1 pl-5 text-sm text-ink-2" data-testid="lapse">
      {monthsUnpaid === null || feesUnpaid === null || monthsUnpaid === 0 ? null : (
        <li>
          <Unbroken text={wording.unpaid(monthsUnpaid, feesUnpaid)} />
        </li>
      )}
      {packsLost === 0 || packsAgain === null ? null : (
        <li>
          <Unbroken text={wording.packs(packsLost, packsAgain)} />
        </li>
      )}
      {saves === null || saves === 0 || packsLost === 0 ? null : (
        <li>{saves > 0 ? wording.less(saves) : wording.more(magnitude(saves))}</li>
      )}
      <li>
        <Unbroken text={wording.lastSafe(lastSafeDay)} />
      </li>
    </ul>
  )
}
