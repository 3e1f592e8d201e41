import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar.ts'
import { defaultMss } from '../products/mss/config.ts'
import { defaultSmop } from '../products/smop/config.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { bought, only, parametersOf, read, today } from '../testing/builders.ts'
import { laterCard } from '../testing/laterCard.ts'
import { isOpaque } from './parameterNames.ts'
import { isBlank, readLink } from './readLink.ts'

/** The only line of a link in which everything was understood. */
function lineOf(query: string) {
  const { input, problems } = read(query)
  expect(problems).toEqual([])
  return only(input.lines)
}

/** What a link says once there is a later price list. */
const readLater = (query: string) => readLink(parametersOf(query), today, [card20261121, laterCard])

describe('what a link leaves out', () => {
  it('an empty link is one platform line with its defaults', () => {
    expect(read('')).toEqual({
      input: { title: '', off: 0, until: null, budget: null, lines: [defaultSmop(today)] },
      card: card20261121,
      problems: [],
      altered: null,
    })
  })

  it('daily operations of fifty machines from today on', () => {
    expect(lineOf('product=mss')).toEqual(defaultMss('daily', today, card20261121.mss))
  })

  it('D6: event protection begins today + 5 days', () => {
    expect(lineOf('product=mss&edition=event')).toMatchObject({
      hosts: 50,
      days: 7,
      start: '2026-11-26',
    })
  })

  it.each([
    [1_000, 'free'],
    [1_001, 'basic'],
  ])('S1: without an edition, %d users are %s', (users, edition) => {
    expect(lineOf(`product=smop&users=${users}`)).toMatchObject({ users, edition })
  })
})

describe('what a link states', () => {
  it('of the estimate', () => {
    const { input, problems } = read(
      'v=1&title=Mall%202027&off=12.5&until=2027-01-31&budget=300000.05&product=mss',
    )
    expect(problems).toEqual([])
    expect(input).toMatchObject({
      title: 'Mall 2027',
      off: 1_250,
      until: '2027-01-31',
      budget: 30_000_005,
    })
  })

  it('of the platform, in any order', () => {
    const query =
      'product=smop&renew=2028-02-01&start=2027-01-15&prepay=6&months=12&target=900000&growth=compound&packs=4&users=300000'
    expect(lineOf(query)).toEqual({
      product: 'smop',
      edition: 'basic',
      users: 300_000,
      packs: bought(4),
      target: 900_000,
      growth: 'compound',
      months: 12,
      prepay: 6,
      start: '2027-01-15',
      renew: '2028-02-01',
    })
  })

  it('of daily operations and of an event', () => {
    expect(lineOf('product=mss&machines=120&months=24&prepay=12&start=2027-01-15')).toEqual({
      ...defaultMss('daily', today, card20261121.mss),
      machines: 120,
      months: 24,
      prepay: 12,
      start: '2027-01-15',
    })
    expect(lineOf('product=mss&edition=event&hosts=300&days=14&start=2027-01-15')).toMatchObject({
      edition: 'event',
      hosts: 300,
      days: 14,
      start: '2027-01-15',
    })
  })

  it('lines in order, each with its own parameters', () => {
    const { input, problems } = read(
      'product=mss&months=3&product=smop&months=6&product=mss&edition=event&product=smop',
    )
    expect(problems).toEqual([])
    expect(input.lines).toMatchObject([
      { product: 'mss', edition: 'daily', months: 3 },
      { product: 'smop', months: 6 },
      { product: 'mss', edition: 'event' },
      { product: 'smop', months: 12 },
    ])
  })
})

describe('packs', () => {
  it.each([
    ['none named: what the users need', 'users=1000000', 'auto'],
    ['what the users need, named', 'users=1000000&packs=8', 'auto'],
    ['more than the users need', 'users=1000000&packs=11', bought(11)],
    ['none at all', 'users=1000000&packs=0', []],
    ['none at all, where none are needed', 'users=200000&edition=basic&packs=0', 'auto'],
    [
      'several purchases, even if together they are what is needed',
      'packs=3&packs=5',
      bought(3, 5),
    ],
    ['several purchases, the order kept', 'packs=11&packs=2&packs=2', bought(11, 2, 2)],
    ['an empty purchase among others', 'packs=0&packs=3&packs=0', bought(3)],
    [
      'those that the users need, but on a later day',
      'packs=8-2027-03-01',
      [{ count: 8, on: '2027-03-01' }],
    ],
    [
      'one on a later day among others',
      'packs=3&packs=8-2027-03-01',
      [...bought(3), { count: 8, on: '2027-03-01' }],
    ],
  ])('%s', (_name, parameters, packs) => {
    expect(lineOf(`product=smop&${parameters}`)).toMatchObject({ packs })
  })
})

describe('what stands in for a value that cannot be taken', () => {
  it.each([
    ['packs=two', { packs: 'auto' }],
    ['renew=soon', { renew: 'on-time' }],
    ['start=2026-12-01&renew=2027-11-30', { renew: 'on-time' }],
  ])('%s: %o', (parameters, used) => {
    expect(read(`product=smop&${parameters}`).input.lines).toMatchObject([used])
  })
})

describe('renewal', () => {
  const term = 'product=smop&start=2026-12-01&months=12'

  it.each([
    ['', 'on-time'],
    ['&renew=never', 'never'],
    ['&renew=2027-12-01', '2027-12-01'],
    ['&renew=2028-06-30', '2028-06-30'],
  ])('%j is %s', (parameter, renew) => {
    expect(lineOf(term + parameter)).toMatchObject({ renew })
  })
})

describe('parameters that mean nothing to an estimate', () => {
  const extras =
    'utm_source=wechat&utm_campaign=x&from=timeline&isappinstalled=0&fbclid=a&gclid=b&spm=1.2'
  const view =
    'lang=en&theme=dark&view=widget&id=7&origin=https%3A%2F%2Fexample.org&lock=users&hide=lines' +
    '&accent=0a7&radius=4&font=serif&compare=product%3Dmss'

  it.each([
    ['what other systems append', extras],
    ['the view', view],
  ])('%s is ignored silently, before a line, inside it and after it', (_name, ignored) => {
    const line = 'product=smop&users=300000'
    const plain = read(line)
    for (const query of [
      `${ignored}&${line}`,
      `product=smop&${ignored}&users=300000`,
      `${line}&${ignored}`,
    ]) {
      expect(read(query)).toEqual(plain)
    }
    expect(read(ignored)).toEqual(read(''))
  })

  it.each([
    ['', true],
    [`${extras}&${view}`, true],
    ['product=smop', false],
    ['lang=en&users=5', false],
  ])('a link is blank without any others: %j', (query, blank) => {
    expect(isBlank(parametersOf(query))).toBe(blank)
  })

  it('nothing can be concluded from the text of these, nor of a title', () => {
    const names = parametersOf(`title=T&${extras}&${view}`).map(([name]) => name)
    expect(names.filter((name) => !isOpaque(name))).toEqual([])
    const meant = 'v rates quoted off until budget product users packs start utm fromage'.split(' ')
    expect(meant.filter(isOpaque)).toEqual([])
  })
})

describe('the rate card', () => {
  const oldest = { ...card20261121, version: calendarDate('2024-01-01') }
  const older = { ...card20261121, version: calendarDate('2025-01-01') }
  const readWith = (query: string) =>
    readLink(parametersOf(query), today, [oldest, older, card20261121])

  it('is the newest where none is named', () => {
    expect(readWith('product=smop').card).toBe(card20261121)
  })

  it('is the one that the link was made with', () => {
    const { card, problems } = readWith('rates=2025-01-01&product=smop')
    expect(card).toBe(older)
    expect(problems).toEqual([])
  })

  it('is the newest where the one named is unknown, which is reported', () => {
    const { card, problems } = readWith('rates=2025-01-02&product=smop')
    expect(card).toBe(card20261121)
    expect(problems).toMatchObject([{ code: 'unknown-card', used: '2026-11-21' }])
  })
})

describe('the quoted total', () => {
  const line = 'product=smop&users=1000000&packs=8&months=12'

  it.each(['62400', '62400.0', '62400.00', '062400'])(
    '%s is what the contents come to',
    (quoted) => {
      expect(read(`quoted=${quoted}&${line}`)).toMatchObject({ altered: null, problems: [] })
    },
  )

  it.each([
    ['a cut link', `quoted=314400&${line}`, 31_440_000, 6_240_000],
    ['nothing left of the lines', 'quoted=314400', 31_440_000, 6_240_000],
    ['a fen too many', `quoted=62400.01&${line}`, 6_240_001, 6_240_000],
    ['a discount removed', `quoted=56160&${line}`, 5_616_000, 6_240_000],
    ['no list price any more', 'quoted=100&product=mss&machines=6001', 10_000, null],
  ])('altered: %s', (_name, query, quoted, total) => {
    const { altered } = read(`rates=2026-11-21&${query}`)
    expect(altered).toEqual({ quoted, total, byItsCard: true })
  })

  it('takes the agreed discount into account', () => {
    // 62,400 × 90 %
    expect(read(`quoted=56160&off=10&${line}`).altered).toBeNull()
  })

  it('is compared also where something else could not be taken', () => {
    expect(read(`v=9&rates=2026-11-21&quoted=314400&${line}`).altered).toEqual({
      quoted: 31_440_000,
      total: 6_240_000,
      byItsCard: true,
    })
  })

  it('is compared with the newest price list where its own is unknown, which is no sign of a cut', () => {
    expect(read(`rates=2020-01-01&quoted=314400&${line}`).altered).toEqual({
      quoted: 31_440_000,
      total: 6_240_000,
      byItsCard: false,
    })
  })

  it('may have been of an older price list where none is named, which is no sign of a cut', () => {
    const query = 'product=smop&users=1100000&packs=9&months=12'
    // Once 12 × 2,000 + 9 × 4,800 = 67,200; by the later card 12 × 2,200 + 9 × 4,500 = 66,900
    expect(readLater(`quoted=67200&${query}`).altered).toEqual({
      quoted: 6_720_000,
      total: 6_690_000,
      byItsCard: false,
    })
    expect(readLater(`rates=2026-11-21&quoted=67200&${query}`).altered).toBeNull()
    expect(readLater(`rates=2026-11-21&quoted=67201&${query}`).altered).toEqual({
      quoted: 6_720_100,
      total: 6_720_000,
      byItsCard: true,
    })
  })

  it('nothing is compared without one', () => {
    expect(read(line).altered).toBeNull()
  })
})
