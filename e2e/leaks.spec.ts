import type { Page } from '@playwright/test'
import { test } from './support/deployment.ts'
import { test as embedding, enter, expectTotal } from './support/embedding.ts'
import { everyPart, line, openEveryPart } from './support/parts.ts'
import { expect } from './support/test.ts'

/** Collects what goes to other sites than these, what the policy stops, and cookies, in every frame. */
async function watch(page: Page, ...sites: readonly string[]): Promise<readonly string[]> {
  const leaks: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && !sites.includes(origin)) leaks.push(request.url())
  })
  page.on('response', (response) => {
    if ('set-cookie' in response.headers()) leaks.push(`cookie from ${response.url()}`)
  })
  await page.exposeFunction('leaked', (what: string) => leaks.push(what))
  await page.addInitScript(() => {
    window.print = () => undefined
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, 'leaked')
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI}`)
    })
  })
  return leaks
}

/** Whether text can be made markup, or the address of a script, behind the policy's back. */
const tryInjection = () => {
  const trustedTypes: { createPolicy: (name: string, rules: object) => unknown } = Reflect.get(
    window,
    'trustedTypes',
  )
  const attempts: readonly (readonly [name: string, attempt: () => unknown])[] = [
    ['markup', () => (document.createElement('p').innerHTML = '<b>')],
    ['script', () => (document.createElement('script').src = '/worker.js')],
    ['worker', () => new Worker('/worker.js')],
    ['another policy', () => trustedTypes.createPolicy('other', {})],
    ['the page’s own policy', () => trustedTypes.createPolicy('anjia-worker', {})],
  ]
  return attempts.map(([name, attempt]) => {
    try {
      attempt()
      return `${name} was let through`
    } catch (error) {
      return error instanceof TypeError ? `${name} refused` : String(error)
    }
  })
}

const allRefused = [
  'markup refused',
  'script refused',
  'worker refused',
  'another policy refused',
  'the page’s own policy refused',
]

/** What the browser says of the attempts at injection, after all else has been counted; and of a permission that it knows by another name. */
const refusals = /Trusted|trusted-types|security policy|'web-share'/

test.describe('the page', () => {
  test.use({ expected: [refusals] })

  for (const [name, headers] of [
    ['with the headers', null],
    ['by its own word alone, from a server without headers', {}],
  ] as const) {
    test(`every part opened: nothing leaves, nothing is stopped, nothing can be injected ${name}`, async ({
      app,
      page,
      context,
      site,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      site.headers = headers
      const leaks = await watch(page, site.origin)
      await page.goto(everyPart)
      await app.ready()
      await page.getByRole('combobox', { name: '外观' }).selectOption('dark')
      await page.getByRole('button', { name: '复制链接' }).click()
      await app.charges.first().getByRole('link').click()
      await expect(app.dialog).toBeVisible()
      await page.keyboard.press('Escape')
      await openEveryPart(app)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
      })
      expect(leaks).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(await page.evaluate(() => document.cookie)).toBe('')
      expect(await page.evaluate(tryInjection)).toEqual(allRefused)
    })
  }
})

embedding.describe('the widget', () => {
  embedding.use({ expected: [refusals] })

  embedding(
    'nothing leaves, nothing is stopped, nothing can be injected',
    async ({ page, openHost, app, site }) => {
      const leaks = await watch(page, app, site.origin)
      await openHost(
        `<script async src="${app}/embed.js"></script><anjia-estimator query="${line.replaceAll('&', '&amp;')}&amp;product=mss"></anjia-estimator>`,
      )
      const frame = page.locator('anjia-estimator iframe').contentFrame()
      await expectTotal(frame, '163200.00')
      await enter(frame.getByRole('textbox', { name: '使用时长' }), '24')
      // 24 × 2,000 + 8 × 4,800 + 50 × 168 × 12
      await expectTotal(frame, '187200.00')
      await frame.getByTestId('charge').first().getByRole('link').click()
      await expect(frame.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await frame.getByRole('tab').nth(1).click()
      expect(leaks).toEqual([])
      const own = page.frames().find((candidate) => candidate.url().startsWith(app))
      expect(await own?.evaluate(tryInjection)).toEqual(allRefused)
    },
  )
})
