import type { Boundary } from '../domain/advice/boundaryDistance.ts'
import { magnitude } from '../domain/money.ts'
import type { MssEdition } from '../domain/products/mss/config.ts'
import { phrases } from './phrasesEn.ts'
import { tierSpan } from './chargeTermsEn.ts'
import type { mssFormZhCN } from './mssFormZhCN.ts'

const { money, count, noun, plural, days } = phrases

/** How far the end of the tier is, and what the tier beyond it costs more or less (D10). */
function boundary(
  side: 'above' | 'below',
  { quantity, distance, change }: Boundary,
  edition: MssEdition,
): string {
  const many =
    edition === 'daily'
      ? plural(quantity, 'machine', 'machines')
      : plural(quantity, 'host', 'hosts')
  const step = `At ${many} (${count(distance)} ${side === 'above' ? 'more' : 'fewer'}): `
  if (change === null) return `${step}price on request.`
  const period = edition === 'daily' ? 'a month' : 'a day'
  return `${step}${money(magnitude(change))} ${period} ${change < 0 ? 'less' : 'more'} at list price.`
}

/** What the form of the managed security service says. */
export const mssFormEn: typeof mssFormZhCN = {
  edition: 'Service',
  dailyHint: 'Long-term operations, prepaid by the month or year',
  eventHint: 'Round the clock during an important event, bought by the day',
  machines: 'Machines',
  hosts: 'Hosts',
  machinesUnit: (n) => noun(n, 'machine', 'machines'),
  hostsUnit: (n) => noun(n, 'host', 'hosts'),
  days: 'Days of protection',
  daysUnit: (n) => noun(n, 'day', 'days'),
  byMonth: 'Monthly',
  byYear: 'Yearly',
  byYearHint: 'A year is 12 months in one payment; the vendor publishes no annual discount',
  aside: (text) => ` (${text})`,
  leadTime: (deadline, ahead) => `Order by ${deadline} (${days(ahead)} ahead)`,
  tooSoon: (deadline) => `Too soon: it had to be ordered by ${deadline}, which has passed.`,
  startEarliest: (date) => `Use the earliest start, ${date}`,
  tierSpan: (span, edition) =>
    `List price, the same for ${tierSpan(span, edition === 'daily' ? 'machines' : 'hosts')}.`,
  boundary,
}
