import { describe, expect, it } from 'vitest'
import { parametersOf } from '../domain/testing/builders.ts'
import { shareAddress } from './withView.ts'

const link = parametersOf('rates=2026-11-21&quoted=5&product=smop&users=5')
const here = (search: string) => ({ origin: 'https://a.example', pathname: '/tools/', search })

describe('the address to pass on', () => {
  it.each([
    ['no language where none is stated', '', null, ''],
    ['the language of the address', '?lang=en&theme=dark&product=mss', null, 'lang=en&'],
    ['the language that is given', '', 'en', 'lang=en&'],
    ['that one before the one of the address', '?lang=en', 'zh-CN', 'lang=zh-CN&'],
    ['nothing of a frame', '?view=widget&id=7&origin=https%3A%2F%2Fb.example&lock=users', null, ''],
  ] as const)('has %s', (_name, search, lang, stated) => {
    expect(shareAddress(here(search), link, null, lang)).toBe(
      `https://a.example/tools/?rates=2026-11-21&quoted=5&${stated}product=smop&users=5`,
    )
  })
})
