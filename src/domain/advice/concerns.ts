import type { CalendarDate } from '../calendar.ts'
import { groupBy } from '../groupBy.ts'
import { orderBy } from '../products/mss/config.ts'
import type { LineConfig } from '../products/products.ts'
import { smopCapacity } from '../products/smop/capacity.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { growth } from './growth.ts'

/** Why a line does not do what is wanted of it, whatever it costs. */
export type Concern =
  /** On the first day the edition and its packs hold fewer than there are users (S1, S5). */
  | { readonly kind: 'over-capacity'; readonly users: number; readonly limit: number }
  /** They hold them, but in the planned months the users outgrow what is bought (S5). `month` counts from 1, `when` is its first day. */
  | {
      readonly kind: 'outgrown'
      readonly target: number
      readonly month: number
      readonly when: CalendarDate
    }
  /** The last day to order event protection has passed (M4, D6). */
  | { readonly kind: 'order-passed'; readonly deadline: CalendarDate }

/** What is to be said of a line on `asOf` wherever its price is told: at most one thing. */
export function concernOf(config: LineConfig, card: RateCard, asOf: CalendarDate): Concern | null {
  if (config.product === 'smop') return concernOfCapacity(config, card)
  const deadline = orderBy(config.start, card.mss)
  return config.edition === 'event' && deadline < asOf ? { kind: 'order-passed', deadline } : null
}

/** Of how many lines each concern is to be told; none of those that are of no line. */
export function countConcerns(
  lines: readonly { readonly config: LineConfig }[],
  card: RateCard,
  asOf: CalendarDate,
): readonly (readonly [Concern['kind'], number])[] {
  const kinds = lines.flatMap(({ config }) => concernOf(config, card, asOf)?.kind ?? [])
  return [...groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length])
}

/** What is to be said of the platform's capacity alone, whatever day it is. */
export function concernOfCapacity(config: SmopConfig, card: RateCard): Concern | null {
  const { level, users, limit } = smopCapacity(config, card.smop)
  if (level === 'over') return { kind: 'over-capacity', users, limit }
  const expected = growth(config, card.smop)
  if (expected === null) return null
  const over = expected.months.find((month) => month.level === 'over')
  return over === undefined
    ? null
    : { kind: 'outgrown', target: expected.target, month: over.month, when: over.starts }
}
