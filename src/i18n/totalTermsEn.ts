import type { Concern } from '../domain/advice/concerns.ts'
import { magnitude } from '../domain/money.ts'
import { phrases } from './phrasesEn.ts'
import type { totalTermsZhCN } from './totalTermsZhCN.ts'

const { money, plural } = phrases

const concerns: Record<Concern['kind'], string> = {
  'over-capacity': 'Not enough capacity for all users',
  outgrown: 'Packs for the growth not included',
  'order-passed': 'The last day to order has passed',
}

export const totalTermsEn: typeof totalTermsZhCN = {
  announced: (total, lacks) =>
    [total === null ? 'No list price; price on request' : `Total ${money(total)}`, ...lacks].join(
      '. ',
    ),
  concern: (kind, of, lines) =>
    lines === 1 ? concerns[kind] : `${concerns[kind]}: ${plural(of, 'item', 'items')}`,
  unpriced: (n) => `Not in the total: ${plural(n, 'item', 'items')}, price on request`,
  budget: (budget, left) =>
    left >= 0
      ? `Budget ${money(budget)}, ${money(left)} left`
      : `${money(magnitude(left))} over the budget of ${money(budget)}`,
  compared: 'Compared with another estimate: see the differences',
  discount: (off) => `${(10_000 - off) / 100}% of the list price`,
  validUntil: (date) => `Valid until ${date}`,
  expired: (date) => `Was valid until ${date}; check with the sender`,
  unusualOff: (percent) =>
    `${percent} off is unusual: is it the discount, and not a fraction or the part left to pay?`,
  listPrice: (list, off) => `List price ${list}, ${off} off as agreed`,
}
