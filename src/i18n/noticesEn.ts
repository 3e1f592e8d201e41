import type { LinkProblem } from '../domain/link/parameterReader.ts'
import { phrases } from './phrasesEn.ts'
import type { noticesZhCN } from './noticesZhCN.ts'

const { money, plural } = phrases

const linkReasons: Record<LinkProblem['code'], string> = {
  'unknown-parameter': 'no such parameter here',
  misplaced: 'belongs before the first product',
  'unknown-product': 'unknown product',
  unreadable: 'not recognized, or not on offer',
  'out-of-range': 'outside the accepted range',
  'not-used': 'not used by this edition',
  repeated: 'given more than once; the first one counts',
  'before-term-end': 'before the term ends, so taken as renewed on time',
  'too-many': 'too many; the rest was not loaded',
  'unknown-card': 'no price list of that version',
}

export const noticesEn: typeof noticesZhCN = {
  link: {
    heading: 'Parts of this link or file were not used',
    reasons: linkReasons,
    early: 'belongs behind a product',
    used: (value) => `${value} is used instead`,
    ignored: 'left out',
    altered: ({ quoted, total, byItsCard }) => {
      const now = total === null ? 'a price on request' : money(total)
      return byItsCard
        ? `The link or file states a total of ${money(quoted)}, but its contents come to ${now}. It may be incomplete or altered; check with the sender.`
        : `The link or file states a total of ${money(quoted)}; by the newest price list here it comes to ${now}.`
    },
    separator: '; ',
    more: (n) => `${plural(n, 'more part is', 'more parts are')} not listed.`,
    dismiss: 'Got it',
  },
}
