import type { LineConfig } from '../products/products.ts'
import type { Advice, AdviceContext, AdviceKind } from './advice.ts'
import { dailyAdvice, freeAdvice } from './editionAdvice.ts'
import { packAdvice } from './packAdvice.ts'
import { renewalAdvice } from './renewalAdvice.ts'
import { tierAdvice } from './tierAdvice.ts'

/**
 * What to say about a line: for each decision the one piece that saves most, the most money first, what is not about money
 * last; nothing where there is nothing to say. Kinds that the visitor dismissed give way to the next best of their decision.
 */
export function adviceFor(
  config: LineConfig,
  context: AdviceContext,
  dismissed: ReadonlySet<AdviceKind> = new Set(),
): readonly Advice[] {
  const byMoney = allAdvice(config, context)
    .filter(({ kind }) => !dismissed.has(kind))
    .toSorted((a, b) => (b.saves ?? 0) - (a.saves ?? 0))
  return byMoney.filter(
    ({ decision }, index) => byMoney.findIndex((other) => other.decision === decision) === index,
  )
}

function allAdvice(config: LineConfig, context: AdviceContext): readonly Advice[] {
  const pieces =
    config.product === 'smop'
      ? [
          ...packAdvice(config, context),
          freeAdvice(config, context),
          renewalAdvice(config, context),
        ]
      : [tierAdvice(config, context), dailyAdvice(config, context)]
  return pieces.filter((piece) => piece !== null)
}
