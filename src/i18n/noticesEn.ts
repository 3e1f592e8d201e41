import type { LinkProblem } from '../domain/link/parameterReader.ts'
import { phrases } from './phrasesEn.ts'
import type { noticesZhCN } from './noticesZhCN.ts'

const { money, count, plural } = phrases

const linkReasons: Record<LinkProblem['code'], string> = {
  'unknown-parameter': 'no such parameter here',
  misplaced: 'belongs before the first product',
  'unknown-product': 'unknown product',
  unreadable: 'cannot be read, or is not on offer',
  'out-of-range': 'outside the accepted range',
  'not-used': 'not used by this edition',
  repeated: 'given more than once; the first one counts',
  'before-term-end': 'before the term ends, so taken as renewed on time',
  'too-many': 'too many; the rest was not loaded',
  'unknown-card': 'no price list of that version',
}

export const noticesEn: typeof noticesZhCN = {
  link: {
    heading: 'Some of what was opened could not be used',
    line: (index) => `Item ${count(index + 1)}`,
    reasons: linkReasons,
    used: (value) => `${value} is used instead`,
    ignored: 'left out',
    altered: ({ quoted, total, byItsCard }) => {
      if (total === quoted)
        return 'The link or file states its total and its price list, but not the first day of use. It may have been cut; ask whoever sent it.'
      const now = total === null ? 'a price on request' : money(total)
      return byItsCard
        ? `The link or file states a total of ${money(quoted)}, but its contents come to ${now}. It may have been cut or altered; ask whoever sent it.`
        : `The link or file states a total of ${money(quoted)}; by the newest price list here it comes to ${now}.`
    },
    separator: '; ',
    more: (n) => `${plural(n, 'more part is', 'more parts are')} not listed.`,
    dismiss: 'Got it',
  },
  unusualOff: (percent) =>
    `${percent} off is unusual: check that it is no fraction, nor what is left of the price.`,
  expired: (date) => `Valid only until ${date}; ask whoever sent it`,
}
