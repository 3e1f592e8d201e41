import type { AdviceContext } from '../domain/advice/advice.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'

/** What every product form gets besides its line. */
export interface ProductFormContext {
  /** The rate card, the discount and the day on which advice rests. */
  readonly advice: AdviceContext
  /** Puts another configuration in the line's place. */
  readonly onApply: (config: LineConfig) => void
}

/** For the types of the forms. */
export const exampleContext: ProductFormContext = {
  advice: { card: newestCard, off: 0, asOf: newestCard.version },
  onApply: () => undefined,
}
