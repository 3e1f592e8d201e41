import type { Capacity, CapacityLevel, CapacityRemedy } from '../domain/products/smop/capacity.ts'
import type { Charge, ChargeKind } from '../domain/charge.ts'
import type { Recurring } from '../domain/estimate.ts'
import type { Lifecycle, Phase, PhaseKind, RenewalOutcome } from '../domain/lifecycle.ts'
import { magnitude } from '../domain/money.ts'
import type { LinkProblem } from '../domain/link/parameterReader.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { MssEdition } from '../domain/products/mss/config.ts'
import type { SmopEdition } from '../domain/products/smop/config.ts'
import type { TierSpan } from '../domain/pricing/priceModel.ts'
import { customerEn } from './customerEn.ts'
import { exportEn } from './exportEn.ts'
import { ruleTexts } from './rulesEn.ts'
import { widgetEn } from './widgetEn.ts'
import { adviceEn } from './adviceEn.ts'
import { phrases } from './phrasesEn.ts'
import type { Messages } from './zhCN.ts'

const { money, count, compact, percent, plural, months, days, users, packs, period } = phrases

const smopEditions: Record<SmopEdition, string> = { free: 'Free', basic: 'Basic' }
const mssEditions: Record<MssEdition, string> = {
  daily: 'Daily operations',
  event: 'Event protection',
}

const productNames = {
  smop: 'Security Marketing Operations Platform',
  mss: 'Managed Security Service',
}

const chargeNames: Record<ChargeKind, string> = {
  'free-edition': 'Free edition',
  'platform-fee': 'Platform fee',
  'user-packs': 'User packs',
  'daily-operations': 'Daily operations',
  'event-protection': 'Event protection',
  'agreed-discount': 'Agreed discount',
}

const phases: Record<PhaseKind, string> = {
  active: 'In service',
  stopped: 'Stopped',
  reclaimed: 'Reclaimed',
  trial: 'Free trial',
  'console-closed': 'Console closed',
  'lead-time': 'Order lead time',
}

const capacityLevels: Record<CapacityLevel, string> = {
  ok: 'Room to grow',
  near: '80% used or more',
  critical: 'Nearly full',
  full: 'Exactly full',
  over: 'Over capacity',
}

const linkReasons: Record<LinkProblem['code'], string> = {
  'unknown-parameter': 'unknown parameter',
  'unknown-product': 'unknown product',
  unreadable: 'cannot be read',
  'out-of-range': 'outside the accepted range',
  'not-used': 'not used by this edition',
  repeated: 'given more than once; the first one counts',
  'before-term-end': 'before the term ends, so taken as renewed on time',
  'too-many': 'too many; the rest was not loaded',
  'unknown-card': 'no price list of that version',
}

function tierSpan({ from, upTo }: TierSpan, unit: string): string {
  if (upTo === Infinity) return `${count(from)} ${unit} or more`
  return `${count(from)}–${count(upTo)} ${unit}`
}

function packTier({ from, upTo }: TierSpan, size: number): string {
  const over = (from - 1) * size
  if (upTo === Infinity) return `over ${count(over)} users at once`
  if (over === 0) return `up to ${count(upTo * size)} users at once`
  return `over ${count(over)}, up to ${count(upTo * size)} users at once`
}

function chargeFormula(charge: Charge, packSize: number): string {
  const { quantity, unitPrice, tier } = charge
  switch (charge.kind) {
    case 'free-edition':
    case 'event-protection':
      return `${days(quantity)} × ${money(unitPrice)}`
    case 'user-packs':
      return `${packs(quantity)} × ${money(unitPrice)}${tier === null ? '' : `, ${packTier(tier, packSize)}`}`
    case 'agreed-discount':
      return 'agreed with the vendor, not in the price list'
    case 'platform-fee':
    case 'daily-operations':
      return `${months(quantity)} × ${money(unitPrice)}`
  }
}

function chargeTitle({ kind, tier }: Charge): string {
  if (tier === null || kind === 'user-packs') return chargeNames[kind]
  const unit = kind === 'event-protection' ? 'hosts' : 'machines'
  return `${chargeNames[kind]}, ${tierSpan(tier, unit)}`
}

function recurringLabel({ everyMonths }: Recurring): string {
  if (everyMonths === 0) return 'Later'
  return everyMonths === null ? 'Later, mean of a month' : `Then every ${period(everyMonths)}`
}

function lineSummary(config: LineConfig): string {
  if (config.product === 'smop') return `${smopEditions[config.edition]} · ${users(config.users)}`
  return config.edition === 'daily'
    ? `${mssEditions.daily} · ${plural(config.machines, 'machine', 'machines')}`
    : `${mssEditions.event} · ${plural(config.hosts, 'host', 'hosts')} × ${days(config.days)}`
}

function capacityText({ level, limit, remaining }: Capacity, edition: SmopEdition): string {
  switch (level) {
    case 'ok':
      return `${users(remaining)} still fit, of ${count(limit)} in all.`
    case 'near':
      return `${users(remaining)} left of ${count(limit)}. The console warns near the limit, too.`
    case 'critical':
      return `Only ${users(remaining)} left of ${count(limit)}. Plan for more capacity soon.`
    case 'full':
      return edition === 'free'
        ? `The next user cannot earn points, join activities and so on.`
        : `One more user, and part of the functions stop until packs are added.`
    case 'over':
      return edition === 'free'
        ? `Free holds ${users(limit)}; ${count(-remaining)} more cannot earn points, join activities and so on.`
        : `${users(-remaining)} above the capacity of ${count(limit)}: part of the functions stop until packs are added.`
  }
}

function remedyText({ kind, packs: added, difference }: CapacityRemedy): string {
  const amount = money(magnitude(difference))
  const price =
    difference === 0 ? 'same price' : difference > 0 ? `${amount} more` : `${amount} less`
  if (kind === 'add-packs') return `Add ${packs(added)} (${price})`
  return added === 0
    ? `Switch to Basic (${price})`
    : `Switch to Basic with ${packs(added)} (${price})`
}

function phaseName({ kind, term }: Phase): string {
  if (term === 'renewed') return 'In service, renewed'
  return term === 'bought-anew' ? 'In service, bought anew' : phases[kind]
}

function lifecycleSentence(lifecycle: Lifecycle, config: LineConfig): string {
  const { renewal, expiry } = lifecycle
  if (config.product === 'mss') {
    return config.edition === 'daily'
      ? `The service stops by itself on ${expiry}. To go on, buy again.`
      : `Order by ${lifecycle.phases[0]?.start ?? ''}; ${days(config.days)} of protection from ${config.start}; it stops by itself on ${expiry}.`
  }
  if (renewal === null) {
    return `The trial ends on ${expiry}. After that the console is closed; a mall already built stays reachable for up to 1,000 users.`
  }
  return renewalSentence(renewal, expiry, config.months)
}

function renewalSentence(renewal: RenewalOutcome, expiry: string, term: number): string {
  const parts = renewal.charges.map(
    (charge) => `${chargeNames[charge.kind].toLowerCase()} ${money(charge.amount)}`,
  )
  const total = money(renewal.total)
  switch (renewal.kind) {
    case 'on-time':
      return `Renewed before ${expiry}, the service never stops; ${months(term)} more cost ${total}. Packs need not be bought again.`
    case 'late':
      return `${days(renewal.daysOut ?? 0)} out of service. It comes back on ${renewal.on ?? ''}, when a new term begins; ${months(term)} cost ${total}. Packs stay valid.`
    case 'too-late':
      return `Resources were reclaimed on ${renewal.reclamation}; ${days(renewal.daysOut ?? 0)} out of service. Only buying anew is left: ${parts.join(' + ')} = ${total} (packs included is our reading; confirm with the vendor).`
    case 'never':
      return `The service stops on ${expiry}. A renewal up to ${renewal.lastSafeDay} still restores it; from ${renewal.reclamation} on resources are reclaimed and data may be lost.`
  }
}

export const en: Messages = {
  locale: 'en',
  anchor: (part) => `${part}-en`,
  money,
  count,
  compact,
  compactMoney: phrases.compactMoney,
  percent,
  months,
  days,
  page: {
    title: 'Anjia · cloud security price estimator',
    name: 'Anjia',
    tagline: 'Cloud security price estimator',
    skip: 'Skip to the total',
    language: '中文',
    languageLang: 'zh-CN',
    languageLabel: '切换到中文',
    theme: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    themeLabel: 'Appearance',
    copyLink: 'Copy link',
    copied: 'Link copied',
    share: 'Share',
    close: 'Close',
    loading: 'Loading…',
    loadFailed:
      'The script did not load, so no estimate can be computed. Check the connection and try again; the price lists below stay readable.',
    partFailed: 'This part could not be loaded. Your inputs are all still here.',
    tryAgain: 'Try again',
    maybeUpdated:
      'The site may have just been updated. Reloading brings the new version; your inputs are in the link and stay.',
    languageFailed: 'Chinese could not be loaded; the page stays in English. 中文没有载入成功。',
    asTable: 'As a table',
    noScript:
      'Computing an estimate needs JavaScript. Without it, the estimate shown is only an example; the price lists and rules below stay readable.',
    disclaimer:
      'List prices, an estimate only, not an offer; the source does not state whether tax is included. Anjia is not affiliated with the vendor, whose purchase page has the final price.',
    privacy:
      'Everything is computed in your browser. The estimate is in the address: whoever hosts this page, or has the link, can read its figures.',
  },
  lines: {
    label: 'Products in this estimate',
    add: 'Add a product',
    duplicate: 'Duplicate this item',
    remove: 'Remove this item',
    earlier: 'Move earlier',
    later: 'Move later',
    contact: 'on request',
    summary: lineSummary,
    tools: 'Actions for this item',
    compare: 'Compare the editions',
    budget: 'Start from a budget',
  },
  products: productNames,
  widget: widgetEn,
  smop: {
    intro:
      'A platform fee, prepaid by the month; one-off user packs where it does not hold enough users.',
    editions: smopEditions,
    users: 'Users to operate',
    usersHint: 'in all, present ones included',
    usersUnit: 'users',
    usersSlider: 'Users to operate, slider',
    usersText: users,
    edition: 'Edition',
    freeUnfit: (limit) => `Free does not hold more than ${users(limit)}`,
    freeFit: (limit, term) => `Up to ${users(limit)} for ${days(term)}, at no charge`,
    basicHint: (limit) => `The platform itself holds ${users(limit)}`,
    packs: 'User packs',
    packsHint: 'paid once, never renewed',
    packsUnit: (size) => `× ${count(size)} users`,
    packsAuto: 'Automatic',
    packsManual: 'Manual',
    packsSplit: 'Several purchases',
    packsMode: 'Number of packs',
    packsOf: (index) => `Purchase ${count(index + 1)}`,
    packsOn: (index) => `Date of purchase ${count(index + 1)}`,
    packsAdd: 'Add a purchase',
    packsRemove: (index) => `Remove purchase ${count(index + 1)}`,
    packsEach: 'Each purchase is priced by its own size.',
    included: (limit) => `Basic holds ${count(limit)}`,
    capacity: (limit, share) => `Capacity ${count(limit)} · ${percent(share)} used`,
  },
  mss: {
    intro: 'Security operations run by people, priced by tier: one price for the whole tier.',
    editions: mssEditions,
    edition: 'Edition',
    dailyHint: 'Long-term operations, prepaid by the month or year',
    eventHint: 'Round the clock during an important event, bought by the day',
    machines: 'Machines',
    hosts: 'Hosts',
    machinesUnit: 'machines',
    hostsUnit: 'hosts',
    days: 'Days of protection',
    daysUnit: 'days',
    byMonth: 'Monthly',
    byYear: 'Yearly',
    byYearHint: 'A year is 12 months at once; no annual discount is published',
    leadTime: (deadline) => `Order by ${deadline} (5 days ahead)`,
    tooSoon: (deadline) => `Too soon: it had to be ordered by ${deadline}, which has passed.`,
    startEarliest: (date) => `Use the earliest start, ${date}`,
    tierSpan: (span, edition) =>
      `One price for ${tierSpan(span, edition === 'daily' ? 'machines' : 'hosts')}`,
    contact: (above) =>
      `Above ${count(above)} there is no list price. The vendor's sales give a quote.`,
  },
  fields: {
    months: 'Planned use',
    monthsUnit: 'months',
    prepay: 'Payment',
    prepayUnit: 'months at a time',
    monthly: 'Monthly',
    yearly: 'Yearly',
    upfront: 'All at once',
    lastPayment: 'The last payment covers only the months that are left',
    yuan: 'yuan',
    start: 'Start date',
    startEvent: 'First day',
    quick: 'Common values',
    problem: (problem) => {
      switch (problem.code) {
        case 'unreadable':
          return 'This cannot be read. Write 1000000, 1,000,000, 100万 or 1.5m; dates as 2026-12-01.'
        case 'not-whole':
          return 'A whole number is needed.'
        case 'out-of-range':
          return typeof problem.min === 'number' && typeof problem.max === 'number'
            ? `Enter a number from ${count(problem.min)} to ${count(problem.max)}.`
            : `Choose a date from ${problem.min} to ${problem.max}.`
      }
    },
    keepsLast: 'The total still uses the last valid value.',
  },
  capacity: { levels: capacityLevels, text: capacityText, remedy: remedyText },
  sheet: {
    label: 'Estimate',
    heading: (lines, term) =>
      `Total${lines === 1 ? '' : ` of ${count(lines)} products`}${term === null ? '' : ` for ${months(term)}`}`,
    open: 'Show details',
    close: 'Hide details',
    card: (version) => `List prices of ${version}`,
    discounted: (off) => `After an agreed discount of ${percent(off)}`,
    dueNow: 'First payment',
    recurring: recurringLabel,
    nothingLater: 'Nothing more to pay',
    priced: 'What has a price',
    onRequest: 'Price on request',
    unpriced: (n) =>
      `${plural(n, 'item needs', 'items need')} a quote from sales and ${n === 1 ? 'is' : 'are'} not in the total`,
    stale: 'An input cannot be read yet; this uses its last valid value',
    budget: (budget, left) =>
      left >= 0
        ? `Budget ${money(budget)}, ${money(left)} left`
        : `${money(magnitude(left))} over the budget of ${money(budget)}`,
    announce: (total) => `Total ${money(total)}`,
    announceContact: 'No list price; ask sales',
    buy: "Buy on the vendor's page",
    contact: "Ask the vendor's sales",
    rule: (rule) => `Rule ${rule}`,
    notIncluded: 'Not included',
    exclusions: [
      'Tax: the source does not state whether prices include it.',
      'Functions and services outside the price lists, which need a quote.',
      'Promotions, vouchers and contract prices, unless you state an agreed discount.',
    ],
    erratum:
      "An example in the vendor's document prints 8 × ¥4,800 as ¥38,600. By its own price table it is ¥38,400, and ¥40,400 for the first month. The table is used here.",
    refundSmop: 'Neither basic nor packs can be refunded.',
    refundMss: 'Charged by actual use; refunds are asked of the vendor.',
    followUp: 'A dedicated person gets in touch within one working day of the purchase.',
  },
  advice: adviceEn,
  charges: { names: chargeNames, title: chargeTitle, formula: chargeFormula },
  lifecycle: {
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
    reclaimOn: (date) => `Reclaimed ${date}`,
    lastSafe: (date) => `Restorable up to ${date}`,
    renewal: (date) => `Renewed ${date}`,
    remind: 'Put expiry and the last day to renew in the calendar',
    cost: 'Due on renewal',
    costAnew: 'Due when bought anew',
    phase: phaseName,
    sentence: lifecycleSentence,
    days,
    table: {
      caption: 'Start and end of each phase',
      phase: 'Phase',
      from: 'From',
      to: 'Until (excluded)',
      days: 'Days',
      open: 'on',
    },
    beforeExpiry: (expiry) =>
      `The renewal date lies before the term ends on ${expiry}, so it counts as on time.`,
    closedNote: 'The mall stays reachable for its 1,000 users',
  },
  prices: {
    heading: 'Price lists',
    intro: (version) =>
      `Transcribed on ${version}; the vendor's pages bear no date. All are list prices in yuan (CNY).`,
    source: 'Source',
    smop: {
      item: 'Item',
      scope: 'Scope',
      price: 'Price',
      free: 'Free edition',
      freeScope: (limit) => `up to ${users(limit)}`,
      freePrice: (term) => `free for ${days(term)}`,
      basic: 'Basic edition, platform fee',
      basicScope: (limit) => `holds ${users(limit)}`,
      perMonth: (price) => `${money(price)} a month`,
      pack: 'User packs, paid once',
      packScope: packTier,
      perPack: (price, size) => `${money(price)} per ${count(size)} users`,
    },
    daily: 'Daily operations',
    event: 'Event protection',
    machines: 'Machines',
    hosts: 'Hosts',
    perMonth: 'Price of the tier (¥ a month)',
    perDay: 'Price of the tier (¥ a day)',
    span: ({ from, upTo }) =>
      upTo === Infinity ? `more than ${count(from - 1)}` : `${count(from)}–${count(upTo)}`,
    onRequest: 'ask sales',
  },
  rules: {
    heading: 'Rules and what they rest on',
    intro:
      "Every amount names the rule it rests on. S and M rules come from the vendor's two billing documents; D rules are ours, where the documents are silent.",
    groups: {
      ...productNames,
      ours: 'How we handle what is left open',
    },
    ours: "This is our way of handling it; the vendor's documents do not say so. Confirm with the vendor before you rely on it.",
    document: "From the vendor's document",
    quoted: (title) => `“${title}”`,
    fromDocument: (title) => `From the vendor's document “${title}”`,
    agreed: 'Agreed between the author of this estimate and the vendor; not from the price list.',
    texts: ruleTexts,
  },
  link: {
    heading: 'Not everything in what was opened could be taken as it stands',
    line: (index) => `Item ${count(index + 1)}`,
    reasons: linkReasons,
    used: (value) => `${value} is used instead`,
    ignored: 'left out',
    altered: (quoted, total) =>
      `What was opened states a total of ${money(quoted)}, but what it contains comes to ${total === null ? 'a price on request' : money(total)}. It may have been cut or altered; ask whoever sent it.`,
    separator: '; ',
    more: (n) => `${plural(n, 'more part is', 'more parts are')} not listed.`,
    dismiss: 'Got it',
  },
  customer: customerEn,
  restore: {
    text: (first, lines, total) =>
      `Go on with your last estimate? ${productNames[first.product]}${lines === 1 ? '' : ` and ${count(lines - 1)} more`}, total ${total === null ? 'on request' : money(total)}.`,
    accept: 'Restore the last estimate',
    dismiss: 'No, thanks',
  },
  exports: exportEn,
  failure: {
    heading: 'Something went wrong on this page',
    text: 'Your inputs are safe in the link below. Copy it, or reload the page.',
    reload: 'Reload',
  },
}
