import { describe, expect, it } from 'vitest'
import { buildEstimate, type EstimateLine } from '../estimate.ts'
import { toYuanText } from '../money.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { parametersOf, today } from '../testing/builders.ts'
import { laterCard } from '../testing/laterCard.ts'
import goldenLinks from './goldenLinks.json' with { type: 'json' }
import { readLink } from './readLink.ts'
import { writeLink } from './writeLink.ts'

/** One charge as the corpus writes it: `S3 8 × 4800.00 = 38400.00`. */
function lineText(line: EstimateLine): string {
  if (line.state === 'contact') return 'on request'
  return line.charges
    .map(
      ({ rule, quantity, unitPrice, amount }) =>
        `${rule} ${quantity} × ${toYuanText(unitPrice)} = ${toYuanText(amount)}`,
    )
    .join('; ')
}

/** What a link says on 21 November 2026, when there is no price list but the first. */
function readingOf(query: string) {
  const { input, card, problems, altered } = readLink(parametersOf(query), today, [card20261121])
  const estimate = buildEstimate(input, card)
  return {
    lines: estimate.lines.map(lineText),
    total: estimate.total === null ? null : toYuanText(estimate.total),
    dueNow: toYuanText(estimate.dueNow),
    problems: problems.map(
      ({ line, parameter, code, used }) =>
        `${line === null ? '' : `${line + 1}: `}${parameter} ${code}${used === null ? '' : ` → ${used}`}`,
    ),
    altered: altered !== null,
    written: writeLink(input, card, estimate.total)
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
  }
}

/**
 * Links that are out in the world. An entry is never changed: if one fails, it is the code that broke a promise, and a new
 * version of the format needs a migration. New ones are added at the end.
 */
describe('links for life', () => {
  it.each(goldenLinks)('$name', ({ query, says }) => {
    expect(readingOf(query)).toEqual(says)
  })

  it('there are enough of them, each once', () => {
    expect(goldenLinks.length).toBeGreaterThanOrEqual(40)
    expect(new Set(goldenLinks.map(({ query }) => query)).size).toBe(goldenLinks.length)
  })

  it.each(goldenLinks)(
    'with its price list named, says the same once there is a newer one: $name',
    ({ says }) => {
      const written = parametersOf(says.written.replaceAll('+', '%2B'))
      const { card, input } = readLink(written, today, [card20261121, laterCard])
      expect(card).toBe(card20261121)
      expect(buildEstimate(input, card).lines.map(lineText)).toEqual(says.lines)
    },
  )
})
