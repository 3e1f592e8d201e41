import {
  test as base,
  expect as baseExpect,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test'
import { startHostSite, type HostSite } from './hostSite.ts'
import { isBlockedWorker } from './test.ts'

/** A frame of another site starts a process of its own, which takes its time on a busy machine. */
export const expect = baseExpect.configure({ timeout: 15_000 })

/** A message as a host page received it. */
export interface Received {
  readonly type: string
  readonly id: string
  readonly total?: number
  readonly url?: string
  readonly px?: number
  readonly [name: string]: unknown
}

/** Every test with a host page on another origin, whose console and errors are kept. */
export const test = base.extend<
  {
    readonly app: string
    readonly openHost: OpenHost
    /** Console messages that a test provokes on purpose. */
    readonly expected: readonly RegExp[]
    readonly noFaults: void
  },
  { readonly site: HostSite }
>({
  site: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const site = await startHostSite()
      await provide(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  expected: [[], { option: true }],
  noFaults: [
    async ({ context, expected }, provide, info) => {
      info.setTimeout(90_000)
      const faults: string[] = []
      context.on('weberror', (fault) => faults.push(String(fault.error())))
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || isBlockedWorker(message)) return
        // Chromium on Linux cannot share, and says so of every frame that may.
        if (!message.text().includes("'web-share'")) faults.push(message.text())
      })
      await provide()
      expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
  app: async ({ baseURL }, provide) => {
    await provide(baseURL ?? '')
  },
  openHost: async ({ page, site }, provide) => {
    await provide(async (body, { head = '', headers = {}, lang = 'zh-CN' } = {}) => {
      await page.goto(site.serve(hostPage(body, head, lang), headers))
    })
  },
})

type OpenHost = (
  body: string,
  options?: {
    readonly head?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly lang?: string
  },
) => Promise<void>

/** A page that keeps every message it is sent, and every event of the element, in the order in which they came. */
const hostPage = (body: string, head: string, lang: string) => `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>host</title>
<script>
  window.received = []
  window.events = []
  addEventListener('message', (event) => {
    if (event.data?.anjia === 1) received.push({ ...event.data, sender: event.origin })
  })
  for (const name of ['ready', 'estimate', 'open'])
    document.addEventListener('anjia:' + name, (event) => {
      events.push({ ...event.detail, target: event.target.id })
    })
</script>
${head}</head>
<body>${body}</body></html>`

/** The raw messages that the host page was sent. */
export const receivedBy = (page: Page): Promise<readonly Received[]> =>
  page.evaluate(() => Reflect.get(window, 'received'))

/** The events of the elements on the host page, with the id of the element. */
export const eventsOf = (page: Page): Promise<readonly Received[]> =>
  page.evaluate(() => Reflect.get(window, 'events'))

/** The last event of a type. */
export async function lastEvent(page: Page, type: string, target?: string) {
  const events = await eventsOf(page)
  return events.findLast(
    (event) => event.type === type && (target === undefined || event['target'] === target),
  )
}

/** What the page says in its console from now on. */
export function consoleOf(page: Page): () => string {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  return () => said.join('\n')
}

export const widgetIn = (element: Locator): FrameLocator => element.locator('iframe').contentFrame()

/** The total in a widget, in a frame or by itself, in yuan, as machines read it. */
export const totalIn = (frame: FrameLocator | Page): Locator =>
  frame.locator('.widget').getByTestId('total').locator('data')

export async function expectTotal(frame: FrameLocator | Page, yuan: string) {
  await expect(totalIn(frame)).toHaveAttribute('value', yuan)
}

/** Replaces what stands in a field, as a person does. */
export async function enter(field: Locator, text: string) {
  await field.click()
  await field.press('ControlOrMeta+a')
  await field.pressSequentially(text)
}

/** The height of an element as it is laid out. */
export const heightOf = (locator: Locator): Promise<number> =>
  locator.evaluate((element) => element.getBoundingClientRect().height)

/** The colour of a pixel of the window, as the visitor sees it. */
export async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  return await page.evaluate(
    async (data) => {
      const image = new Image()
      image.src = data
      await image.decode()
      const canvas = new OffscreenCanvas(1, 1)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join()
    },
    `data:image/png;base64,${shot.toString('base64')}`,
  )
}
