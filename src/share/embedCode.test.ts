import { describe, expect, it } from 'vitest'
import { elementCode, embeddedInputs, iframeCode, type Embedding } from './embedCode.ts'
import { readQuery } from './queryString.ts'

const embedding: Embedding = {
  base: 'https://anjia.example/',
  parameters: [
    ['title', '"><script>alert(1)</script>&copy=1'],
    ['product', 'smop'],
    ['users', '300000'],
  ],
  locale: 'en',
  title: 'Estimate "A" <b>',
}

/** The attribute's value as a browser reads it. */
function attribute(code: string, name: string): string {
  const raw = new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? ''
  return raw.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

describe('the snippet for other sites', () => {
  it('is the element of the contract, with a link for those without script', () => {
    expect(
      elementCode({
        ...embedding,
        title: 'Prices',
        parameters: [
          ['product', 'smop'],
          ['users', '5'],
        ],
      }),
    ).toBe(
      '<script async src="https://anjia.example/embed.js"></script>\n' +
        '<anjia-estimator query="product=smop&amp;users=5" lang="en">' +
        '<a href="https://anjia.example/?lang=en&amp;product=smop&amp;users=5">Prices</a></anjia-estimator>',
    )
  })

  it('or a plain frame', () => {
    const code = iframeCode(embedding)
    const src = new URL(attribute(code, 'src'))
    expect(readQuery(src.search)).toEqual([
      ['view', 'widget'],
      ['lang', 'en'],
      ...embedding.parameters,
    ])
    expect(attribute(code, 'title')).toBe(embedding.title)
    expect(attribute(code, 'loading')).toBe('lazy')
  })

  it('holds no markup but its own, whatever the title says', () => {
    for (const code of [elementCode(embedding), iframeCode(embedding)]) {
      expect(
        code.match(
          /<(?!script async|\/script>|anjia-estimator |\/anjia-estimator>|a |\/a>|iframe |\/iframe>)/g,
        ),
      ).toBeNull()
    }
    expect(readQuery(attribute(elementCode(embedding), 'query'))).toEqual(embedding.parameters)
  })

  it('keeps the inputs, and neither the card nor the total of the day', () => {
    expect(
      embeddedInputs([
        ['rates', '2026-11-21'],
        ['quoted', '5'],
        ['off', '10'],
        ['product', 'mss'],
      ]),
    ).toEqual([
      ['off', '10'],
      ['product', 'mss'],
    ])
  })
})
