import { randomOf, type Random } from './random.ts'

/** Cases of the long run, `npm run fuzz`; the normal one, among the unit tests, has a hundredth of them. */
const isLong = process.env['MODE'] === 'fuzz'
const seed = Number(
  process.env['SEED'] ?? (isLong ? Math.floor(performance.timeOrigin) % 2 ** 31 : 1),
)

/** The first of as many cases as asked for that breaks a law, with all that is needed to try it again; `null` if none does. */
export function firstFailure<Case>(
  name: string,
  cases: number,
  generate: (random: Random) => Case,
  faultsOf: (value: Case) => readonly string[],
): string | null {
  const [first, last] = casesToTry(cases)
  const start = performance.now()
  for (let index = first; index <= last; index += 1) {
    const value = generate(randomOf(seed, index))
    const faults = faultsOf(value)
    if (faults.length === 0) continue
    const again = `SEED=${seed} CASE=${index}`
    return `${faults.join('; ')}\n${again}\n${JSON.stringify(value)}`
  }
  if (isLong) report(name, last - first + 1, performance.now() - start)
  return null
}

function casesToTry(cases: number): readonly [number, number] {
  const only = process.env['CASE']
  if (only !== undefined) return [Number(only), Number(only)]
  const wanted = Number(process.env['FUZZ'] ?? (isLong ? cases : cases / 100))
  return [1, wanted]
}

function report(name: string, cases: number, duration: number) {
  const rate = Math.round((cases / duration) * 1_000)
  console.log(
    `${name}: ${cases} cases in ${(duration / 1_000).toFixed(1)} s, ${rate} a second, seed ${seed}`,
  )
}

/** What a long run may take, in milliseconds. */
export const longest = { timeout: 7_200_000 }
