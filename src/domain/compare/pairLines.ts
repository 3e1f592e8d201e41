import type { EstimateLine } from '../estimate.ts'
import { groupBy } from '../groupBy.ts'

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
  // By place, for the same line may stand in an estimate twice.
  let left = b.map((line, place) => ({ line, place }))

  function counterparts(
    lines: readonly EstimateLine[],
    keyOf: (line: EstimateLine) => string,
  ): readonly (EstimateLine | null)[] {
    const groups = groupBy(left, ({ line }) => keyOf(line))
    const queues = new Map([...groups].map(([key, group]) => [key, group.values()]))
    const found = lines.map((line) => queues.get(keyOf(line))?.next().value)
    const places = new Set(found.map((each) => each?.place))
    left = left.filter(({ place }) => !places.has(place))
    return found.map((each) => each?.line ?? null)
  }

  const same = counterparts(a, ({ config }) => JSON.stringify(config))
  const others = counterparts(
    a.filter((_, index) => same[index] === null),
    ({ config }) => config.product,
  ).values()
  return [
    ...a.map((line, index) => ({ a: line, b: same[index] ?? others.next().value ?? null })),
    ...left.map(({ line }) => ({ a: null, b: line })),
  ]
}
