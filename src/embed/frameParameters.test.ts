import { describe, expect, test } from 'vitest'
import { readFieldAccess, readFrameAddress } from './frameParameters.ts'

const readQuery = (query: string) => [...new URLSearchParams(query)]

describe('the address of a frame', () => {
  test('an instance and the origin of the page around it', () => {
    const parameters = readQuery('view=widget&id=a1-b_2&origin=https%3A%2F%2Fhost.example%3A8443')
    expect(readFrameAddress(parameters)).toEqual({
      id: 'a1-b_2',
      origin: 'https://host.example:8443',
    })
  })

  test.each([
    ['*'],
    ['null'],
    ['https://host.example/'],
    ['https://host.example/path'],
    ['https://HOST.example'],
    ['https://user@host.example'],
    ['host.example'],
    ['javascript:alert(1)'],
    ['file://'],
    ['https://'],
    [''],
  ])('%j is no origin', (origin) => {
    expect(readFrameAddress([['origin', origin]]).origin).toBeNull()
  })

  test('an id with other than word characters is none', () => {
    expect(readFrameAddress([['id', 'a b']]).id).toBe('')
    expect(readFrameAddress([['id', 'a'.repeat(65)]]).id).toBe('')
    expect(readFrameAddress([])).toEqual({ id: '', origin: null })
  })
})

describe('locked and hidden fields', () => {
  test('names joined by dots', () => {
    const { access, problems } = readFieldAccess(readQuery('lock=users.months&hide=packs'))
    expect([...access.locked]).toEqual(['users', 'months'])
    expect([...access.hidden]).toEqual(['packs'])
    expect(problems).toEqual([])
  })

  test('what is given twice is reported, the first holds', () => {
    const { access, problems } = readFieldAccess(readQuery('lock=users&lock=months'))
    expect([...access.locked]).toEqual(['users'])
    expect(problems).toEqual([
      { line: null, parameter: 'lock', given: 'months', code: 'repeated', used: 'users' },
    ])
  })

  test('a name that no field has is reported, the others hold', () => {
    const { access, problems } = readFieldAccess(readQuery('lock=users.price.&hide='))
    expect([...access.locked]).toEqual(['users'])
    expect(problems.map(({ parameter, given }) => [parameter, given])).toEqual([
      ['lock', 'price'],
      ['lock', ''],
      ['hide', ''],
    ])
  })
})
