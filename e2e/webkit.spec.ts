import { expect, test as base } from '@playwright/test'
import { findWebKit } from '../scripts/browser.mjs'
import { startWebKit, type Driver } from './support/webDriver.ts'

const link =
  'product=smop&users=1000000&packs=8&start=2026-12-01&product=mss&machines=120&start=2027-01-01'

const button = (name: string) => `//button[normalize-space()='${name}' or @aria-label='${name}']`

/** WebKit is spoken to without Playwright, so it has none of its fixtures. */
const test = base.extend<{ readonly webkit: Driver }>({
  // oxlint-disable-next-line no-empty-pattern
  webkit: async ({}, provide) => {
    const found = findWebKit()
    if (found === undefined) throw new Error('the project is only there where WebKit is')
    const driver = await startWebKit(found)
    try {
      await provide(driver)
    } finally {
      await driver.close()
    }
  },
})

test('the journey in WebKit', async ({ webkit, baseURL }) => {
  const shows = (expression: string) => expect.poll(() => webkit.evaluate(expression))
  const expectTotal = (yuan: number) =>
    shows(`document.querySelector('[data-testid=total] data')?.value`).toBe(yuan.toFixed(2))
  const ready = () => shows(`document.documentElement.dataset.pending === undefined`).toBe(true)

  await webkit.open(`${baseURL ?? ''}/?lang=zh-CN&${link}`)
  await ready()
  // 24,000 + 8 × 4,800 + 252,000
  await expectTotal(314_400)
  await webkit.evaluate(
    `window.addEventListener('error', () => { document.documentElement.dataset.failed = '' })`,
  )
  await webkit.type(`//input[@id=//label[contains(., '使用时长')]/@for]`, '24')
  await expectTotal(314_400 + 24_000)

  await shows(`document.querySelector('[data-testid=lifecycle] svg').clientWidth > 200`).toBe(true)
  await shows(
    `[...document.querySelectorAll('[data-testid=lifecycle] [data-phase]:first-of-type time')].map((time) => time.dateTime).join()`,
  ).toBe('2026-12-01,2028-12-01')

  await webkit.click(button('分享'))
  await shows(`document.querySelector('dialog[open] :is(input, textarea)')?.value ?? ''`).toContain(
    'quoted=',
  )
  await webkit.click(`//dialog${button('关闭')}`)
  await shows(`document.querySelector('dialog[open]')`).toBe(null)

  await webkit.click(button('Switch to English'))
  await shows(`document.documentElement.lang`).toBe('en')
  await shows(`document.querySelector('[data-testid=sheet], aside')?.innerText`).toContain('months')
  await shows(`document.querySelector('[role=alert], [data-failed]')`).toBe(null)
})
