import type { EstimateLine } from '../estimate.ts'
import { groupBy } from '../groupBy.ts'
import type { Parameters } from '../link/parameterReader.ts'

/** A line with its inputs as a link states them: without what its edition makes no use of. */
export interface StatedLine {
  readonly line: EstimateLine
  readonly parameters: Parameters
}

/** A line of one estimate and its counterpart in the other; `null` where there is none. Never both. */
export interface LinePair {
  readonly a: StatedLine | null
  readonly b: StatedLine | null
}

/**
 * Finds the counterpart of each line: one with the same inputs if there is any, else the next one of the same product that
 * is left. So a line that was added, removed or moved does not make all the others look changed. In the order of `a`, then
 * what only `b` has.
 */
export function pairLines(a: readonly StatedLine[], b: readonly StatedLine[]): readonly LinePair[] {
  // By place, for the same line may stand in an estimate twice.
  let left = b.map((stated, place) => ({ stated, place }))

  function counterparts(
    lines: readonly StatedLine[],
    keyOf: (stated: StatedLine) => string,
  ): readonly (StatedLine | null)[] {
    const groups = groupBy(left, ({ stated }) => keyOf(stated))
    const queues = new Map([...groups].map(([key, group]) => [key, group.values()]))
    const found = lines.map((line) => queues.get(keyOf(line))?.next().value)
    const places = new Set(found.map((each) => each?.place))
    left = left.filter(({ place }) => !places.has(place))
    return found.map((each) => each?.stated ?? null)
  }

  const same = counterparts(a, ({ parameters }) => JSON.stringify(parameters))
  const others = counterparts(
    a.filter((_, index) => same[index] === null),
    ({ line }) => line.config.product,
  ).values()
  return [
    ...a.map((stated, index) => ({ a: stated, b: same[index] ?? others.next().value ?? null })),
    ...left.map(({ stated }) => ({ a: null, b: stated })),
  ]
}
