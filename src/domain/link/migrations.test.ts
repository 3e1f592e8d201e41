import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { card20261121, rateCards } from '../rateCards/rateCards.ts'
import { hostileParameters } from '../testing/arbitraries.ts'
import { parametersOf, read, today } from '../testing/builders.ts'
import { linkMigrations, migrate, type Migration } from './migrations.ts'
import type { Parameters } from './parameterReader.ts'
import { readLink } from './readLink.ts'
import { writeLink } from './writeLink.ts'

const rename = (parameters: Parameters, before: string, after: string): Parameters =>
  parameters.map(([name, value]) => [name === before ? after : name, value])

/** Versions that there never were: `people` became `seats`, then `members`, then `users`. */
const synthetic: readonly Migration[] = [
  { to: '2', migrate: (parameters) => rename(parameters, 'people', 'seats') },
  { to: '3', migrate: (parameters) => rename(parameters, 'seats', 'members') },
  { to: '4', migrate: (parameters) => rename(parameters, 'members', 'users') },
]

describe('migrations of the link format', () => {
  it('version 1 is the newest: nothing to migrate', () => {
    expect(linkMigrations).toEqual([])
    const parameters = parametersOf('v=1&product=smop&users=5')
    expect(migrate(parameters, linkMigrations)).toEqual(parameters)
  })

  it('count up from 2 without a gap', () => {
    for (const list of [linkMigrations, synthetic]) {
      expect(list.map(({ to }) => to)).toEqual(list.map((_, index) => String(index + 2)))
    }
  })

  it.each([
    ['no version is version 1', 'product=smop&people=900000'],
    ['version 1', 'v=1&product=smop&people=900000'],
    ['version 2', 'v=2&product=smop&seats=900000'],
    ['version 3', 'v=3&product=smop&members=900000'],
    ['the newest version', 'v=4&product=smop&users=900000'],
  ])('every step since the version of the link is taken, in order: %s', (_name, query) => {
    const { input, problems } = readLink(parametersOf(query), today, rateCards, synthetic)
    expect(problems).toEqual([])
    expect(input.lines).toMatchObject([{ users: 900_000 }])
  })

  it('a step that a link is already past is not taken: its old name is unknown by then', () => {
    const query = 'v=4&product=smop&people=900000'
    const { problems } = readLink(parametersOf(query), today, rateCards, synthetic)
    expect(problems).toMatchObject([{ parameter: 'people', code: 'unknown-parameter' }])
  })

  it.each(['5', '0', '01', '1.0', ''])(
    'version %j is unknown: reported, read as the newest, and nothing is lost',
    (version) => {
      const query = `v=${version}&product=smop&users=900000`
      const { input, problems } = readLink(parametersOf(query), today, rateCards, synthetic)
      expect(problems).toEqual([
        { line: null, parameter: 'v', given: version, code: 'unreadable', used: '4' },
      ])
      expect(input.lines).toMatchObject([{ users: 900_000 }])
    },
  )

  it('no step is taken for an unknown version', () => {
    const { problems } = readLink(
      parametersOf('v=5&product=smop&members=5'),
      today,
      rateCards,
      synthetic,
    )
    expect(problems.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([
      'v unreadable',
      'members unknown-parameter',
    ])
  })

  it('a link states the version that it is written in, first of all, from 2 on', () => {
    const { input } = read('product=smop&users=900000')
    const versionIn = (migrations: readonly Migration[]) =>
      writeLink(input, card20261121, null, migrations).filter(([name]) => name === 'v')
    expect(versionIn([])).toEqual([])
    expect(versionIn(synthetic)).toEqual([['v', '4']])
    const written = writeLink(input, card20261121, null, synthetic)
    expect(written[0]).toEqual(['v', '4'])
    expect(readLink(written, today, rateCards, synthetic)).toMatchObject({ input, problems: [] })
  })

  it('never throw', () => {
    fc.assert(
      fc.property(hostileParameters, (parameters) => {
        expect(() => readLink(parameters, today, rateCards, synthetic)).not.toThrow()
      }),
    )
  })
})
