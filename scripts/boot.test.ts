import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { isWidgetAddress } from './policy.ts'

const sourceOf = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const boot = sourceOf('public/boot.js')
/** How the worker, which shares no code with either, tells the widget from the page. */
const widgetSearch = /(?<=^const widgetSearch = \/).+(?=\/$)/m.exec(
  sourceOf('src/worker/worker.ts'),
)

/** Runs the script in the head of the page at an address, with just what it asks of a browser. */
function viewAt(address: URL): string | undefined {
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
  return root.dataset.view
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
      expect(viewAt(address) === 'widget').toBe(isOpen)
      expect(ofWorker.test(address.search)).toBe(isOpen)
    }),
    { numRuns: 400, examples: [['?amp;view=widget'], ['?view=widget#a&b=c']] },
  )
  expect(seen.size).toBe(2)
})
