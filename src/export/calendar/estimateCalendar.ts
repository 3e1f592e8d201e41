import { writeLink } from '../../domain/link/writeLink.ts'
import { chargeWording } from '../../i18n/charges.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import { writeQuery } from '../../link/queryString.ts'
import { fileName, type Exporter } from '../exportFile.ts'
import type { ExportSource } from '../exportSource.ts'
import { calendarWording } from './calendarWording.ts'
import { calendarEvents, remindersFor, type CalendarEvent } from './events.ts'
import { icsText } from './icsText.ts'

/** The days of an estimate as a calendar with reminders: payments, ends of service, last days to renew and to order. */
export function estimateCalendar(source: ExportSource, messages: Messages): string {
  const { input, createdOn, url } = source
  const { category, estimateOnly } = calendarWording[messages.locale]
  const estimateId = identity(source)
  return icsText({
    name: input.title === '' ? messages.page.name : input.title,
    product: messages.page.name,
    lang: messages.locale,
    createdOn,
    events: calendarEvents(source).map((event) => {
      const { summary, notes } = eventText(event, source, messages)
      return {
        uid: `${event.kind}-${'line' in event ? event.line : 'all'}-${event.on}-${estimateId}@anjia`,
        on: event.on,
        summary,
        description: [...notes, '', estimateOnly, url].join('\n'),
        category,
        url,
        reminders: remindersFor[event.kind],
      }
    }),
  })
}

/** The calendar as a file. */
export const calendarExport: Exporter = (source, messages) => ({
  name: fileName(source, messages, 'ics'),
  type: 'text/calendar;charset=utf-8',
  content: estimateCalendar(source, messages),
})

function eventText(
  event: CalendarEvent,
  { input, estimate, card }: ExportSource,
  messages: Messages,
): { readonly summary: string; readonly notes: readonly string[] } {
  const wording = calendarWording[messages.locale]
  if (event.kind === 'payment') {
    const notes = event.payments.map(({ line, charge, amount }) => {
      const product = estimate.lines[line]?.config.product
      const name = product === undefined ? '' : messages.products[product]
      return wording.paymentItem(
        name,
        chargeWording[messages.locale].title(charge),
        messages.money(amount),
      )
    })
    return { summary: wording.payment(messages.money(event.due), input.title), notes }
  }
  const { config } = event
  const line = wording.line(messages.products[config.product], messages.lines.summary(config))
  switch (event.kind) {
    case 'expiry':
      return {
        summary: event.end === 'trial' ? wording.trialEnds(line) : wording.expiry(line),
        notes: [wording.expiryNote(event.end, card.smop.free.users)],
      }
    case 'last-renewal':
      return {
        summary: wording.lastRenewal(line),
        notes: [wording.lastRenewalNote(event.reclamation)],
      }
    case 'renewal':
      return {
        summary: event.isBoughtAnew ? wording.boughtAnew(line) : wording.renewal(line),
        notes: [
          wording.renewalNote(event.until, event.cost === null ? null : messages.money(event.cost)),
        ],
      }
    case 'last-order':
      return {
        summary: wording.lastOrder(line),
        notes: [wording.lastOrderNote(config.start, card.mss.eventLeadDays)],
      }
  }
}

/**
 * The same for the same estimate, so that a calendar that imports the file twice has each event once; another for any other.
 * FNV-1a over the link, in two halves of 32 bits.
 */
function identity({ input, estimate, card }: ExportSource): string {
  const text = writeQuery(writeLink(input, card, estimate.total))
  const hash = (seed: number) => {
    let state = seed
    for (let index = 0; index < text.length; index += 1) {
      state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
    }
    return (state >>> 0).toString(16).padStart(8, '0')
  }
  return hash(0x811c9dc5) + hash(0x9747b28c)
}
