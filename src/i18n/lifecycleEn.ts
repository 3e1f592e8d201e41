import type { Lifecycle, Phase, PhaseKind, RenewalOutcome } from '../domain/lifecycle.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { phrases } from './phrasesEn.ts'
import { chargeNames } from './termsEn.ts'
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
  return term === 'bought-anew' ? 'In service, bought anew' : phases[kind]
}

function lifecycleSentence(lifecycle: Lifecycle, config: LineConfig, freeUsers: number): string {
  const { renewal, expiry } = lifecycle
  if (config.product === 'mss') {
    return config.edition === 'daily'
      ? `The service stops by itself on ${expiry}. To go on, buy again.`
      : `Order by ${lifecycle.phases[0]?.start ?? ''}; ${days(config.days)} of protection from ${config.start}; it stops by itself on ${expiry}.`
  }
  if (renewal === null) {
    return `The trial ends on ${expiry}. After that the console is closed; a mall already built stays reachable for up to ${users(freeUsers)}.`
  }
  return renewalSentence(renewal, expiry, config.months)
}

function renewalSentence(renewal: RenewalOutcome, expiry: string, term: number): string {
  const parts = renewal.charges.map(
    (charge) => `${chargeNames[charge.kind].toLowerCase()} ${money(charge.amount)}`,
  )
  const total = renewal.total === null ? null : money(renewal.total)
  const anew = parts.join(' + ')
  switch (renewal.kind) {
    case 'on-time':
      return `Renewed before ${expiry}, the service never stops; another ${months(term)}${total === null ? ': price on request' : ` at list price: ${total}`}. Packs need not be bought again.`
    case 'late':
      return `${days(renewal.daysOut ?? 0)} out of service. It comes back on ${renewal.on ?? ''}, when a new term begins: ${months(term)}${total === null ? ', price on request' : ` at list price, ${total}`}. Packs stay valid.`
    case 'too-late':
      return `Resources were reclaimed on ${renewal.reclamation}; ${days(renewal.daysOut ?? 0)} out of service. Only buying anew is left: ${total === null ? 'price on request' : parts.length === 1 ? anew : `${anew} = ${total} (packs included is our reading; confirm with the vendor)`}.`
    case 'never':
      return `The service stops on ${expiry}. A renewal up to ${renewal.lastSafeDay} still restores it; from ${renewal.reclamation} on resources are reclaimed and data may be lost.`
  }
}

export const lifecycleEn: typeof lifecycleZhCN = {
  heading: 'Renewal and expiry',
  introRenew:
    'Drag the renewal day to see how long the service is out, what is lost and what it costs.',
  introMss: 'The service stops by itself at the end; there is no grace period.',
  introFree: 'How long the free edition lasts, and what follows.',
  choice: 'At the end of the term',
  onTime: 'Renew on time',
  late: 'Renew late',
  never: 'Never renew',
  renewOn: 'Renewal date',
  handle: 'Renewal date: drag, or use the arrow keys to move by a day',
  since: (date) => `Since ${date}`,
  reclaimOn: (date, kind) => (kind === 'late' ? `Would be reclaimed ${date}` : `Reclaimed ${date}`),
  renewal: (date, kind) => (kind === 'too-late' ? `Bought anew ${date}` : `Renewed ${date}`),
  byParts: (prepay) =>
    `Paid ${months(prepay)} at a time: each payment carries the service on. Where one is not made, it stops at the end of what has been paid.`,
  remind: 'Put these dates in the calendar',
  cost: 'Cost of the next term, at list price',
  costAnew: 'Cost of buying anew, at list price',
  phase: phaseName,
  sentence: lifecycleSentence,
  days,
  table: {
    caption: 'Start and end of each phase',
    phase: 'Phase',
    from: 'From',
    to: 'Until (excluded)',
    days: 'Days',
  },
}
