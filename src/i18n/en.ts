import type { CalendarDate } from '../domain/calendar.ts'
import type { Capacity, CapacityLevel } from '../domain/products/smop/capacity.ts'
import type { PaymentPeriod } from '../domain/estimate.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { SmopEdition } from '../domain/products/smop/config.ts'
import { exportEn } from './exportEn.ts'
import { phrases } from './phrasesEn.ts'
import { mssEditions, productNames, smopEditions } from './termsEn.ts'
import type { Messages } from './zhCN.ts'

const { money, count, compact, percent, noun, plural, months, days, users, period } = phrases

const capacityLevels: Record<CapacityLevel, string> = {
  ok: 'Room to grow',
  near: '80% used or more',
  critical: 'Nearly full',
  full: 'Exactly full',
  over: 'Over capacity',
}

function recurringLabel(every: PaymentPeriod): string {
  if (every === 'none') return 'Later'
  return every === 'mixed' ? 'Remaining payments' : `Then every ${period(every)}`
}

function lineSummary(config: LineConfig): string {
  if (config.product === 'smop') return `${smopEditions[config.edition]} · ${users(config.users)}`
  return config.edition === 'daily'
    ? `${mssEditions.daily} · ${plural(config.machines, 'machine', 'machines')}`
    : `${mssEditions.event} · ${plural(config.hosts, 'host', 'hosts')} × ${days(config.days)}`
}

function capacityText(
  { level, limit, remaining }: Capacity,
  edition: SmopEdition,
  enoughFrom: CalendarDate | null,
): string {
  switch (level) {
    case 'ok':
      return `Room for ${plural(remaining, 'more user', 'more users')}, of ${count(limit)} in all.`
    case 'near':
      return `${users(remaining)} left of ${count(limit)}. 80% is our own threshold; the vendor's console also warns near the limit.`
    case 'critical':
      return `Only ${users(remaining)} left of ${count(limit)} (95%, our own threshold). Plan for more capacity soon.`
    case 'full':
      return edition === 'free'
        ? `The next user cannot earn points, join activities and so on.`
        : `One more user, and some features stop working until you add packs.`
    case 'over':
      if (enoughFrom !== null) {
        return `${users(-remaining)} too many until ${enoughFrom}: some features do not work meanwhile.`
      }
      return edition === 'free'
        ? `Free holds ${users(limit)}; ${count(-remaining)} more cannot earn points, join activities and so on.`
        : `${users(-remaining)} above the capacity of ${count(limit)}: some features do not work until you add packs.`
  }
}

const examples = {
  users: 'Write 1000000, 1,000,000, 100万 or 1.5m',
  packs: 'Enter whole packs, such as 8',
  months: 'Enter whole months, such as 12',
  days: 'Enter whole days, such as 7',
  machines: 'Enter a whole number, such as 120',
  money: 'Enter an amount, such as 300000 or 300k',
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
    clockWrong: (today) =>
      `The date of this device is wrong, so today is taken to be ${today}. Enter the start date yourself; prices are not affected.`,
    partFailed: 'This part could not be loaded. Your inputs are all still here.',
    tryAgain: 'Try again',
    maybeUpdated:
      'The site may have just been updated. Reloading brings the new version; your inputs are in the link and stay.',
    languageFailed: 'Chinese could not be loaded; the page stays in English. 中文没有载入成功。',
    disclaimer:
      "An estimate at list prices, not an offer; the vendor's documents do not say whether tax is included. Anjia is not affiliated with the vendor, whose purchase page has the final price.",
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
    contact: 'price on request',
    summary: lineSummary,
    item: (index) => `Item ${count(index + 1)}`,
    tools: 'Actions for this item',
    budget: 'Plan to a budget',
    instead: (product) => `Switch to ${product}`,
  },
  products: productNames,
  smop: {
    intro: 'A platform fee, prepaid by the month; more users take one-off user packs.',
    compare: 'Compare the editions',
    editions: smopEditions,
    users: 'Total users',
    usersHint: 'including existing ones',
    usersUnit: (n) => noun(n, 'user', 'users'),
    usersSlider: 'Total users, slider',
    usersText: users,
    edition: 'Edition',
    freeFit: (limit, term) => `Up to ${users(limit)} for ${days(term)}, at no charge`,
    basicHint: (limit) => `The platform fee includes ${users(limit)}`,
    packs: 'User packs',
    packsHint: 'paid once, never renewed',
    packsUnit: (size) => `× ${count(size)} users`,
    packsAuto: 'Automatic',
    packsManual: 'Manual',
    packsSplit: 'Split purchases',
    packsMode: 'Number of packs',
    ticks: 'Ticks: where the price changes',
    capacity: (limit, used) => `Capacity ${count(limit)} · ${count(used)}% used`,
  },
  mss: {
    intro: 'Priced by tier of machines or hosts: one price for the whole tier.',
    compare: 'Compare the services',
    editions: mssEditions,
  },
  fields: {
    months: 'Term',
    monthsUnit: (n) => noun(n, 'month', 'months'),
    prepay: 'Payment',
    prepayUnit: (n) => `${noun(n, 'month', 'months')} at a time`,
    monthly: 'Monthly',
    yearly: 'Yearly',
    upfront: 'All at once',
    lastPayment: (n) => `last one: ${months(n)}`,
    yuan: 'yuan',
    start: 'Start date',
    quickOf: (field) => `${field}: common values`,
    empty: 'Enter a number.',
    problem: (problem, of) => {
      switch (problem.code) {
        case 'unreadable':
          return `Not recognized. ${examples[of]}.`
        case 'not-whole':
          return 'A whole number is needed.'
        case 'not-fen':
          return 'Use at most two decimals.'
        case 'out-of-range':
          return `Enter a number from ${count(problem.min)} to ${count(problem.max)}.`
      }
    },
    dateProblem: (problem) =>
      problem.code === 'unreadable'
        ? 'Enter a full date.'
        : `Choose a date from ${problem.min} to ${problem.max}.`,
    locked: 'Set by this website',
    keepsLast: (value) =>
      value === '' ? 'Until then, it counts as empty.' : `Results still use ${value}.`,
  },
  capacity: { levels: capacityLevels, text: capacityText },
  sheet: {
    heading: (lines, term) =>
      [
        lines === 1 ? 'Total in CNY' : `Total of ${count(lines)} items in CNY`,
        ...(term === null ? [] : [months(term)]),
      ].join(lines === 1 ? ' for ' : ', '),
    open: 'Details',
    close: 'Hide',
    card: (version) => `Price list of ${version}`,
    dueNow: (isOneDay) => (isOneDay ? 'First payment' : 'First payments (different dates)'),
    recurring: recurringLabel,
    nothingLater: 'Nothing more to pay',
    onRequest: 'Price on request',
    stale: 'An input is not recognized; this uses its last valid value',
    rule: (rule) => `Rule ${rule}`,
  },
  customer: { summary: 'For the customer: title, discount, validity', agreed: 'agreed' },
  exports: exportEn,
  failure: {
    heading: 'Something went wrong on this page',
    text: 'Your inputs are safe in the link below. Copy it, or reload the page.',
    reload: 'Reload',
  },
}
