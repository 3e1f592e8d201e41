import { describe, expect, test } from 'vitest'
import { frameUrl, withRestrictions } from './loader/frameUrl.ts'

const plain = { theme: undefined, accent: undefined, radius: undefined, font: undefined }

const parametersOf = (query: string, look = {}) => {
  const frame = {
    id: 'e1',
    origin: undefined,
    lang: 'en' as const,
    look: { ...plain, ...look },
    query,
  }
  const url = new URL(frameUrl(new URL('https://anjia.example/'), frame))
  expect(url.hash).toBe('')
  return [...url.searchParams].slice(3).map((parameter) => parameter.join('='))
}

describe('the address of a frame', () => {
  test.each([
    ['title=A#1&users=5', ['title=A#1', 'users=5']],
    ['title=预算', ['title=预算']],
    ['title=%E9%A2%84%E7%AE%97%23', ['title=预算#']],
    ['title=100%&users=5', ['title=100%', 'users=5']],
    ['product=smop&packs=8&packs=3', ['product=smop', 'packs=8', 'packs=3']],
    ['', []],
  ])('says what %j says', (query, parameters) => {
    expect(parametersOf(query)).toEqual(parameters)
  })

  test('what the element states counts before its query, and what it does not state is left there', () => {
    expect(parametersOf('theme=dark&id=x&view=full&accent=zzz', { theme: 'light' })).toEqual([
      'theme=light',
      'accent=zzz',
    ])
    expect(parametersOf('theme=dark')).toEqual(['theme=dark'])
  })
})

test('what a moved element goes on from has what the page locks and hides, and no language of its own', () => {
  const query = withRestrictions('lang=en&title=A%231&users=7', 'lock=users&users=5&hide=packs')
  expect(query).toBe('lock=users&hide=packs&title=A%231&users=7')
})
