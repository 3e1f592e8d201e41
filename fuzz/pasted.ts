import { readLink } from '../src/domain/link/readLink.ts'
import { calendarDate } from '../src/domain/calendar.ts'
import { card20261121 } from '../src/domain/rateCards/rateCards.ts'
import { readPastedText } from '../src/share/pastedText.ts'
import { isEstimateQuery, readQuery } from '../src/link/queryString.ts'
import { shareWording } from '../src/share/shareWording.ts'
import { hostileText, noise } from './hostileText.ts'
import { faultsOf } from './linkLaws.ts'
import { linkFrom, soundLink } from './links.ts'
import { mutated } from './mutations.ts'
import type { Random } from './random.ts'
import { readOn } from './secondReader.ts'

export interface PastedText {
  readonly text: string
  /** The query that has to be found in it; `null` where anything may be. */
  readonly sound: string | null
}

/** A chat or a mail with a link in it, whole or not, or something else altogether. */
export function pastedFrom(random: Random): PastedText {
  const query = soundLink(random)
  const text = `${before(random)}${random.pick(hosts)}${query}${after(random)}`
  const kind = random.int(1, 6)
  if (kind <= 2) return { text, sound: query }
  if (kind === 3) return { text: mutated(text, random), sound: null }
  if (kind === 4) return { text: Array(3).fill(linkFrom(random).query).join('\n'), sound: null }
  if (kind === 5) return { text: noise(random, 500), sound: null }
  const pieces = Array.from({ length: random.int(1, 30) }, () => hostileText(random))
  return { text: pieces.join(random.pick(['', ' ', '&', '='])), sound: null }
}

const hosts = [
  'https://anjia.example/?',
  'HTTPS://ANJIA.EXAMPLE/tools/?',
  'http://127.0.0.1:4173/?',
  '?',
] as const

const before = (random: Random) =>
  random.pick([
    '',
    '报价在这里：',
    'See ',
    '<',
    '【',
    '\n\n> ',
    '王总：\t',
    '官网 https://cloud.tencent.com/?a=b ，',
  ])

const after = (random: Random) =>
  random.pick([
    '',
    '。',
    '. ',
    '>',
    '】请查收',
    '\n--\n发自我的手机',
    '，谢谢',
    '#wechat_redirect',
    '!',
    ' \u200B',
  ])

/** Every law that reading this text breaks. */
export function pastedFaults({ text, sound }: PastedText): readonly string[] {
  try {
    const result = readPastedText(text)
    if (result.ok) {
      return [
        ...(isEstimateQuery(result.value) ? [] : ['found no estimate']),
        ...(sound === null || sameInput(result.value, sound) ? [] : [`found ${result.value}`]),
        ...faultsOf({ query: result.value, isSound: sound !== null }),
      ]
    }
    const words = Object.values(shareWording).map(({ problem }) => problem(result.problem))
    return [
      ...(sound === null ? [] : [`not found: ${result.problem.code}`]),
      ...words
        .filter((said) => said.trim() === '')
        .map(() => `no words for ${result.problem.code}`),
    ]
  } catch (error) {
    return [`threw ${String(error)}`]
  }
}

const inputOf = (query: string) =>
  JSON.stringify(readLink(readQuery(query), calendarDate(readOn), [card20261121]).input)
const sameInput = (one: string, other: string) => inputOf(one) === inputOf(other)
