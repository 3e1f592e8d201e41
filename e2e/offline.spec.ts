import type { Page } from '@playwright/test'
import { test } from './support/deployment.ts'
import { Estimator } from './support/estimator.ts'
import { everyPart, line, openEveryPart } from './support/parts.ts'
import { expect } from './support/test.ts'

/** 24 × 2,000 + 8 × 4,800 with the first build's prices, 24 × 2,200 + 8 × 4,500 with the second's. */
const twoYears = line.replace('months=12', 'months=24')
const [firstTotal, secondTotal] = [86_400, 88_800]

/** Waits until this version is stored whole. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })

const storedVersions = (page: Page) => page.evaluate(async () => (await caches.keys()).length)

async function visit(app: Estimator, address = `/?${line}`) {
  await app.page.goto(address)
  await app.ready()
}

test.describe('without a network', () => {
  test.use({ expected: [/Failed to load resource|ERR_EMPTY_RESPONSE|preload request|'web-share'/] })

  test('after one visit a link opens with its total, and every part of the page works', async ({
    app,
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    await visit(app)
    await kept(page)
    site.network = 'down'
    await visit(app, everyPart)
    await app.expectTotal(62_400)
    await openEveryPart(app)
    await app.expectTotal(62_400)
    await page.reload()
    await app.ready()
    await app.expectTotal(62_400)
    await page.goto(`/?view=widget&${line}`)
    await app.expectTotal(62_400)
    await page.goto('/?lang=zh-CN&product=mss&machines=100&start=2026-12-01')
    await expect(page.getByRole('textbox', { name: '机器数量' })).toHaveValue('100')
    // 12 × 12,500
    await app.expectTotal(150_000)
  })

  test('a server that fails or does not answer is no obstacle', async ({ app, page, site }) => {
    await visit(app)
    await kept(page)
    site.network = 'failing'
    await visit(app, `/?${twoYears}`)
    await app.expectTotal(firstTotal)
    site.network = 'stuck'
    await visit(app)
    await app.expectTotal(62_400)
  })

  test('nothing is stored that is not whole', async ({ app, page, site }) => {
    await page.goto(`/?${line}`, { waitUntil: 'commit' })
    // The files of one deployment and the page of another.
    site.page = 'second'
    await app.ready()
    await expect.poll(() => site.asked.filter((url) => url === '/?view=widget').length).toBe(1)
    await expect.poll(() => storedVersions(page)).toBe(0)
  })
})

test.describe('a new deployment', () => {
  test.use({ expected: [/Failed to load resource|ERR_EMPTY_RESPONSE|preload request|'web-share'/] })

  test('leaves an open tab all its parts and its inputs; the next visit has the new prices', async ({
    app,
    page,
    context,
    site,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    await visit(app, everyPart)
    await kept(page)
    await app.setUsers('1300000')
    await app.expectTotal(57_000)
    site.build = 'second'

    const next = new Estimator(await context.newPage())
    await visit(next, `/?${twoYears}`)
    await next.expectTotal(secondTotal)
    await expect.poll(() => storedVersions(next.page)).toBe(2)

    await openEveryPart(app)
    await app.expectTotal(57_000)
  })

  test('is what opens without a network, once it is stored; the old one goes with its last tab', async ({
    app,
    page,
    context,
    site,
  }) => {
    await visit(app, `/?${twoYears}`)
    await kept(page)
    await app.expectTotal(firstTotal)
    site.build = 'second'
    await page.reload()
    await app.ready()
    await app.expectTotal(secondTotal)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
      .toBe(true)
    site.network = 'down'
    await page.reload()
    await app.ready()
    await app.expectTotal(secondTotal)

    await page.close()
    // The worker that waited takes over once no tab is left; each visit here leaves none.
    await expect
      .poll(async () => {
        const other = new Estimator(await context.newPage())
        await visit(other, `/?${twoYears}`)
        await other.expectTotal(secondTotal)
        const versions = await storedVersions(other.page)
        await other.page.close()
        return versions
      })
      .toBe(1)
  })
})

for (const [host, answersWithPage] of [
  ['has dropped the old files', false],
  ['answers with the page for the old files', true],
] as const) {
  test.describe('without the worker, a new deployment on a host that ' + host, () => {
    test.use({
      serviceWorkers: 'block',
      expected: [/Failed to load resource|is not there/],
    })

    test('is named in the open tab, and reloading keeps the inputs', async ({
      app,
      page,
      site,
    }) => {
      site.answersWithPage = answersWithPage
      await visit(app, `/?${twoYears}`)
      await app.setUsers('900000')
      await app.expectTotal(firstTotal - 4_800)
      // A part that is just being fetched ahead would have one half of each deployment.
      await page.waitForLoadState('networkidle')
      site.build = 'second'
      await page.getByRole('button', { name: '导出', exact: true }).click()
      await expect(page.getByText('网站可能刚刚更新过')).toBeVisible()
      await page.getByRole('button', { name: '重新载入' }).click()
      await app.ready()
      await expect(app.users).toHaveValue('900,000')
      await page.getByRole('button', { name: '分享', exact: true }).click()
      await expect(app.dialog).toBeVisible()
    })
  })
}

test.describe('where workers are not allowed', () => {
  test('a refusal is silent', async ({ app, page, site }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => {
        document.documentElement.dataset['refused'] = 'yes'
        return Promise.reject(new DOMException('blocked', 'SecurityError'))
      }
    })
    await visit(app)
    await expect(page.locator('html[data-refused]')).toBeAttached()
    expect(site.asked).not.toContain('/worker.js')
  })

  test('a sandboxed page has none', async ({ app, site }) => {
    site.headers = {
      'Access-Control-Allow-Origin': '*',
      'Content-Security-Policy': 'sandbox allow-scripts',
    }
    await visit(app)
    await app.expectTotal(62_400)
    await app.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(site.asked).not.toContain('/worker.js')
  })

  test('the widget asks for none', async ({ app, page, site }) => {
    await page.goto(`/?view=widget&${line}`)
    await app.expectTotal(62_400)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(site.asked).not.toContain('/worker.js')
  })
})

test('the page can be installed', async ({ app, page, context }) => {
  await visit(app)
  await kept(page)
  const devtools = await context.newCDPSession(page)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '')).toMatchObject({ start_url: '/', short_name: '安价 Anjia' })
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  // Tests run in a private window, from which nothing can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
