import type { WidgetMessage } from '../protocol.ts'

/** Taller than any estimate: a frame that asks for more is not served. */
const tallest = 1_000_000

/** A message of the frame, as far as it is one. Who sent it has been looked at before. */
export function readWidgetMessage(data: unknown, id: string, origin: string): WidgetMessage | null {
  if (!isMessage(data) || data.anjia !== 1 || data.id !== id) return null
  switch (data.type) {
    case 'ready':
      return data
    case 'height':
      return Number.isInteger(data.px) && data.px > 0 && data.px < tallest ? data : null
    case 'notice':
      return typeof data.text === 'string' ? data : null
    case 'open':
      return isOwnUrl(data.url, origin) ? data : null
    case 'estimate': {
      const amounts = [data.total, data.dueNow, data.recurring]
      const isSound =
        amounts.every((amount) => amount === null || Number.isSafeInteger(amount)) &&
        Array.isArray(data.lines)
      return isSound && isOwnUrl(data.url, origin) ? data : null
    }
    default:
      return null
  }
}

const isOwnUrl = (url: unknown, origin: string) =>
  typeof url === 'string' && url.startsWith(`${origin}/`)

/** An object may hold anything; what it is taken for is checked member by member above. */
const isMessage = (data: unknown): data is WidgetMessage =>
  typeof data === 'object' && data !== null
