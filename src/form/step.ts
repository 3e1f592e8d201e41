import type { Limits } from '../domain/limits.ts'

/** A step that is useful at the size of a value: a tenth of its leading power of ten, at least 1. */
export const usefulStep = (value: number): number =>
  Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 1))

/** The next multiple of `step` above (`direction` 1) or below (−1), within the limits. */
export function stepCount(value: number, direction: 1 | -1, step: number, limits: Limits): number {
  const next =
    direction === 1 ? (Math.floor(value / step) + 1) * step : (Math.ceil(value / step) - 1) * step
  return Math.min(limits.max, Math.max(limits.min, next))
}
