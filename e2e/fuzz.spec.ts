import { linkFrom } from '../fuzz/links.ts'
import { randomOf, type Random } from '../fuzz/random.ts'
import { again, seed, span } from '../fuzz/settings.ts'
import { expectedOf, keyFor } from './support/expectedPage.ts'
import { expect, test, type Page } from './support/test.ts'

/** Links of one test; a long run has many of them. */
const share = 150
/** One link in so many loads the page anew; the others are steps of its history, which costs a fifth of the time. */
const loadEvery = Number(process.env['LOAD_EVERY'] ?? 3)
/** The longest address that a server takes. */
const longestAddress = 8_000

const [first, last] = span(300)

// Hundreds of pages are too much to record. A widget names in its console what it cannot use of its address.
test.use({ trace: 'off', expected: [/console warning: anjia: /] })

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
  const { names, text, total } = keyFor(expected)
  const isStep = !isLoaded || href.length > longestAddress
  if (!isStep) await load(page, href)
  const { title } = expected.input
  const shown = await page.evaluate(look, { step: isStep ? href : null, title, names })
  await page.keyboard.press(text)
  const then = await page.evaluate(settledTotal, total)
  return [
    ...(shown.total === expected.total ? [] : [`shows ${shown.total}, not ${expected.total}`]),
    ...(shown.lines === expected.input.lines.length ? [] : [`shows ${shown.lines} lines`]),
    ...shown.nonsense.map((words) => `says ${words}`),
    ...(then === total ? [] : [`shows ${then} after ${names[0]} ${text}, not ${total}`]),
  ]
}

async function load(page: Page, href: string) {
  await page.goto(href, { waitUntil: 'domcontentloaded' })
  await page.locator('html:not([data-pending])').waitFor({ state: 'attached' })
  // Its script may come after that of the form; the next link may be a step from here.
  await page.locator('[data-part=lines]:not([data-built])').waitFor({ state: 'attached' })
}

/**
 * What the page shows, but for what it repeats of the link, if need be after a step to its address; then selects what stands in
 * a field. Runs in the page.
 */
async function look(given: { step: string | null; title: string; names: readonly string[] }) {
  if (given.step !== null) {
    history.pushState(null, '', given.step)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
  }
  const find = () =>
    [...document.querySelectorAll('label')].find((label) => given.names.includes(label.textContent))
      ?.control
  // The form of a product may be a part that has not come yet.
  for (let frames = 0; frames < 300 && !find(); frames += 1) {
    await new Promise(requestAnimationFrame)
  }
  const field = find()
  if (field instanceof HTMLInputElement) field.select()
  const notice = document.querySelector('[data-testid=link-notice]')?.textContent ?? ''
  const text = document.body.textContent.replace(notice, '').replaceAll(given.title, '')
  return {
    total: document.querySelector('[data-testid=total] data')?.getAttribute('value') ?? null,
    lines: document.querySelectorAll('[data-testid=line]').length,
    nonsense: text.match(/.{0,30}(?:NaN|undefined|\[object|Infinity|∞).{0,30}/g) ?? [],
  }
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
