import { phrases } from './phrasesEn.ts'
import { tierSpan } from './chargeTermsEn.ts'
import type { mssFormZhCN } from './mssFormZhCN.ts'

/** What the form of the managed security service says. */
export const mssFormEn: typeof mssFormZhCN = {
  edition: 'Service',
  dailyHint: 'Long-term operations, prepaid by the month or year',
  eventHint: 'Round the clock during an important event, bought by the day',
  machines: 'Machines',
  hosts: 'Hosts',
  machinesUnit: (n) => phrases.noun(n, 'machine', 'machines'),
  hostsUnit: (n) => phrases.noun(n, 'host', 'hosts'),
  days: 'Days of protection',
  daysUnit: (n) => phrases.noun(n, 'day', 'days'),
  byMonth: 'Monthly',
  byYear: 'Yearly',
  byYearHint: 'A year is 12 months in one payment; the vendor publishes no annual discount',
  leadTime: (deadline, ahead) => `Order by ${deadline} (${phrases.days(ahead)} ahead)`,
  tooSoon: (deadline) => `Too soon: it had to be ordered by ${deadline}, which has passed.`,
  startEarliest: (date) => `Use the earliest start, ${date}`,
  tierSpan: (span, edition) =>
    `List price, the same for ${tierSpan(span, edition === 'daily' ? 'machines' : 'hosts')}.`,
}
