import { failure, success, type Result } from './result.ts'

/** The whole numbers that a field accepts, both ends included (D9). */
export interface Limits {
  readonly min: number
  readonly max: number
}

/** Why a number cannot be used. */
export type CountProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'not-whole' }
  /** Of an amount: parts of a fen. */
  | { readonly code: 'not-fen' }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }

/** Accepts a whole number within the limits. */
export function checkCount(value: number, limits: Limits): Result<number, CountProblem> {
  if (value < limits.min || value > limits.max) return failure({ code: 'out-of-range', ...limits })
  if (!Number.isInteger(value)) return failure({ code: 'not-whole' })
  return success(value)
}

/** Planned months of use, and months paid at a time, for every product that is sold by the month (D9). */
export const monthLimits: Limits = { min: 1, max: 60 }
