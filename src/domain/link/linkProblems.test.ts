import { describe, expect, it } from 'vitest'
import { bought, read } from '../testing/builders.ts'
import { isUnfilled, maxLines, maxTitleLength } from './readLink.ts'

type Row = readonly [
  query: string,
  line: number | null,
  parameter: string,
  code: string,
  used: string | null,
]

const smop = 'product=smop&'
const event = 'product=mss&edition=event&'

const rows: readonly Row[] = [
  ['v=2', null, 'v', 'unreadable', '1'],
  ['rates=2020-01-01', null, 'rates', 'unknown-card', '2026-11-21'],
  ['rates=newest', null, 'rates', 'unknown-card', '2026-11-21'],
  ['quoted=1e5', null, 'quoted', 'unreadable', null],
  ['quoted=-1', null, 'quoted', 'unreadable', null],
  ['off=101', null, 'off', 'out-of-range', '0'],
  ['off=100.01', null, 'off', 'out-of-range', '0'],
  ['off=12.345', null, 'off', 'unreadable', '0'],
  ['off=-5', null, 'off', 'unreadable', '0'],
  ['until=2027-02-30', null, 'until', 'unreadable', null],
  ['until=2100-01-01', null, 'until', 'out-of-range', null],
  ['until=', null, 'until', 'unreadable', null],
  ['budget=1,000', null, 'budget', 'unreadable', null],
  ['users=5', null, 'users', 'unknown-parameter', null],
  ['Product=smop', null, 'Product', 'unknown-parameter', null],
  ['product=waf', null, 'product', 'unknown-product', 'smop'],
  ['product=', null, 'product', 'unknown-product', 'smop'],
  ['title=%B2%E2%CA%D4', null, 'title', 'unreadable', null],
  [`${smop}edition=gold`, 0, 'edition', 'unreadable', 'basic'],
  [`${smop}users=900&edition=gold`, 0, 'edition', 'unreadable', 'free'],
  [`${smop}users=0`, 0, 'users', 'out-of-range', '1000000'],
  [`${smop}users=1000000001`, 0, 'users', 'out-of-range', '1000000'],
  [`${smop}users=${'9'.repeat(400)}`, 0, 'users', 'out-of-range', '1000000'],
  [`${smop}users=1e6`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}users=1,000`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}users=-5`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}users=5.0`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}users=`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}users=%EF%BC%95`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}users=5%0A`, 0, 'users', 'unreadable', '1000000'],
  [`${smop}packs=10001`, 0, 'packs', 'out-of-range', '8'],
  [`${smop}users=200000&packs=two`, 0, 'packs', 'unreadable', '0'],
  [`${smop}packs=two`, 0, 'packs', 'unreadable', '8'],
  [`${smop}packs=8-2027-02-30`, 0, 'packs', 'unreadable', '8'],
  [`${smop}packs=8-2100-01-01`, 0, 'packs', 'out-of-range', '8'],
  [`${smop}start=2026-12-01&packs=8-2027-12-01`, 0, 'packs', 'out-of-range', '8'],
  [`${smop}start=2026-12-01&packs=8-2026-11-30`, 0, 'packs', 'out-of-range', '8'],
  [`${smop}target=0`, 0, 'target', 'out-of-range', null],
  [`${smop}target=many`, 0, 'target', 'unreadable', null],
  [`${smop}growth=compound`, 0, 'growth', 'not-used', null],
  [`${smop}target=9&growth=fast`, 0, 'growth', 'unreadable', 'linear'],
  [`${smop}months=0`, 0, 'months', 'out-of-range', '12'],
  [`${smop}months=61`, 0, 'months', 'out-of-range', '12'],
  [`${smop}prepay=61`, 0, 'prepay', 'out-of-range', '1'],
  [`${smop}start=2026-02-30`, 0, 'start', 'unreadable', '2026-11-21'],
  [`${smop}start=2100-01-01`, 0, 'start', 'out-of-range', '2026-11-21'],
  [`${smop}renew=soon`, 0, 'renew', 'unreadable', null],
  [`${smop}renew=2200-01-01`, 0, 'renew', 'out-of-range', null],
  [`${smop}start=2026-12-01&renew=2027-11-30`, 0, 'renew', 'before-term-end', null],
  [`${smop}machines=5`, 0, 'machines', 'unknown-parameter', null],
  ['off=10&product=mss&off=5', 0, 'off', 'misplaced', null],
  [`${smop}__proto__=5`, 0, '__proto__', 'unknown-parameter', null],
  [`${smop}users=5&packs=8`, 0, 'packs', 'not-used', null],
  [`${smop}users=5&target=9`, 0, 'target', 'not-used', null],
  [`${smop}users=5&growth=compound`, 0, 'growth', 'not-used', null],
  [`${smop}users=5&months=9`, 0, 'months', 'not-used', null],
  [`${smop}users=5&prepay=9`, 0, 'prepay', 'not-used', null],
  [`${smop}users=5&renew=never`, 0, 'renew', 'not-used', null],
  [`${smop}users=5&users=6`, 0, 'users', 'repeated', '5'],
  ['product=mss&edition=basic', 0, 'edition', 'unreadable', 'daily'],
  ['product=mss&machines=1000001', 0, 'machines', 'out-of-range', '50'],
  ['product=mss&prepay=6', 0, 'prepay', 'unreadable', '1'],
  ['product=mss&hosts=5', 0, 'hosts', 'not-used', null],
  ['product=mss&days=5', 0, 'days', 'not-used', null],
  ['product=mss&users=5', 0, 'users', 'unknown-parameter', null],
  [`${event}hosts=0`, 0, 'hosts', 'out-of-range', '50'],
  [`${event}days=366`, 0, 'days', 'out-of-range', '7'],
  [`${event}start=tomorrow`, 0, 'start', 'unreadable', '2026-11-26'],
  [`${event}machines=5`, 0, 'machines', 'not-used', null],
  [`${event}months=5`, 0, 'months', 'not-used', null],
  [`${event}prepay=12`, 0, 'prepay', 'not-used', null],
  ['product=mss&product=smop&months=99', 1, 'months', 'out-of-range', '12'],
  ['budget=5&budget=6', null, 'budget', 'repeated', '5'],
]

describe('what a link says that cannot be taken', () => {
  it.each(rows)('%s', (query, line, parameter, code, used) => {
    const given = new URLSearchParams(query).getAll(parameter).at(-1)
    expect(read(query).problems).toEqual([{ line, parameter, given, code, used }])
  })

  it.each([
    [smop, 'users', 1, 1_000_000_000],
    [smop, 'target', 1, 1_000_000_000],
    [smop, 'months', 1, 60],
    [smop, 'prepay', 1, 60],
    [smop, 'packs', 0, 10_000],
    ['product=mss&', 'machines', 1, 1_000_000],
    ['product=mss&', 'months', 1, 60],
    [event, 'hosts', 1, 1_000_000],
    [event, 'days', 1, 365],
  ])('%s%s from %d to %d, and nothing beyond', (line, name, min, max) => {
    const codes = (value: number) =>
      read(`${line}${name}=${value}`).problems.map(({ code }) => code)
    expect(codes(min)).toEqual([])
    expect(codes(max)).toEqual([])
    expect(codes(max + 1)).toEqual(['out-of-range'])
    expect(codes(min - 1)).toEqual([min === 0 ? 'unreadable' : 'out-of-range'])
  })

  it('the value used instead is the one in the estimate', () => {
    const { input } = read('off=101&product=smop&users=x&months=61&start=2026-02-30&renew=soon')
    expect(input).toMatchObject({
      off: 0,
      lines: [{ users: 1_000_000, months: 12, start: '2026-11-21', renew: 'on-time' }],
    })
  })

  it('the rest of the link still loads', () => {
    const { input } = read(
      'product=waf&users=9&product=smop&users=x&months=6&product=mss&machines=7',
    )
    expect(input.lines).toMatchObject([
      { product: 'smop', months: 6 },
      { product: 'mss', machines: 7 },
    ])
  })

  it.each(['v', 'rates', 'quoted', 'title', 'off', 'until', 'budget'])(
    '%s belongs before the first product',
    (name) => {
      expect(read(`product=mss&${name}=1&product=smop&${name}=2`).problems).toEqual(
        [0, 1].map((line) => ({
          line,
          parameter: name,
          given: String(line + 1),
          code: 'misplaced',
          used: null,
        })),
      )
    },
  )

  it('what belongs to an unknown product is named with it, and what stands in its place', () => {
    const { problems } = read('product=SMOP&users=300000')
    expect(problems.map(({ parameter, code, used }) => [parameter, code, used])).toEqual([
      ['product', 'unknown-product', 'smop'],
      ['users', 'unknown-product', null],
    ])
    expect(read('product=waf&product=smop').problems).toMatchObject([{ used: null }])
  })

  it('a line is counted among those that load', () => {
    const { problems } = read('product=waf&product=smop&months=0')
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-product', null],
      ['out-of-range', 0],
    ])
  })

  it('purchases that can be read are kept when another cannot', () => {
    const { input, problems } = read('product=smop&packs=x&packs=3')
    expect(input.lines).toMatchObject([{ packs: bought(3) }])
    expect(problems).toMatchObject([{ given: 'x', used: null }])
  })

  it.each(['A&B {{x}}', '«Name»', 'Plan *|FNAME|*', 'Plan ${first.name}', 'Plan %%name%%', '#N/A'])(
    'neither a link nor the field for it takes a title of %s',
    (title) => {
      const { input, problems } = read(`title=${encodeURIComponent(title)}&product=smop`)
      expect(input.title).toBe('')
      expect(problems).toMatchObject([{ parameter: 'title', code: 'unreadable', used: null }])
      expect(isUnfilled(title)).toBe(true)
    },
  )

  it.each(['100% & 50%', '${1}', 'A * B | C', '《商城》 {a}', 'C# N/A', 'x'.repeat(80)])(
    'both take a title of %s',
    (title) => {
      expect(read(`title=${encodeURIComponent(title)}`)).toMatchObject({
        input: { title },
        problems: [],
      })
      expect(isUnfilled(title)).toBe(false)
    },
  )

  it('a title that a mail merge has not filled in is left out', () => {
    const { input, problems } = read('title={{account.name}}&product=smop')
    expect(input.title).toBe('')
    expect(problems).toMatchObject([{ parameter: 'title', code: 'unreadable', used: null }])
    expect(read('title={a}').input.title).toBe('{a}')
  })

  it('a title in another encoding is left out', () => {
    expect(read('title=%B2%E2%CA%D4').input.title).toBe('')
  })

  it('what is used in the place of several purchases is named once', () => {
    const { input, problems } = read('product=smop&packs=6k&packs=2k')
    expect(input.lines).toMatchObject([{ packs: 'auto' }])
    expect(problems.map(({ given, used }) => [given, used])).toEqual([
      ['6k', '8'],
      ['2k', null],
    ])
  })

  it('each thing is reported once', () => {
    const { problems } = read('v=2&v=3')
    expect(problems.map(({ code, given }) => `${code} ${given}`).toSorted()).toEqual([
      'repeated 3',
      'unreadable 2',
    ])
  })
})

describe('what a link says too much of', () => {
  it('a title is cut after 80 characters, and a character is never cut in two', () => {
    const title = '🛡'.repeat(maxTitleLength)
    expect(read(`title=${title}`)).toMatchObject({ input: { title }, problems: [] })
    expect(read(`title=${title}价`)).toMatchObject({
      input: { title },
      problems: [{ line: null, parameter: 'title', code: 'out-of-range', used: title }],
    })
    expect(maxTitleLength).toBe(80)
  })

  it('lines after the thousandth are reported', () => {
    const { input, problems } = read('product=mss&'.repeat(maxLines + 2))
    expect(maxLines).toBe(1_000)
    expect(input.lines).toHaveLength(1_000)
    const tooMany = { line: null, parameter: 'product', given: 'mss', code: 'too-many', used: null }
    expect(problems).toEqual([tooMany, tooMany])
  })

  it('purchases after the hundredth are reported', () => {
    const { input, problems } = read(`product=smop&${'packs=1&'.repeat(101)}`)
    expect(input.lines).toMatchObject([{ packs: bought(...Array.from({ length: 100 }, () => 1)) }])
    expect(problems).toEqual([
      { line: 0, parameter: 'packs', given: '1', code: 'too-many', used: null },
    ])
  })
})
