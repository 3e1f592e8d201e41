import { themes } from '../ui/theme.ts'
import type { FrameAddress } from './frameParameters.ts'
import type { HostMessage, WidgetMessage } from './protocol.ts'

/** A message without what every message has. */
type Content<Message> = Message extends unknown ? Omit<Message, 'anjia' | 'id'> : never
export type WidgetContent = Content<WidgetMessage>
type HostContent = Content<HostMessage>

export interface Channel {
  /** Tells the page around the frame; everything but the height only if it has declared its origin. */
  readonly send: (content: WidgetContent) => void
  /** Hands on what the page around says, checked; answers how to stop. */
  readonly listen: (onMessage: (content: HostContent) => void) => () => void
}

/** The line to the page around the frame. A page that frames nothing, or is not framed, talks to nobody. */
export function openChannel({ id, origin }: FrameAddress, frame: Window = window): Channel {
  const host = frame.parent
  const isFramed = host !== frame
  return {
    send(content) {
      if (!isFramed) return
      const target = content.type === 'height' ? (origin ?? '*') : origin
      if (target !== null) host.postMessage({ anjia: 1, id, ...content }, target)
    },
    listen(onMessage) {
      if (!isFramed || origin === null) return () => undefined
      const receive = (event: MessageEvent<unknown>) => {
        if (event.origin !== origin || event.source !== host) return
        const content = readHostMessage(event.data, id)
        if (content !== null) onMessage(content)
      }
      frame.addEventListener('message', receive)
      return () => {
        frame.removeEventListener('message', receive)
      }
    },
  }
}

/** No link is that long; what is longer is not read at all. */
const longestQuery = 200_000
const longestValue = 200

/** A message from the host as far as it is one; `null` for anything else. Never throws. */
export function readHostMessage(data: unknown, id: string): HostContent | null {
  if (typeof data !== 'object' || data === null) return null
  const message: Partial<Record<string, unknown>> = { ...data }
  if (message['anjia'] !== 1 || message['id'] !== id) return null
  switch (message['type']) {
    case 'set': {
      const { query } = message
      if (typeof query !== 'string' || query.length > longestQuery) return null
      return { type: 'set', query }
    }
    case 'theme':
      return readThemeMessage(message)
    case 'lang': {
      const { lang } = message
      return lang === 'zh-CN' || lang === 'en' ? { type: 'lang', lang } : null
    }
    default:
      return null
  }
}

function readThemeMessage(message: Partial<Record<string, unknown>>): HostContent | null {
  const { accent, radius, font } = message
  const theme = themes.find((name) => name === message['theme'])
  if (theme === undefined) return null
  if (!isShortText(accent) || !isShortText(font)) return null
  if (typeof radius !== 'number' && !isShortText(radius)) return null
  return {
    type: 'theme',
    theme,
    ...(accent === undefined ? {} : { accent }),
    ...(radius === undefined ? {} : { radius }),
    ...(font === undefined ? {} : { font }),
  }
}

const isShortText = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value.length <= longestValue)
