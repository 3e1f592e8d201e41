import { calendarDate } from '../src/domain/calendar.ts'
import { buildEstimate, type Estimate } from '../src/domain/estimate.ts'
import { readLink, type LinkReading } from '../src/domain/link/readLink.ts'
import { writeLink } from '../src/domain/link/writeLink.ts'
import { card20261121 } from '../src/domain/rateCards/rateCards.ts'
import { noticesWording } from '../src/i18n/notices.ts'
import { readCompared } from '../src/share/compared.ts'
import { readQuery, writeQuery } from '../src/link/queryString.ts'
import { viewProblems } from '../src/share/view.ts'
import type { GeneratedLink } from './links.ts'
import { expectationOf, readOn, type Expectation } from './secondReader.ts'

const read = (query: string, asOf: string) =>
  readLink(readQuery(query), calendarDate(asOf), [card20261121])
const written = ({ input, card }: LinkReading, total: Estimate['total']) =>
  writeQuery(writeLink(input, card, total))

/** Every law that this link breaks, in words. */
export function faultsOf({ query, isSound, asOf = readOn }: GeneratedLink): readonly string[] {
  try {
    const parameters = readQuery(query)
    const reading = read(query, asOf)
    const estimate = buildEstimate(reading.input, reading.card)
    const expected = expectationOf(parameters, asOf)
    const view = [...viewProblems(parameters), ...readCompared(parameters).problems]
    return [
      ...(isSound && reading.problems.length > 0 ? ['a sound link has problems'] : []),
      ...(isSound && reading.altered !== null ? ['a sound link is altered'] : []),
      ...priceFaults(reading, estimate, expected),
      ...figureFaults('input', reading.input),
      ...figureFaults('estimate', estimate),
      ...wordFaults(reading, view),
      ...roundTripFaults(reading, estimate, asOf),
    ]
  } catch (error) {
    return [`threw ${String(error)}`]
  }
}

/** A wrong price, or one that is wrongly taken for right. */
function priceFaults(reading: LinkReading, estimate: Estimate, expected: Expectation): string[] {
  const total = estimate.total === null ? null : BigInt(estimate.total)
  const isAltered = expected.quoted !== null && expected.quoted !== expected.total
  const stated = reading.altered
  const silent = expected.refused.filter(
    ([name, value]) =>
      !reading.problems.some(({ parameter, given }) => parameter === name && given === value),
  )
  return [
    ...(total === expected.total ? [] : [`total ${total}, expected ${expected.total}`]),
    ...(isAltered === (stated !== null) ? [] : [`altered: ${stated !== null}`]),
    ...(stated === null || BigInt(stated.quoted) === expected.quoted ? [] : ['another quoted']),
    ...(stated === null || stated.total === estimate.total ? [] : ['another total']),
    ...(reading.input.lines.length === expected.lines ? [] : ['another number of lines']),
    ...silent.map(([name, value]) => `nothing said of ${name}=${value}`),
  ]
}

/** Figures that are not whole; the last tier alone has no end. */
export function figureFaults(path: string, value: unknown): string[] {
  if (typeof value === 'number') {
    const isEnd = value === Infinity && path.endsWith('.tier.upTo')
    return Number.isSafeInteger(value) || isEnd ? [] : [`${path} is ${value}`]
  }
  if (typeof value !== 'object' || value === null) return []
  const faults: string[] = []
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'number' || typeof member === 'object') {
      faults.push(...figureFaults(`${path}.${name}`, member))
    }
  }
  return faults
}

const nonsense = /undefined|NaN|\[object|Infinity/

/** Problems without words in either language, or about nothing that the link has. */
function wordFaults({ problems, altered }: LinkReading, view: LinkReading['problems']): string[] {
  return Object.entries(noticesWording).flatMap(([locale, { link }]) => {
    const reasons = [...problems, ...view].map(({ code }) => link.reasons[code])
    const texts = altered === null ? reasons : [...reasons, link.altered(altered)]
    return texts
      .filter((text) => typeof text !== 'string' || text === '' || nonsense.test(text))
      .map((text) => `${locale}: says ${text}`)
  })
}

/** What was read, written and read again, has to be the same, with nothing to report. */
function roundTripFaults(reading: LinkReading, estimate: Estimate, asOf: string): string[] {
  const link = written(reading, estimate.total)
  const again = read(link, asOf)
  return [
    ...(again.problems.length === 0 ? [] : [`its own link has problems: ${link}`]),
    ...(again.altered === null ? [] : [`its own link is altered: ${link}`]),
    ...(JSON.stringify(again.input) === JSON.stringify(reading.input)
      ? []
      : [`reads otherwise: ${link}`]),
    ...(written(again, estimate.total) === link ? [] : [`is written otherwise: ${link}`]),
  ]
}
