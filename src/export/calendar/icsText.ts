import { addDays, type CalendarDate } from '../../domain/calendar.ts'

/** An event that lasts one whole day. */
export interface IcsEvent {
  readonly uid: string
  readonly on: CalendarDate
  readonly summary: string
  readonly description: string
  readonly category: string
  readonly url: string
  /** Days before it, at nine in the morning, on which the calendar reminds of it. */
  readonly reminders: readonly number[]
}

/** Events as a calendar that programs read (RFC 5545). `createdOn` stands for the moment of writing, so that the same events give the same file. */
export function icsText(calendar: {
  readonly name: string
  readonly product: string
  /** A language tag, such as `zh-CN`. */
  readonly lang: string
  readonly createdOn: CalendarDate
  readonly events: readonly IcsEvent[]
}): string {
  const { name, product, lang, createdOn, events } = calendar
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//${escaped(product)}//${lang.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, createdOn)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: IcsEvent, createdOn: CalendarDate): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${basic(createdOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(event.on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(event.on, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `CATEGORIES:${escaped(event.category)}`,
    `URL:${event.url}`,
    // A deadline does not make anyone busy.
    'TRANSP:TRANSPARENT',
    ...event.reminders.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(event.summary)}`,
      // Nine o'clock on the day that many days before: an all-day event begins at midnight.
      `TRIGGER:-P${days - 1}DT15H`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/** `20261201`. */
const basic = (date: CalendarDate) => date.replaceAll('-', '')

/** Text as the format wants it; other control characters have no place in it. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')

const longestLine = 75
const encoder = new TextEncoder()

/** A line in pieces of at most 75 octets, each after the first led by a space; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}
