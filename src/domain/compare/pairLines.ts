import type { EstimateLine } from '../estimate.ts'

/** A line of one estimate and its counterpart in the other; `null` where there is none. Never both. */
export interface LinePair {
  readonly a: EstimateLine | null
  readonly b: EstimateLine | null
}

/**
 * Finds the counterpart of each line: one with the same inputs if there is any, else the next one of the same product that
 * is left. So a line that was added, removed or moved does not make all the others look changed. In the order of `a`, then
 * what only `b` has.
 */
export function pairLines(
  a: readonly EstimateLine[],
  b: readonly EstimateLine[],
): readonly LinePair[] {
  const left = [...b]
  const take = (isMatch: (line: EstimateLine) => boolean): EstimateLine | null => {
    const index = left.findIndex(isMatch)
    return index === -1 ? null : (left.splice(index, 1)[0] ?? null)
  }
  const same = a.map((line) => take((other) => inputsOf(other) === inputsOf(line)))
  const pairs = a.map((line, index) => ({
    a: line,
    b: same[index] ?? take((other) => other.config.product === line.config.product),
  }))
  return [...pairs, ...left.map((line) => ({ a: null, b: line }))]
}

const inputsOf = (line: EstimateLine): string => JSON.stringify(line.config)
