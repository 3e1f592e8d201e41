import { describe, expect, it } from 'vitest'
import { daily, event, smop } from '../domain/testing/builders.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { remarksFor, remarksWording } from './remarks.ts'

const rulesOf = (...configs: readonly LineConfig[]) => remarksFor(configs).map(({ rule }) => rule)

describe('what is said of the products in an estimate', () => {
  it('S9, S10: that basic and its packs are not refunded, and what the document prints wrongly', () => {
    expect(rulesOf(smop())).toEqual(['S9', 'S10'])
  })

  it('M6, M8: that somebody gets in touch, and how the service is refunded', () => {
    expect(rulesOf(daily())).toEqual(['M6', 'M8'])
    expect(rulesOf(event())).toEqual(['M6', 'M8'])
  })

  it('nothing of what costs nothing', () => {
    expect(rulesOf(smop({ edition: 'free' }))).toEqual([])
  })

  it('each thing once, however many lines it is of', () => {
    expect(rulesOf(smop(), daily(), smop(), event())).toEqual(['S9', 'S10', 'M6', 'M8'])
  })

  it.each(['zh-CN', 'en'] as const)('S10: in the figures of the document, %s', (locale) => {
    // 8 × 4,800 = 38,400, and 2,000 for the first month
    for (const figure of ['8 × ¥4,800', '¥38,600', '¥38,400', '¥40,400']) {
      expect(remarksWording[locale].erratum).toContain(figure)
    }
  })
})
