import type { Lifecycle, Phase, PhaseKind, RenewalOutcome } from '../domain/lifecycle.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { purchases, type SmopConfig } from '../domain/products/smop/config.ts'
import type { SmopRates } from '../domain/rateCards/rateCard.ts'
import { phrases } from './phrasesEn.ts'
import { chargeNames } from './chargeTermsEn.ts'
import type { lifecycleZhCN } from './lifecycleZhCN.ts'

const { money, months, days, users } = phrases

const phases: Record<PhaseKind, string> = {
  active: 'In service',
  stopped: 'Stopped',
  reclaimed: 'Reclaimed',
  trial: 'Free trial',
  'console-closed': 'Console closed',
  'lead-time': 'Order lead time',
}

function phaseName({ kind, term }: Phase): string {
  if (term === 'renewed') return 'In service, renewed'
  return term === 'bought-anew' ? 'In service, bought again' : phases[kind]
}

function lifecycleSentence(lifecycle: Lifecycle, config: LineConfig, rates: SmopRates): string {
  const { renewal, expiry } = lifecycle
  if (config.product === 'mss') {
    return config.edition === 'daily'
      ? `The service ends automatically on ${expiry}. To continue, buy again.`
      : `Order by ${lifecycle.phases[0]?.start ?? ''}; ${days(config.days)} of protection from ${config.start} until ${expiry}.`
  }
  if (renewal === null) {
    return `Free trial until ${expiry}. From that day the console is closed; a mall already built stays reachable for up to ${users(rates.free.users)}.`
  }
  return renewalSentence(renewal, expiry, config, rates)
}

function renewalSentence(
  renewal: RenewalOutcome,
  expiry: string,
  config: SmopConfig,
  rates: SmopRates,
): string {
  if (renewal.kind === 'never') {
    return `The service stops on ${expiry}. A renewal up to ${renewal.lastSafeDay} restores it; resources are reclaimed on ${renewal.reclamation}, and data may be unrecoverable.`
  }
  const term = config.months
  const hasPacks = purchases(config, rates).length > 0
  const parts = renewal.charges.map(
    (charge) => `${chargeNames[charge.kind].toLowerCase()} ${money(charge.amount)}`,
  )
  const total = renewal.total === null ? null : money(renewal.total)
  const anew = parts.join(' + ')
  switch (renewal.kind) {
    case 'on-time':
      return `A renewal before ${expiry} leaves no gap in service; another ${months(term)}${total === null ? ': price on request' : ` at list price: ${total}`}.${hasPacks ? ' Packs need not be bought again.' : ''}`
    case 'late':
      return `${days(renewal.daysOut)} out of service. It is back on ${renewal.on}, when a new term begins: ${months(term)}${total === null ? ', price on request' : ` at list price, ${total}`}.${hasPacks ? ' Packs stay valid.' : ''}`
    case 'too-late':
      return `Resources are reclaimed on ${renewal.reclamation}; ${days(renewal.daysOut)} out of service. It has to be bought again: ${total === null ? 'price on request' : parts.length === 1 ? anew : `${anew} = ${total} (packs included is our reading; confirm with the vendor)`}.`
  }
}

export const lifecycleEn: typeof lifecycleZhCN = {
  heading: 'Renewal and expiry',
  introRenew:
    'Drag the renewal day to see how long the service is out, what is lost and what it costs.',
  introMss: 'The service ends automatically; there is no grace period.',
  introFree: 'How long the free edition lasts, and what follows.',
  choice: 'At the end of the term',
  onTime: 'Renew on time',
  late: 'Renew late',
  never: 'Do not renew',
  renewOn: 'Renewal date',
  handle: 'Renewal date: drag, or use the arrow keys to move by a day',
  since: (date) => `From ${date}`,
  reclaimOn: (date, kind) => (kind === 'late' ? `Would be reclaimed ${date}` : `Reclaimed ${date}`),
  renewal: (date, kind) => (kind === 'too-late' ? `Bought again ${date}` : `Renewed ${date}`),
  byParts: (prepay) =>
    `Paid ${months(prepay)} at a time: if a payment is missed, service stops when the time paid for ends.`,
  remind: 'Add to calendar',
  cost: 'Cost of renewal, at list price',
  costAnew: 'Cost of buying again, at list price',
  phase: phaseName,
  sentence: lifecycleSentence,
  days,
  table: {
    caption: 'Start and end of each phase',
    phase: 'Phase',
    from: 'From',
    to: 'Until (exclusive)',
    days: 'Days',
  },
}
