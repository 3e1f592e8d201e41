import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEstimate } from '../domain/estimate.ts'
import { writeLink } from '../domain/link/writeLink.ts'
import { card20261121 } from '../domain/rateCards/rateCards.ts'
import { estimateInputs } from '../domain/testing/arbitraries.ts'
import { comparedValue, readCompared } from './compared.ts'
import { readQuery, writeQuery } from '../link/queryString.ts'

describe('the second estimate in a link', () => {
  it('comes back as it was, however often the link around it was encoded', () => {
    fc.assert(
      fc.property(estimateInputs, fc.integer({ min: 0, max: 3 }), (input, layers) => {
        const query = writeQuery(
          writeLink(input, card20261121, buildEstimate(input, card20261121).total),
        )
        const value = comparedValue(query)
        expect(value).toMatch(/^[\w-]+$/)
        let link = `compare=${value}&product=smop`
        for (let layer = 0; layer < layers; layer += 1) link = encodeURIComponent(link)
        expect(readCompared(readQuery(link))).toEqual({ query, problems: [] })
      }),
    )
  })

  it('none is none', () => {
    expect(readCompared(readQuery('product=smop'))).toEqual({ query: null, problems: [] })
  })

  it.each(['', 'a', '!', 'product=smop', '5Lu3', comparedValue('nothing=1'), 'A'.repeat(5)])(
    '%j is named as unreadable',
    (given) => {
      expect(readCompared([['compare', given]])).toEqual({
        query: null,
        problems: [{ line: null, parameter: 'compare', given, code: 'unreadable', used: null }],
      })
    },
  )

  it('the first of two is used, the other named', () => {
    const [first, second] = ['product=smop', 'product=mss'].map(comparedValue)
    expect(readCompared(readQuery(`compare=${first}&compare=${second}`))).toEqual({
      query: 'product=smop',
      problems: [
        { line: null, parameter: 'compare', given: second, code: 'repeated', used: first },
      ],
    })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(() => readCompared([['compare', given]])).not.toThrow()
      }),
    )
  })
})
