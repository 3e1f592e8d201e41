import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../domain/calendar.ts'
import { daily, event, smop } from '../../domain/testing/builders.ts'
import { en } from '../../i18n/en.ts'
import { zhCN } from '../../i18n/zhCN.ts'
import { sourceOf } from '../testing/sourceOf.ts'
import { estimateJson, jsonExport } from './estimateJson.ts'

const titled = (title: string) => jsonExport(sourceOf([smop()], { title }), zhCN)

describe('estimateJson', () => {
  it('is the public format, version 1', () => {
    const source = sourceOf([smop()])
    expect(estimateJson(source, zhCN)).toEqual({
      format: 'anjia.estimate',
      version: 1,
      rates: '2026-11-21',
      createdOn: '2026-11-21',
      url: source.url,
      currency: 'CNY',
      total: '62400.00',
      dueNow: '40400.00',
      lines: [
        {
          product: 'smop',
          config: {
            edition: 'basic',
            users: 1_000_000,
            packs: 8,
            months: 12,
            prepay: 1,
            start: '2026-12-01',
          },
          charges: [
            {
              rule: 'S2',
              label: '平台服务费',
              quantity: 12,
              unit: 'month',
              unitPrice: '2000.00',
              amount: '24000.00',
              when: '2026-12-01',
            },
            {
              rule: 'S3',
              label: '用户叠加包',
              quantity: 8,
              unit: 'pack',
              unitPrice: '4800.00',
              amount: '38400.00',
              when: '2026-12-01',
            },
          ],
          total: '62400.00',
        },
      ],
    })
  })

  it('several purchases are a list', () => {
    const packs = [
      { count: 3, on: null },
      { count: 8, on: calendarDate('2027-03-01') },
    ]
    expect(estimateJson(sourceOf([smop({ packs })]), zhCN).lines[0]?.config).toMatchObject({
      packs: [3, '8-2027-03-01'],
    })
  })

  it('an agreed discount is a charge below zero', () => {
    const { total, lines } = estimateJson(sourceOf([event()], { off: 1_250 }), en)
    // 84,000 × 87.5 %
    expect(total).toBe('73500.00')
    expect(lines[0]?.charges[1]).toMatchObject({
      rule: 'agreed',
      label: 'Agreed discount',
      unit: 'estimate',
      amount: '-10500.00',
    })
  })

  it('a line on request has no total, nor has an estimate of nothing else', () => {
    const contact = daily({ machines: 6_001 })
    const mixed = estimateJson(sourceOf([smop(), contact]), zhCN)
    expect(mixed.total).toBe('62400.00')
    expect(mixed.lines[1]).not.toHaveProperty('total')
    expect(mixed.lines[1]?.charges).toEqual([])
    expect(estimateJson(sourceOf([contact]), zhCN)).not.toHaveProperty('total')
  })

  it('is named after the title, in signs that a file name may have', () => {
    expect(titled('')).toMatchObject({ name: '安价 2026-11-21.json', type: 'application/json' })
    expect(titled('../A:B\n"C"')).toMatchObject({ name: 'A B C 2026-11-21.json' })
  })
})
