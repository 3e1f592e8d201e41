import { defaultMss } from '../../products/mss/config.ts'
import type { LineConfig } from '../../products/products.ts'
import { defaultSmop } from '../../products/smop/config.ts'
import { card20261121 } from '../../rateCards/rateCards.ts'
import { today } from '../../testing/builders.ts'
import type { AdviceContext } from '../advice.ts'
import { adviceFor } from '../adviceFor.ts'

/** What advice depends on in the tests, unless they say otherwise: the first card, no discount. */
export const context: AdviceContext = { card: card20261121, off: 0, asOf: today }

/** A line of each paid edition with its defaults, from `today` on. */
export const platform = defaultSmop(today)
export const daily = defaultMss('daily', today, card20261121.mss)
export const event = defaultMss('event', today, card20261121.mss)

/** The kinds of advice on a line, each with what it saves. */
export const kinds = (config: LineConfig, other: Partial<AdviceContext> = {}) =>
  adviceFor(config, { ...context, ...other }).map(({ kind, saves }) => [kind, saves])
