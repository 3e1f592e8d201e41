import { readHostMessage } from '../src/embed/channel.ts'
import { readWidgetMessage } from '../src/embed/loader/readWidgetMessage.ts'
import { hostileValue } from './files.ts'
import { hostileName, hostileText } from './hostileText.ts'
import { linkFrom } from './links.ts'
import { faultsOf, figureFaults } from './linkLaws.ts'
import type { Random } from './random.ts'

const origin = 'https://anjia.example'
const id = 'one'

/** A message of the protocol, forged, changed in places or made of anything that can be sent. */
export function messageFrom(random: Random): unknown {
  const message = new Map<string, unknown>(Object.entries(soundMessage(random)))
  for (let times = random.int(0, 3); times > 0; times -= 1) {
    const name = random.oneIn(4) ? hostileName(random) : random.pick([...memberNames])
    if (random.oneIn(5)) message.delete(name)
    else message.set(name, random.oneIn(3) ? sendable(random) : hostileValue(random))
  }
  return random.oneIn(10) ? sendable(random) : Object.fromEntries(message)
}

const memberNames = [
  'anjia',
  'id',
  'type',
  'query',
  'theme',
  'accent',
  'radius',
  'font',
  'lang',
  'px',
  'total',
  'url',
  'lines',
] as const

function soundMessage(random: Random): object {
  const content = random.pick<() => object>([
    () => ({ type: 'set', query: linkFrom(random).query }),
    () => ({
      type: 'theme',
      theme: random.pick(['auto', 'dark']),
      accent: hostileText(random),
      radius: 8,
    }),
    () => ({ type: 'lang', lang: random.pick(['zh-CN', 'en']) }),
    () => ({ type: 'ready' }),
    () => ({ type: 'height', px: random.int(1, 900) }),
    () => ({ type: 'open', url: `${origin}/?${linkFrom(random).query}` }),
    () => ({ type: 'notice', text: hostileText(random) }),
    () => ({ type: 'estimate', total: 1, dueNow: 1, recurring: 0, url: `${origin}/?`, lines: [] }),
  ])()
  return { anjia: 1, id, ...content }
}

/** Values that a message can have and JSON cannot. */
function sendable(random: Random): unknown {
  const cyclic: Record<string, unknown> = { anjia: 1, id, type: 'set' }
  cyclic['query'] = cyclic
  return random.pick<unknown>([
    cyclic,
    undefined,
    NaN,
    Infinity,
    10n,
    new Map([['anjia', 1]]),
    new Date(NaN),
    new Uint8Array(64),
    new Error('x'),
    Object.create(null),
    Object.create({ anjia: 1, id, type: 'ready' }),
    Object.assign([], { anjia: 1, id, type: 'set', query: 'product=mss' }),
    'a'.repeat(random.int(1, 40_000)),
  ])
}

/** Every law that either end of the line breaks when this arrives. */
export function messageFaults(data: unknown): readonly string[] {
  try {
    return [...hostFaults(data), ...widgetFaults(data)]
  } catch (error) {
    return [`threw ${String(error)}`]
  }
}

function hostFaults(data: unknown): readonly string[] {
  const content = readHostMessage(data, id)
  if (content === null) return []
  if (content.type === 'set') return faultsOf({ query: content.query, isSound: false })
  if (content.type === 'lang') return ['zh-CN', 'en'].includes(content.lang) ? [] : ['a language']
  const { theme, accent = '', font = '', radius = 0 } = content
  const isSound =
    ['auto', 'light', 'dark'].includes(theme) &&
    [accent, font, typeof radius === 'number' ? '' : radius].every(
      (text) => typeof text === 'string' && text.length <= 200,
    )
  return isSound ? [] : ['a theme that is none']
}

function widgetFaults(data: unknown): readonly string[] {
  const message = readWidgetMessage(data, id, origin)
  if (message === null) return []
  const { type } = message
  if (type === 'height') return figureFaults('px', message.px)
  if (type === 'open') return message.url.startsWith(`${origin}/`) ? [] : ['opens another site']
  if (type !== 'estimate') return ['ready', 'notice'].includes(type) ? [] : ['an unknown type']
  const { total, dueNow, recurring, url } = message
  const figures = figureFaults('estimate', { total, dueNow, recurring })
  return url.startsWith(`${origin}/`) ? figures : [...figures, 'leads to another site']
}
