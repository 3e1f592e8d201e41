import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEstimate } from '../domain/estimate.ts'
import { writeLink } from '../domain/link/writeLink.ts'
import { card20261121 } from '../domain/rateCards/rateCards.ts'
import { estimateInputs } from '../domain/testing/arbitraries.ts'
import { readQuery, writeQuery } from './queryString.ts'

const parameters = [
  ['rates', '2026-11-21'],
  ['quoted', '62400'],
  ['title', '商城 A&B=C 100%'],
  ['product', 'smop'],
  ['users', '300000'],
] as const
const query = writeQuery(parameters)

describe('a query string', () => {
  it.each([
    ['as written', query],
    ['with its question mark', `?${query}`],
    ['encoded once more as a whole', encodeURIComponent(query)],
    ['encoded three times more', [1, 2, 3].reduce(encodeURIComponent, query)],
    ['with & and what follows encoded', query.replace(/&.*/s, encodeURIComponent)],
    ['with &amp; for &', query.replaceAll('&', '&amp;')],
    ['with &#38; for &', query.replaceAll('&', '&#38;')],
    ['with &#038; for &', query.replaceAll('&', '&#038;')],
    ['with &#x26; for &', query.replaceAll('&', '&#x26;')],
  ])('reads the same %s', (_name, given) => {
    expect(readQuery(given)).toEqual(parameters)
  })

  it.each([
    ['=', 'product%3Dsmop&users%3D300000'],
    ['&', 'product=smop%26users=300000'],
    ['= and &, twice', 'product%253Dsmop%2526users%253D300000'],
  ])('reads the same when only %s is encoded', (_name, given) => {
    expect(readQuery(given)).toEqual([
      ['product', 'smop'],
      ['users', '300000'],
    ])
  })

  it('an address in what was encoded once more is no address at its beginning', () => {
    expect(readQuery('product=smop%26title%3Dhttps%253A%252F%252Fa.example')).toEqual([
      ['product', 'smop'],
      ['title', 'https://a.example'],
    ])
  })

  it('what WeChat appends to an encoded link stands beside it', () => {
    expect(readQuery(`${encodeURIComponent(query)}&from=timeline&isappinstalled=0`)).toEqual([
      ...parameters,
      ['from', 'timeline'],
      ['isappinstalled', '0'],
    ])
  })

  it.each([
    'utm_content=a%3Db%26c',
    'origin=https%3A%2F%2Fa.example%2F%3Fb%3Dc',
    'title=x%26y%3Dz',
    'ref=https%3A%2F%2Fa.example%2F%3Fb%3D1%26product%3Dmss',
    'ref=https%253A%252F%252Fa.example%252F%253Fb%253D1%2526product%253Dmss',
  ])('nothing is concluded from a value that may be any text: %s', (given) => {
    expect(readQuery(given)).toEqual([...new URLSearchParams(given)])
  })

  it('every written link reads back the same, encoded or not', () => {
    fc.assert(
      fc.property(estimateInputs, fc.integer({ min: 0, max: 2 }), (input, layers) => {
        const link = writeLink(input, card20261121, buildEstimate(input, card20261121).total)
        let text = writeQuery(link)
        for (let layer = 0; layer < layers; layer += 1) text = encodeURIComponent(text)
        // Not the link itself: a lone surrogate cannot be encoded, so the browser replaces it.
        expect(readQuery(text)).toEqual([...new URLSearchParams(writeQuery(link))])
      }),
    )
  })

  it('never throws, whatever it is given, and never makes more of it than it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('%', '3D', '25', '&', '=', 'a', 'amp;', '+')),
        (parts) => {
          const text = parts.join('')
          expect(readQuery(text).length).toBeLessThanOrEqual(text.length + 1)
        },
      ),
    )
  })
})
