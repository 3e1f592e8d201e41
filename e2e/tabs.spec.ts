import { launchOptions } from '../scripts/browser.mjs'
import { Estimator } from './support/estimator.ts'
import { typeInto } from './support/input.ts'
import { record } from './support/record.ts'
import { expect, test, type Page } from './support/test.ts'

const platform = 'product=smop&users=300000&start=2026-12-01'
const service = 'product=mss&machines=5&start=2026-12-01'

// Playwright switches the cache of whole pages off.
const ignoreDefaultArgs = ['--disable-back-forward-cache']
test.use({ launchOptions: { ...launchOptions(), ignoreDefaultArgs } })

/** Playwright's own step back waits for a load, which a page that comes back whole does not have. */
const back = (page: Page) =>
  page.evaluate(() => {
    history.back()
  })

test('two tabs keep to themselves, and the estimate changed last is offered', async ({
  app,
  context,
}) => {
  const other = new Estimator(await context.newPage())
  const third = new Estimator(await context.newPage())
  const offer = third.page.getByTestId('restore-offer')
  await app.open(platform)
  await other.open(service)
  await app.setUsers('400000')
  await app.expectParameter('users', '400000')
  await typeInto(other.field(other.wording.machines), '60')
  await other.expectParameter('machines', '60')
  await third.open()
  await expect(offer).toContainText('¥150,000')

  // 24,000 + 2 × 6,000
  await app.expectTotal(36_000)
  await app.expectParameter('users', '400000')
  await app.page.getByRole('button', { name: 'Switch to English' }).click()
  await typeInto(app.inEnglish.users, '500000')
  await app.expectParameter('users', '500000')
  await other.page.evaluate(() => {
    localStorage.removeItem('anjia.theme')
  })
  await other.expectTotal(150_000)
  await expect(other.field(other.wording.machines)).toHaveValue('60')

  // A tab that is closed without a change has no say.
  await other.page.close()
  await third.open('lang=zh-CN')
  await expect(offer).toContainText('¥42,000')
})

test('a page that Back brings back whole goes on where it was', async ({ app }) => {
  const shown = record(app.page, 'shown')
  await app.page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      console.debug('shown', persisted ? 'whole' : 'anew')
    })
  })
  await app.open('product=mss&edition=event&start=2026-11-30')
  await typeInto(app.field(app.wording.hosts), '60')
  // 7 × 17,000
  await app.expectTotal(119_000)
  await app.open('product=smop')
  await back(app.page)
  await expect.poll(() => shown.at(-1)).toBe('whole')

  await app.expectTotal(119_000)
  await expect(app.field(app.wording.hosts)).toHaveValue('60')
  await app.expectParameter('hosts', '60')
  await typeInto(app.field(app.wording.days), '8')
  await app.expectTotal(136_000)
  await app.expectParameter('days', '8')
  await app.add(app.wording.smop)
  await back(app.page)
  await expect(app.lines).toHaveCount(1)
  await app.expectTotal(136_000)
})
