import { describe, expect, test } from 'vitest'
import { readFieldAccess, readFrameAddress } from './frameParameters.ts'

const readQuery = (query: string) => [...new URLSearchParams(query)]

describe('the address of a frame', () => {
  test('an instance and the origin of the page around it', () => {
    const parameters = readQuery('view=widget&id=a1-b_2&origin=https%3A%2F%2Fhost.example%3A8443')
    expect(readFrameAddress(parameters)).toEqual({
      address: { id: 'a1-b_2', origin: 'https://host.example:8443' },
      notes: [],
    })
  })

  test('a slash after the origin is no other origin', () => {
    const { address, notes } = readFrameAddress([['origin', 'http://localhost:4560/']])
    expect(address.origin).toBe('http://localhost:4560')
    expect(notes).toEqual([])
  })

  test.each([
    ['*'],
    ['null'],
    ['https://host.example//'],
    ['https://host.example/path'],
    ['https://HOST.example'],
    ['https://user@host.example'],
    ['host.example'],
    ['javascript:alert(1)'],
    ['file://'],
    ['https://'],
    [''],
  ])('%j is no origin, which is said', (origin) => {
    const { address, notes } = readFrameAddress([['origin', origin]])
    expect(address.origin).toBeNull()
    expect(notes).toEqual([`origin: “${origin}” is not an origin such as https://www.example.com`])
  })

  test('an id with other than word characters is none, which is said', () => {
    expect(readFrameAddress([['id', 'a b']])).toEqual({
      address: { id: '', origin: null },
      notes: ['id: “a b” is not 1 to 64 letters, digits, _ and -'],
    })
    expect(readFrameAddress([['id', 'a'.repeat(65)]]).address.id).toBe('')
  })

  test('a frame of its own needs neither', () => {
    expect(readFrameAddress([])).toEqual({ address: { id: '', origin: null }, notes: [] })
    expect(readFrameAddress([['id', '']]).notes).toEqual([])
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
