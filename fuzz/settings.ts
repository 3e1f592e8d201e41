const { env } = process

/** `npm run fuzz`; otherwise the cases are some of the unit tests. */
export const isLong = env['MODE'] === 'fuzz'

/** What the cases follow from: the same in every normal run, another in every long one, unless it is named. */
export const seed = Number(
  env['SEED'] ?? (isLong ? Math.floor(performance.timeOrigin) % 2 ** 31 : 1),
)

/** The first and the last case to try: `usual` in number, or as many as `FUZZ` says, or the one that `CASE` names. */
export function span(usual: number): readonly [first: number, last: number] {
  const only = env['CASE']
  return only === undefined ? [1, Number(env['FUZZ'] ?? usual)] : [Number(only), Number(only)]
}

/** How to try a case again. */
export const again = (index: number) => `SEED=${seed} CASE=${index}`
