import type { AdviceContext } from '../domain/advice/advice.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { EstimateForm } from '../form/estimateForm.ts'

/** What belongs to a line whatever its product. */
export interface LineContext {
  /** What its prices, its dates and the advice on it rest on: the rate card, the discount and the day. */
  readonly context: AdviceContext
  /** Puts another configuration in the line's place. */
  readonly onApply: (config: LineConfig) => void
}

/** What the form of a product gets. */
export interface ProductFormProps<Config extends LineConfig = LineConfig> extends LineContext {
  readonly form: EstimateForm
  /** The place of the line in the form. */
  readonly index: number
  readonly config: Config
}
