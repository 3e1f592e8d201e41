import { inspect } from 'node:util'
import { randomOf, type Random } from './random.ts'
import { again, isLong, seed, span } from './settings.ts'

/** What a long run may take, in milliseconds. */
export const longest = { timeout: 7_200_000 }

/**
 * The first of many cases that breaks a law, with all that is needed to try it again; `null` if none does. The normal run has
 * a hundredth of the cases of a long one.
 */
export function firstFailure<Case>(
  name: string,
  cases: number,
  generate: (random: Random) => Case,
  faultsOf: (value: Case) => readonly string[],
): string | null {
  const [first, last] = span(isLong ? cases : cases / 100)
  const start = performance.now()
  for (let index = first; index <= last; index += 1) {
    const value = generate(randomOf(seed, index))
    const faults = faultsOf(value)
    if (faults.length > 0) return `${faults.join('; ')}\n${again(index)}\n${describe(value)}`
  }
  if (isLong) report(name, last - first + 1, performance.now() - start)
  return null
}

function report(name: string, cases: number, duration: number) {
  const rate = Math.round((cases / duration) * 1_000)
  const seconds = (duration / 1_000).toFixed(1)
  console.log(`${name}: ${cases} cases in ${seconds} s, ${rate} a second, seed ${seed}`)
}

/** A case in words, whatever it is made of. */
const describe = (value: unknown) => inspect(value, { depth: 6, maxStringLength: null })
