import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { trackers } from '../src/share/trackers.ts'
import { isWidgetAddress } from './policy.ts'

const sourceOf = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const boot = sourceOf('public/boot.js')
/** How the worker, which shares no code with either, tells the widget from the page. */
const widgetSearch = /(?<=^const widgetSearch = \/).+(?=\/$)/m.exec(
  sourceOf('src/worker/worker.ts'),
)

/** Runs the script in the head of the page at an address, with just what it asks of a browser: which view it takes, and the address after. */
function opened(address: URL) {
  const root = { lang: '', dataset: { view: undefined } }
  const current = new URL(address)
  runInNewContext(boot, {
    URLSearchParams,
    document: {
      documentElement: root,
      currentScript: { dataset: { estimate: '', mss: '', widget: '', english: '' } },
      createElement: () => ({}),
      head: { append: () => undefined },
    },
    location: current,
    history: {
      replaceState: (_: null, __: string, query: string) => {
        current.href = new URL(query, current).href
      },
    },
    navigator: { languages: ['zh-CN'] },
    addEventListener: () => undefined,
  })
  return { view: root.dataset.view, query: current.search }
}

const parts = fc.constantFrom(
  ...'view=widget view widget view=page VIEW=widget vi%65w=widget view=widget%20'.split(' '),
  ...'= & &amp; amp; &#38; # ? %26 %23 a=b title= ；'.split(' '),
)
const queries = fc.array(parts, { maxLength: 8 }).map((list) => `?${list.join('')}`)

test('the page is the widget at just the addresses that the server opens to frames, and the worker agrees', () => {
  if (widgetSearch === null) throw new Error('the worker tells no widget from the page')
  const ofWorker = new RegExp(widgetSearch[0])
  const seen = new Set<boolean>()
  fc.assert(
    fc.property(queries, (query) => {
      const address = new URL(query, 'http://localhost/')
      const isOpen = isWidgetAddress(address.pathname + address.search)
      seen.add(isOpen)
      expect(opened(address).view === 'widget').toBe(isOpen)
      expect(ofWorker.test(address.search)).toBe(isOpen)
    }),
    { numRuns: 400, examples: [['?amp;view=widget'], ['?view=widget#a&b=c']] },
  )
  expect(seen.size).toBe(2)
})

/** What the script leaves in the address. */
const queryOf = (query: string) => opened(new URL(query, 'http://localhost/')).query

test.each([
  ['a second mark', '??product=smop&users=5', '?product=smop&users=5'],
  ['a mark and an empty parameter', '?&product=smop&users=5', '?product=smop&users=5'],
  [
    '&quot taken out of &quoted',
    '?rates=2026-11-21"ed=62400&product=smop',
    '?rates=2026-11-21&quoted=62400&product=smop',
  ],
])('a query with %s is mended', (_name, query, mended) => {
  expect(queryOf(query)).toBe(mended)
})

test('the end of a sentence and the words behind it do not belong to a link', () => {
  const link = '?product=smop&users=300000'
  for (const mark of '。，；：！？、）》】」』’”') {
    expect(queryOf(link + mark)).toBe(link)
    expect(queryOf(`${link}${mark}请查收`)).toBe(link)
  }
  // A number that goes on is not cut, nor is one with a unit, or one that a chat has cut itself.
  for (const rest of ['，000', '，０００', '；１个', '：300000', '万', '（万）', '…', '３']) {
    expect(new URLSearchParams(queryOf(link + rest)).get('users')).toBe(`300000${rest}`)
  }
  expect(new URLSearchParams(queryOf('?title=对吗？')).get('title')).toBe('对吗？')
})

test('what other systems add is taken out wherever it stands, and nothing else', () => {
  const added = [
    'msclkid=1',
    '_gl=1*a*b',
    'gad_source=1&gad_campaignid=2',
    'wx_traceid=a.b',
    '_ga=',
  ]
  for (const one of added) {
    expect(queryOf(`?${one}`)).toBe('')
    expect(queryOf(`?${one}&gclid=x`)).toBe('?gclid=x')
    expect(queryOf(`?${one}&product=smop&users=5`)).toBe('?product=smop&users=5')
    expect(queryOf(`?product=smop&${one}&scene=1&users=5`)).toBe('?product=smop&users=5')
    expect(queryOf(`?product=smop&users=5&scene=1&${one}`)).toBe('?product=smop&users=5')
    expect(queryOf(`?product=smop&users=5&${one}#top`)).toBe('?product=smop&users=5')
  }
  const kept = '?title=scene%3D1&scenes=1&x_ga=1&product=smop&users=5'
  expect(queryOf(kept)).toBe(kept)
})

test('pasted links leave out just what the address does', () => {
  expect(boot).toContain(`${trackers.source.slice(1, -1)}=`)
})
