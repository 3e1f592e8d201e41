import { test as base, expect, type BrowserContext, type ConsoleMessage } from '@playwright/test'
import { Estimator } from './estimator.ts'

export { expect } from '@playwright/test'
export type { Locator, Page } from '@playwright/test'

interface Options {
  /** Console messages that a test provokes on purpose. */
  readonly expected: readonly RegExp[]
  /** The instant that the visitor's clock shows; `null` leaves the real clock. Fixed, so that no date in a test depends on the day it runs. */
  readonly now: string | null
}

interface Fixtures {
  /** The page, spoken to as a visitor would. */
  readonly app: Estimator
  /** Whatever went wrong unseen: errors, warnings, refused resources, requests to other sites. */
  readonly noFaults: void
}

/** Midday in China on the first day that the tests know. */
const now = '2026-11-25T12:00:00+08:00'
/** That day, and the first on which event protection could begin (M4, D6). */
export const today = '2026-11-25'
export const todayPlus5 = '2026-11-30'

export const test = base.extend<Fixtures & Options>({
  now: [now, { option: true }],
  expected: [[], { option: true }],
  noFaults: [
    async ({ context, baseURL, now: instant, expected }, provide) => {
      const faults: string[] = []
      watch(context, new URL(baseURL ?? '').origin, faults)
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      if (instant !== null) await context.clock.setFixedTime(instant)
      await provide()
      expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
  app: async ({ page }, provide) => {
    await provide(new Estimator(page))
  },
})

/** The tests' own refusal of the worker (playwright.config.ts), of which Playwright warns. */
export const isBlockedWorker = (message: ConsoleMessage): boolean =>
  message.text() === 'Service Worker registration blocked by Playwright'

function watch(context: BrowserContext, origin: string, faults: string[]) {
  context.on('weberror', (fault) => {
    const error = fault.error()
    faults.push(`uncaught: ${String(error)} ${error.stack ?? ''}`)
  })
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()) && !isBlockedWorker(message)) {
      faults.push(`console ${message.type()}: ${message.text()}`)
    }
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      faults.push(`request to another site: ${request.url()}`)
    }
  })
}
