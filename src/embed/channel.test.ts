import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHostMessage } from './channel.ts'

const set = { anjia: 1, id: 'a', type: 'set', query: 'product=mss' }

describe('messages from the host', () => {
  test('those of the protocol are read', () => {
    expect(readHostMessage(set, 'a')).toEqual({ type: 'set', query: 'product=mss' })
    const theme = { anjia: 1, id: 'a', type: 'theme', theme: 'dark', accent: 'teal', radius: 4 }
    expect(readHostMessage(theme, 'a')).toEqual({
      type: 'theme',
      theme: 'dark',
      accent: 'teal',
      radius: 4,
    })
    expect(readHostMessage({ ...theme, radius: '4px' }, 'a')).toMatchObject({ radius: '4px' })
    expect(readHostMessage({ anjia: 1, id: 'a', type: 'lang', lang: 'en' }, 'a')).toEqual({
      type: 'lang',
      lang: 'en',
    })
  })

  test.each([
    ['another instance', { ...set, id: 'b' }],
    ['another version', { ...set, anjia: 2 }],
    ['a version as text', { ...set, anjia: '1' }],
    ['an unknown type', { ...set, type: 'eval' }],
    ['no query', { ...set, query: undefined }],
    ['a query that is no text', { ...set, query: ['product=mss'] }],
    ['a query too long to be one', { ...set, query: 'a'.repeat(200_001) }],
    ['an unknown theme', { ...set, type: 'theme', theme: 'pink' }],
    ['an accent that is no text', { ...set, type: 'theme', theme: 'dark', accent: 1 }],
    ['a radius that is no length', { ...set, type: 'theme', theme: 'dark', radius: [4] }],
    [
      'a radius too long to be one',
      { ...set, type: 'theme', theme: 'dark', radius: '4'.repeat(201) },
    ],
    ['an unknown language', { ...set, type: 'lang', lang: 'fr' }],
    ['text', JSON.stringify(set)],
    ['nothing', null],
  ])('%s is ignored', (_, data) => {
    expect(readHostMessage(data, 'a')).toBeNull()
  })

  test('anything at all is read without a throw, as a message of the protocol or as none', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readHostMessage(data, 'a')).toBeNull()
      }),
    )
  })
})
