import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEstimate } from '../../domain/estimate.ts'
import { readLink } from '../../domain/link/readLink.ts'
import { rateCards } from '../../domain/rateCards/rateCards.ts'
import { canonical, estimateInputs } from '../../domain/testing/arbitraries.ts'
import { daily, smop, today, valueOf } from '../../domain/testing/builders.ts'
import { zhCN } from '../../i18n/zhCN.ts'
import { readQuery, writeQuery } from '../../link/queryString.ts'
import { sourceOf } from '../testing/sourceOf.ts'
import { estimateJson } from './estimateJson.ts'
import { maxFileLength, readEstimateJson } from './readEstimateJson.ts'

/** Reads a file as the page does: into a link, which is then read. */
function open(text: string) {
  const parameters = readQuery(writeQuery(valueOf(readEstimateJson(text))))
  return readLink(parameters, today, rateCards)
}

const fileOf = (...parameters: Parameters<typeof sourceOf>) =>
  estimateJson(sourceOf(...parameters), zhCN)

const good = fileOf([smop(), daily()])

/** The file with other contents, as text. */
const changed = (changes: object) => JSON.stringify({ ...good, ...changes })
const withConfig = (config: unknown) => changed({ lines: [{ product: 'smop', config }] })

const codeOf = (text: string) => {
  const result = readEstimateJson(text)
  return result.ok ? null : result.problem.code
}

describe('readEstimateJson', () => {
  it('opens what was exported, whatever the estimate', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        const { title, off, until, budget } = input
        const text = JSON.stringify(fileOf(input.lines, { title, off, until, budget }))
        const reading = open(text)
        expect(reading.problems).toEqual([])
        expect(reading.altered).toBeNull()
        const expected = {
          ...input,
          lines: input.lines.map(canonical),
        }
        expect(reading.input).toEqual(expected)
        expect(buildEstimate(reading.input, reading.card).total).toBe(
          buildEstimate(input, reading.card).total,
        )
      }),
    )
  })

  it('a byte order mark and space around it do no harm', () => {
    expect(open(`\uFEFF \n${JSON.stringify(good)}\n`).problems).toEqual([])
  })

  it.each([
    ['', 'not-json'],
    ['https://anjia.example/?product=smop', 'not-json'],
    ['{"format":"anjia.estimate"', 'not-json'],
    ['[]', 'not-an-estimate'],
    ['null', 'not-an-estimate'],
    ['"anjia.estimate"', 'not-an-estimate'],
    ['{"__proto__":{"format":"anjia.estimate","version":1,"lines":[{}]}}', 'not-an-estimate'],
    [changed({ version: 2 }), 'newer-version'],
    [changed({ version: '1' }), 'newer-version'],
    [changed({ lines: [] }), 'no-lines'],
    [changed({ lines: { length: 1 } }), 'no-lines'],
    [' '.repeat(maxFileLength + 1), 'too-large'],
    ['['.repeat(1_000_000), 'not-json'],
  ])('%.40j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('a changed total shows', () => {
    expect(open(changed({ total: '1.00' })).altered).toMatchObject({
      quoted: 100,
      total: 16_320_000,
    })
    expect(open(changed({ total: { toString: 1 } })).problems).toMatchObject([
      { parameter: 'quoted', code: 'unreadable' },
    ])
  })

  it('values that a link could not have are named, and nothing is guessed', () => {
    const { input, problems } = open(
      withConfig({ users: 1e21, months: 1.5, prepay: -1, start: {}, edition: null, odd: [[1]] }),
    )
    expect(input.lines[0]).toMatchObject({ users: 1_000_000, months: 12, prepay: 1 })
    expect(problems.map(({ parameter, given }) => [parameter, given])).toEqual(
      expect.arrayContaining([
        ['users', '1e+21'],
        ['months', '1.5'],
        ['prepay', '-1'],
        ['start', '{…}'],
        ['edition', 'null'],
        ['odd', '{…}'],
      ]),
    )
  })

  it('prototype keys are names like others', () => {
    const text = changed({ lines: ['$'] }).replace(
      '"$"',
      '{"product":"smop","config":{"__proto__":{"users":5},"constructor":1,"toString":2,"users":7}}',
    )
    const { input, problems } = open(text)
    expect(input.lines[0]).toMatchObject({ users: 7 })
    expect(problems.map(({ parameter }) => parameter).toSorted()).toEqual(
      ['__proto__', 'constructor', 'toString'].toSorted(),
    )
    expect(Object.prototype).not.toHaveProperty('users')
  })

  it('a config cannot begin lines of its own', () => {
    expect(open(withConfig({ product: 'mss', users: 5 })).input.lines).toHaveLength(1)
  })

  it('lines beyond what a link holds are reported once', () => {
    const { input, problems } = open(
      changed({
        total: undefined,
        lines: Array.from({ length: 5_000 }, () => ({ product: 'mss' })),
      }),
    )
    expect(input.lines).toHaveLength(1_000)
    expect(problems.map(({ code }) => code)).toEqual(['too-many'])
  })

  it('an unknown product is named, the rest opens', () => {
    const lines = [{ product: 'x' }, { config: {} }, 5, null, good.lines[1]]
    const { input, problems } = open(changed({ total: undefined, lines }))
    expect(input.lines).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill('unknown-product'))
  })

  it('never throws, whatever the JSON', () => {
    const names = fc.constantFrom(
      'format',
      'version',
      'lines',
      'config',
      'url',
      'users',
      '__proto__',
    )
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('anjia.estimate', 1, 1e308, 'smop', 'https://a/?off=5&title=%'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(names, tie('value'), { maxKeys: 6 }),
      ),
    })).value
    fc.assert(
      fc.property(values, fc.boolean(), (value, isFile) => {
        const text = isFile
          ? changed({ lines: [value], url: value, total: value })
          : JSON.stringify(value)
        const result = readEstimateJson(text)
        const parameters = result.ok ? result.value : []
        expect(
          readLink(readQuery(writeQuery(parameters)), today, rateCards).input.lines.length,
        ).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
