import { expectAccessible } from './support/axe.ts'
import { budget, budgetTotal } from './support/exports.ts'
import { expectAmount } from './support/estimator.ts'
import { expect, test, type Page } from './support/test.ts'
import { collisions } from './support/texts.ts'

const panel = (page: Page) => page.getByTestId('payments')

test('what is due when: one-off, recurring, agreed, and the sum so far', async ({ app }) => {
  await app.open(budget)
  const payments = panel(app.page)
  const first = payments.locator('[data-day="2026-12-01"] data')
  // 2,000 + 38,400, less 10 %
  await expectAmount(first.nth(0), 36_360)
  await expectAmount(first.nth(1), 36_360)
  await expectAmount(first.nth(2), 38_400)
  await expectAmount(first.nth(3), 2_000)
  await expect(first.nth(4)).toHaveAttribute('value', '-4040.00')
  // 2,000 and 252,000, each on its own day and less 10 %
  await expectAmount(payments.locator('[data-day="2027-03-01"] data').first(), 1_800)
  await expectAmount(payments.locator('[data-day="2027-03-15"] data').first(), 226_800)
  // 11 × 2,000 + 252,000, less 10 %
  const nextYear = payments.locator('[data-year="2027"]')
  await expect(nextYear).toContainText('12 次付款')
  await expectAmount(nextYear.locator('data').first(), 246_600)
  const all = payments.locator('tfoot data')
  await expectAmount(all.nth(0), budgetTotal)
  await expectAmount(all.nth(2), 38_400)
  await expect(app.page.getByTestId('payments-sentence')).toContainText('2026-12-01 先付 ¥36,360')
})

test('the table shows large amounts in full on a wide screen', async ({ app }) => {
  await app.page.setViewportSize({ width: 1280, height: 900 })
  await app.open(
    'off=12.34&product=mss&machines=5800&months=36&product=mss&edition=event&hosts=900&days=300',
  )
  const table = panel(app.page).locator('.payments-table')
  await expect(table).toBeVisible()
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
})

test('a narrow screen has every amount of the table in full, with what it is made of', async ({
  app,
}) => {
  const platform = 'product=smop&users=1000000000&packs=9999&start=2026-12-01'
  await app.page.setViewportSize({ width: 320, height: 900 })
  for (const lang of ['zh-CN', 'en']) {
    // 3 × 29,997,000 once
    await app.open(
      `lang=${lang}&off=3&${`${platform}&`.repeat(3)}product=mss&machines=5800&months=36`,
    )
    const table = panel(app.page).locator('.payments-table')
    await expect(table).toBeVisible()
    const cut = await table.evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(cut, lang).toBe(0)
    const first = table.locator('[data-day="2026-12-01"] td').first()
    await expect(first.getByText('¥89,991,000')).toBeVisible()
    await expect(table.getByRole('columnheader')).toHaveCount(3)
  }
})

test('a single payment is told by the sentence and the table alone', async ({ app }) => {
  await app.open('product=smop&users=1000000&packs=8&months=3&prepay=3&start=2026-12-01')
  await expect(panel(app.page).locator('tbody tr')).toHaveCount(1)
  await expect(panel(app.page).getByRole('img')).toHaveCount(0)
})

test('follows the form', async ({ app }) => {
  await app.open('product=smop&edition=basic&users=1000000&packs=8&months=3&start=2026-12-01')
  await expect(panel(app.page).locator('tbody [data-day]')).toHaveCount(3)
  await app.page.getByRole('button', { name: '一次付清' }).click()
  await expect(panel(app.page).locator('tbody tr')).toHaveCount(1)
  await expect(app.page.getByTestId('payments-sentence')).toContainText(
    '2026-12-01 一次付清 ¥44,400',
  )
})

test('where a discount is spread over payments, it is said why one of them may be a fen off', async ({
  app,
}) => {
  const monthly = 'product=mss&machines=3&months=7&start=2026-12-01'
  await app.open(`off=33.33&${monthly}`)
  // 33.33 % of 1,250 is 416.625; of all 8,750 it is 2,916.375.
  const share = panel(app.page).locator('[data-day] td:last-child data')
  await expect(share.first()).toHaveText('−¥416.63')
  await expect(share.nth(1)).toHaveText('−¥416.62')
  await expect(panel(app.page).locator('tfoot td').last()).toHaveText('−¥2,916.38')
  const why = panel(app.page).getByText('尾差')
  await expect(why).toBeVisible()
  await app.open(monthly)
  await expect(panel(app.page).locator('tfoot')).toBeVisible()
  await expect(why).toHaveCount(0)
})

test('nothing to pay and no price are said in words', async ({ app }) => {
  await app.open('product=smop&edition=free&users=500&start=2026-12-01')
  await expect(panel(app.page)).toContainText('无需付款')
  await expect(panel(app.page).locator('svg')).toHaveCount(0)
  await app.open('product=mss&machines=6001&start=2026-12-01')
  await expect(panel(app.page)).toContainText('没有公开价格')
})

test('labels of the chart stay apart and inside, at any width', async ({ app }) => {
  test.slow()
  const many =
    'off=12.5&product=smop&users=1000000000&months=60&start=2026-12-01&product=mss&machines=5800&months=60&prepay=12&start=2027-03-15'
  for (const query of [budget, many, `lang=en&${many}`, 'product=mss&machines=5&months=60']) {
    await app.open(query)
    for (const width of [320, 390, 1440]) {
      await app.page.setViewportSize({ width, height: 900 })
      const chart = panel(app.page).locator('svg')
      await expect.poll(() => chart.evaluate(collisions), `at ${width}: ${query}`).toEqual([])
    }
  }
})

test('a long table has its first year and the sum of each year, the rest on demand and on paper', async ({
  app,
}) => {
  await app.open('product=smop&users=1000000&packs=8&months=24&start=2026-12-01')
  const days = panel(app.page).locator('tbody [data-day]')
  const shown = days.locator('visible=true')
  await expect(shown).toHaveCount(12)
  const years = panel(app.page).locator('[data-year]').locator('visible=true')
  await expect(years).toHaveCount(3)
  // Nothing scrolls inside the page, so no row is cut.
  const table = panel(app.page).locator('.payments-table')
  expect(await table.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
  await app.page.emulateMedia({ media: 'print' })
  await expect(shown).toHaveCount(24)
  await app.page.emulateMedia({ media: 'screen' })
  const all = panel(app.page).getByRole('button', { name: '显示全部 24 次付款' })
  await all.focus()
  await app.page.keyboard.press('Enter')
  await expect(shown).toHaveCount(24)
  await expect(all).toBeHidden()
  await expect(table).toBeFocused()
})

test('is accessible', async ({ app }) => {
  await app.open(budget)
  await expect(panel(app.page)).toBeVisible()
  await expectAccessible(app.page, { part: 'changing' })
})

test('arrives without moving what is on screen', async ({ app }) => {
  await app.page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) console.debug(`shift ${String(entry.value)}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const shifts: string[] = []
  app.page.on('console', (message) => {
    if (message.text().startsWith('shift ')) shifts.push(message.text())
  })
  await app.open(budget)
  await expect(panel(app.page).locator('svg')).toBeVisible()
  expect(shifts).toEqual([])
})
