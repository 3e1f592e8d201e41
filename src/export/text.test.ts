import { describe, expect, it } from 'vitest'
import { calendarDate } from '../domain/calendar.ts'
import { daily, event, smop } from '../domain/testing/builders.ts'
import { en } from '../i18n/en.ts'
import { zhCN } from '../i18n/zhCN.ts'
import { sourceOf } from './testing/sourceOf.ts'
import { estimateText } from './text.ts'

describe('estimateText', () => {
  it('title, totals, lines with formulas, link', () => {
    const source = sourceOf([smop(), daily({ machines: 120 })], { title: '明年的安全预算' })
    expect(estimateText(source, zhCN)).toBe(`明年的安全预算
2 项产品 · 12 个月合计：¥314,400
首期应付：¥61,400
此后每月：¥23,000

1. 安全营销运营平台（基础版 · 100 万人 · 2026-12-01 起）：¥62,400
   平台服务费：¥24,000（12 个月 × ¥2,000）
   用户叠加包：¥38,400（8 个 × ¥4,800，共 80 万人；单次超过 50 万、不超过 100 万人）

2. 安全托管服务（日常运营 · 120 台 · 2026-12-01 起）：¥252,000
   日常运营 101–200 台：¥252,000（12 个月 × ¥21,000）

估算日期 2026-11-21（按 2026-11-21 版价目表）
${zhCN.page.disclaimer}
${source.url}`)
  })

  it('in English, with the agreed discount', () => {
    const text = estimateText(sourceOf([event()], { off: 1_000 }), en)
    expect(text).toContain('Total in CNY: ¥75,600\n')
    expect(text).toContain('Agreed discount: −¥8,400 (10% of ¥84,000)')
    expect(text).toContain('1. Managed Security Service (Event protection · 50 hosts × 7 days')
  })

  it('a later purchase has its day, which does not begin anything', () => {
    const later = smop({ packs: [{ count: 8, on: calendarDate('2027-03-01') }] })
    expect(estimateText(sourceOf([later]), zhCN)).toContain('用户叠加包（2027-03-01）：¥38,400')
  })

  it('a line without a list price has no amount', () => {
    const text = estimateText(sourceOf([smop(), daily({ machines: 6_001 })]), zhCN)
    expect(text).toMatch(/2\. 安全托管服务（.+）：需询价\n/)
    expect(text).toContain('另有 1 项需询价')
    expect(estimateText(sourceOf([daily({ machines: 6_001 })]), zhCN)).toContain(
      '12 个月合计：需询价\n\n',
    )
  })

  it('a title stays on its line', () => {
    const text = estimateText(sourceOf([smop()], { title: 'A\nTotal: ¥1\u2028B' }), zhCN)
    expect(text.split('\n')[0]).toBe('A Total: ¥1 B')
  })
})
