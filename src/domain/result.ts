/** The outcome of something that may fail for reasons a visitor can act on. Failures are data; nothing here throws. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

/** A success holding `value`. */
export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })

/** A failure holding the tagged `problem`. */
export const failure = <Problem>(problem: Problem): Result<never, Problem> => ({
  ok: false,
  problem,
})
