import { calendarDate } from '../src/domain/calendar.ts'
import { buildEstimate } from '../src/domain/estimate.ts'
import { readLink } from '../src/domain/link/readLink.ts'
import { card20261121 } from '../src/domain/rateCards/rateCards.ts'
import { exportWording } from '../src/export/exportWording.ts'
import { estimateJson } from '../src/export/json/estimateJson.ts'
import { readEstimateJson } from '../src/export/json/readEstimateJson.ts'
import { zhCN } from '../src/i18n/zhCN.ts'
import { readQuery, writeQuery } from '../src/link/queryString.ts'
import { hostileName, hostileText, noise } from './hostileText.ts'
import { faultsOf } from './linkLaws.ts'
import { soundLink } from './links.ts'
import { mutated } from './mutations.ts'
import type { Random } from './random.ts'
import { readOn } from './secondReader.ts'

export interface GeneratedFile {
  readonly text: string
  /** As exported, whatever stands around it. */
  readonly isSound: boolean
}

/** A file as exported, or one that somebody or something has changed. */
export function fileFrom(random: Random): GeneratedFile {
  const json: unknown = JSON.parse(JSON.stringify(exported(random)))
  const kind = random.int(1, 12)
  if (kind <= 2) {
    const around = random.pick(['', '\uFEFF', '\uFEFF \r\n', '\n\n'])
    return { text: `${around}${JSON.stringify(json, null, random.int(0, 2))}`, isSound: true }
  }
  return { text: brokenFile(random, kind, json), isSound: false }
}

function exported(random: Random) {
  const query = soundLink(random)
  const { input, card } = readLink(readQuery(query), calendarDate(readOn), [card20261121])
  const estimate = buildEstimate(input, card)
  const url = `https://anjia.example/?${query}`
  return estimateJson({ input, estimate, card, createdOn: calendarDate(readOn), url }, zhCN)
}

function brokenFile(random: Random, kind: number, json: unknown): string {
  if (kind === 3) return noise(random, 400)
  if (kind === 4) return deep(random)
  if (kind <= 6) return mutated(JSON.stringify(json), random)
  let changed = json
  for (let times = random.int(1, 4); times > 0; times -= 1) changed = withChange(changed, random)
  return JSON.stringify(changed)
}

const deep = (random: Random) =>
  random
    .pick(['[', '{"lines":[', '{"format":"anjia.estimate","version":1,"lines":[{"config":'])
    .repeat(random.int(1, 3_000))

/** The value with one of its parts, at any depth, replaced, repeated or put under another name. */
function withChange(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.oneIn(6)) return hostileValue(random)
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const at = random.int(0, items.length - 1)
    if (random.oneIn(5)) return [...items, ...items]
    return items.map((item, index) => (index === at ? withChange(item, random) : item))
  }
  const entries: readonly [string, unknown][] = Object.entries(value)
  const at = random.int(0, entries.length - 1)
  return Object.fromEntries(
    entries.map(([name, member], index) => {
      if (index !== at) return [name, member]
      return random.oneIn(6) ? [hostileName(random), member] : [name, withChange(member, random)]
    }),
  )
}

/** Values that JSON can have and a link cannot, and some that both can. */
export function hostileValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => hostileText(random),
    () => random.int(-2, 70),
    () => random.pick([1e21, 1e-7, -1, 1.5, 2 ** 53, 0, -0, 1e308]),
    () => random.pick([null, true, false, '', [], {}]),
    () => [hostileText(random), random.int(0, 12), [[]]],
    () => ({ count: random.int(0, 9), on: hostileText(random), toString: 1, length: 3 }),
    () => Array<unknown>(random.int(0, 300)).fill('1'),
    () => soundLink(random),
  ])()
}

/** Every law that reading this file breaks; what is read of it has to be a link like any other. */
export function fileFaults({ text, isSound }: GeneratedFile): readonly string[] {
  try {
    const result = readEstimateJson(text)
    if (result.ok) return faultsOf({ query: writeQuery(result.value), isSound })
    const { problem } = result
    const words = Object.values(exportWording).map(({ open }) => open.problem('x.json', problem))
    return [
      ...(isSound ? [`a sound file is refused: ${problem.code}`] : []),
      ...words.filter((said) => !said.includes('x.json')).map((said) => `says ${said}`),
    ]
  } catch (error) {
    return [`threw ${String(error)}`]
  }
}
