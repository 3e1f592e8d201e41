import 'temporal-polyfill/global'
import { linkFrom } from '../fuzz/links.ts'
import { randomOf, type Random } from '../fuzz/random.ts'
import { again, seed, span } from '../fuzz/settings.ts'
import { expectedOf, keyFor, type Key } from './support/expectedPage.ts'
import { expect, test, type Page } from './support/test.ts'
import { messages } from './support/wording.ts'

/** Links of one test; a long run has many of them. */
const share = 150
/** One link in so many loads the page anew; the others are steps of its history, which costs a fifth of the time. */
const loadEvery = 3
/** The longest address that a server takes. */
const longestAddress = 8_000

const [first, last] = span(300)

// Hundreds of pages are too much to record.
test.use({ trace: 'off' })

for (let from = first; from <= last; from += share) {
  const to = Math.min(from + share - 1, last)
  test(`hostile links ${from} to ${to} harm nothing`, async ({ page }) => {
    test.setTimeout(600_000)
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto('/')
    for (let index = from; index <= to; index += 1) {
      const query = queryFrom(randomOf(seed, index))
      const isLoaded = (index - from) % loadEvery === 0
      const found = await faultsOf(page, query, isLoaded)
      expect([...found, ...faults.splice(0)], `${again(index)}\n${query}`).toEqual([])
    }
  })
}

/** A hostile link that may also ask for the other language or for the widget. */
function queryFrom(random: Random): string {
  const query = linkFrom(random).query.replaceAll('#', '%23')
  const view = random.pick(['', '', 'lang=en&', 'view=widget&', 'theme=dark&view=widget&lang=en&'])
  return query.length > 800 ? query : view + query
}

/** What is wrong with the page that a link opens: its figures, its text, or that it does not follow a key. */
async function faultsOf(page: Page, query: string, isLoaded: boolean): Promise<readonly string[]> {
  const { href, search } = new URL(`/?${query}`, page.url())
  const expected = expectedOf(search)
  if (isLoaded && href.length <= longestAddress) await load(page, href)
  else await page.evaluate(step, href)
  const shown = await page.evaluate(look, expected.input.title)
  const key = keyFor(expected, shown.lang === 'en' ? messages.en : messages.zh)
  await press(page, key)
  const then = await page.evaluate(settledTotal, key.total)
  return [
    ...(shown.total === expected.total ? [] : [`shows ${shown.total}, not ${expected.total}`]),
    ...(shown.lines === expected.input.lines.length ? [] : [`shows ${shown.lines} lines`]),
    ...shown.nonsense.map((text) => `says ${text}`),
    ...(then === key.total
      ? []
      : [`shows ${then} after ${key.field} ${key.text}, not ${key.total}`]),
  ]
}

async function load(page: Page, href: string) {
  await page.goto(href, { waitUntil: 'domcontentloaded' })
  await page.locator('html:not([data-pending])').waitFor({ state: 'attached' })
}

/** Goes to an address as Back and Forward do. Runs in the page. */
function step(href: string) {
  history.pushState(null, '', href)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** What the page shows, but for what it repeats of the link. Runs in the page. */
function look(title: string) {
  const shown = document.querySelector('[data-testid=total] data')?.getAttribute('value') ?? null
  const notice = document.querySelector('[data-testid=link-notice]')?.textContent ?? ''
  const text = (document.body.textContent ?? '').replace(notice, '').replaceAll(title, '')
  return {
    lang: document.documentElement.lang,
    total: shown,
    lines: document.querySelectorAll('[data-testid=line]').length,
    nonsense: [...text.matchAll(/.{0,30}(?:NaN|undefined|\[object|Infinity|∞).{0,30}/g)].map(
      String,
    ),
  }
}

/** Replaces what stands in a field by one key, as a visitor does. */
async function press(page: Page, { field, text }: Key) {
  await page.evaluate((name) => {
    const labels = [...document.querySelectorAll('label')]
    const input = labels.find((label) => label.textContent === name)?.control
    if (input instanceof HTMLInputElement) input.select()
  }, field)
  await page.keyboard.press(text)
}

/** The total as soon as it is the one awaited; the one that is shown instead after some seconds. Runs in the page. */
async function settledTotal(awaited: string | null) {
  let shown: string | null | undefined
  for (let frames = 0; frames < 300 && shown !== awaited; frames += 1) {
    if (frames > 0) await new Promise(requestAnimationFrame)
    shown = document.querySelector('[data-testid=total] data')?.getAttribute('value') ?? null
  }
  return shown
}
