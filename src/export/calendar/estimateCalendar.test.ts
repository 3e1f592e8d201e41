import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import { sum } from '../../domain/money.ts'
import { estimateInputs } from '../../domain/testing/arbitraries.ts'
import { daily, event, smop } from '../../domain/testing/builders.ts'
import { en } from '../../i18n/en.ts'
import { zhCN } from '../../i18n/zhCN.ts'
import { sourceOf } from '../testing/sourceOf.ts'
import { estimateCalendar } from './estimateCalendar.ts'
import { calendarEvents } from './events.ts'

const eventsOf = (...parameters: Parameters<typeof sourceOf>) =>
  calendarEvents(sourceOf(...parameters)).map(({ kind, on }) => `${on} ${kind}`)

/** Content lines with their folds undone. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

const uids = (ics: string) => ics.match(/^UID:.*(?:\r\n .*)*/gm)

describe('calendarEvents', () => {
  it('payments, the expiry, and the last day on which a renewal restores (S7, D2)', () => {
    expect(eventsOf([smop({ months: 2 })])).toEqual([
      '2026-12-01 payment',
      '2027-01-01 payment',
      '2027-02-01 expiry',
      '2027-04-30 last-renewal',
    ])
  })

  it('the last day to order event protection (M4)', () => {
    expect(eventsOf([event()])).toEqual([
      '2026-11-26 last-order',
      '2026-11-26 payment',
      '2026-12-08 expiry',
    ])
  })

  it.each([
    ['late', '2027-03-15', '计划续费', '2027-05-15', '¥4\\,000'],
    ['too late', '2027-06-01', '计划重新购买', '2027-08-01', '¥42\\,400'],
  ])(
    'the day of a renewal that is %s, and until when it lasts (S7, D3)',
    (_name, on, said, until, cost) => {
      const config = smop({ months: 2, renew: calendarDate(on) })
      expect(eventsOf([config])).toContain(`${on} renewal`)
      const text = unfolded(estimateCalendar(sourceOf([config]), zhCN)).join('\n')
      expect(text).toContain(`SUMMARY:${said}：`)
      expect(text).toContain(`到 ${until} 为止；按目录价 ${cost}。`)
    },
  )

  it('a renewal in time is no day of its own, nor is one that never comes', () => {
    for (const renew of ['on-time', 'never'] as const) {
      expect(eventsOf([smop({ renew })]).join()).not.toContain(' renewal')
    }
  })

  it('days that are over are left out, unless nothing is to come', () => {
    // The estimate is made on 2026-11-21.
    expect(eventsOf([smop({ start: calendarDate('2026-10-21'), months: 2 })])).toEqual([
      '2026-11-21 payment',
      '2026-12-21 expiry',
      '2027-03-20 last-renewal',
    ])
    expect(eventsOf([smop({ start: calendarDate('2020-01-01'), months: 1 })])).toEqual([
      '2020-01-01 payment',
      '2020-02-01 expiry',
      '2020-04-30 last-renewal',
    ])
  })

  it('payments of a day are one event, of nothing none', () => {
    expect(eventsOf([smop({ months: 1 }), daily({ months: 1 })])).toEqual([
      '2026-12-01 payment',
      '2027-01-01 expiry',
      '2027-01-01 expiry',
      '2027-03-31 last-renewal',
    ])
    expect(eventsOf([smop({ edition: 'free' })])).toEqual(['2027-01-30 expiry'])
  })

  it('payments add up to the total', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        // Made before anything begins, so that no day is over.
        const source = { ...sourceOf(input.lines, input), createdOn: calendarDate('1999-01-01') }
        const dues = calendarEvents(source).flatMap((own) =>
          own.kind === 'payment' ? [own.due] : [],
        )
        expect(sum(dues)).toBe(source.estimate.total ?? 0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('estimateCalendar', () => {
  const source = sourceOf([smop({ months: 1, start: calendarDate('2026-12-31') })], {
    title: '预算; A, B\\C',
  })
  const text = estimateCalendar(source, zhCN)

  it.each([
    [
      'a trial, whose mall stays reachable (S1)',
      smop({ edition: 'free' }),
      '试用到期',
      '控制台关闭',
    ],
    ['what can be renewed (S7)', smop({ months: 1 }), '到期停服', '续费或重新购买'],
    ['what can only be bought again (M7)', daily({ months: 1 }), '到期停服', '除非之前已重新购买'],
  ])('says what ends: %s', (_name, config, summary, note) => {
    const lines = unfolded(estimateCalendar(sourceOf([config]), zhCN))
    expect(lines.filter((line) => line.startsWith(`SUMMARY:${summary}`))).toHaveLength(1)
    expect(
      lines.filter((line) => line.startsWith('DESCRIPTION:') && line.includes(note)),
    ).toHaveLength(1)
  })

  it('is a calendar of all-day events with reminders at nine', () => {
    const lines = unfolded(text)
    expect(lines.slice(0, 20)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//安价//安价//ZH',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:预算\\; A\\, B\\\\C',
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:payment-all-2026-12-31-[0-9a-f]{16}@anjia$/),
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:应付 ¥40\\,400（预算\\; A\\, B\\\\C）',
      `DESCRIPTION:安全营销运营平台 · 平台服务费：¥2\\,000\\n安全营销运营平台 · 用户叠加包：¥38\\,400\\n\\n这是估算，以厂商页面为准。\\n${source.url}`,
      'CATEGORIES:安价',
      `URL:${source.url}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:应付 ¥40\\,400（预算\\; A\\, B\\\\C）',
      'TRIGGER:-P2DT15H',
      'END:VALARM',
    ])
    expect(lines.at(-1)).toBe('END:VCALENDAR')
  })

  it('names the language that it is in', () => {
    expect(unfolded(estimateCalendar(source, en))).toContain('PRODID:-//Anjia//Anjia//EN')
  })

  it('says of a service that it was renewed only where it can be (M7)', () => {
    expect(unfolded(text).join('\n')).toContain('除非之前已续费或重新购买')
    const ofService = unfolded(estimateCalendar(sourceOf([daily()]), zhCN)).join('\n')
    expect(ofService).toContain('除非之前已重新购买')
    expect(ofService).not.toContain('续费')
  })

  it('no line is longer than 75 octets, none is cut inside a character', () => {
    const lines = text.split('\r\n')
    const octets = lines.map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
    expect(text).not.toContain('\uFFFD')
  })

  it('has each identifier once, the same in every language and at every export', () => {
    const two = sourceOf([daily(), daily()])
    expect(uids(estimateCalendar(two, en))).toEqual(uids(estimateCalendar(two, zhCN)))
    expect(new Set(uids(estimateCalendar(two, en))).size).toBe(14)
    expect(uids(estimateCalendar(sourceOf([daily({ machines: 51 }), daily()]), en))).not.toEqual(
      uids(estimateCalendar(two, en)),
    )
  })

  it('begins and ends every component, whatever the estimate', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const open: string[] = []
        for (const line of unfolded(estimateCalendar(sourceOf(input.lines, input), en))) {
          const [, word, name = ''] = /^(BEGIN|END):(.*)$/.exec(line) ?? []
          if (word === 'BEGIN') open.push(name)
          if (word === 'END' && open.pop() !== name) open.push('broken')
        }
        expect(open).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
