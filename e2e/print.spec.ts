import { budget, budgetTotal, openExports } from './support/exports.ts'
import { pasteInto } from './support/input.ts'
import { expectAmount } from './support/estimator.ts'
import { expect, test, type Page } from './support/test.ts'

const one = 'product=smop&edition=basic&users=1000000&packs=8&months=12&start=2026-12-01'
const customer =
  'title=Plan%20for%20a%20long%20title%202027&off=12.5&budget=300000&until=2027-01-31'
const filled = `${customer}&product=smop&users=1000000&packs=8&start=2026-12-01&renew=2028-02-01&product=mss&machines=120&start=2027-01-15&product=mss&edition=event&hosts=300&days=10&start=2027-06-01`
const three = `${budget}&product=mss&edition=event&hosts=300&days=14&start=2027-06-01`

/** Counts requests to print, which a test has no printer for. */
async function watchPrinting(page: Page) {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes'
    }
  })
}

/** Pages of the document as the browser prints it. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test.beforeEach(async ({ page }) => {
  await watchPrinting(page)
})

for (const [name, query] of [
  ['one line', one],
  ['two lines, a title and a discount', budget],
  ['three lines, in English', `lang=en&${three}`],
  ['three lines and every field of the customer', filled],
  ['three lines and every field of the customer, in English', `lang=en&${filled}`],
] as const) {
  test(`${name}: one A4 page`, async ({ app }) => {
    await app.open(query)
    await app.page.keyboard.press('ControlOrMeta+p')
    await expect(app.page.locator('html[data-printed]')).toBeAttached()
    expect(await printedPages(app.page)).toBe(1)
  })
}

test('the key is heard before the part that prints has come', async ({ app }) => {
  let arrive: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await app.page.route(/ExportTools-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  // Not by `open`, which waits for every part.
  await app.page.goto(`/?${one}`)
  await app.expectTotal(62_400)
  await app.page.keyboard.press('ControlOrMeta+p')
  await expect(app.page.locator('html[data-printed]')).not.toBeAttached()
  arrive?.()
  await expect(app.page.locator('html[data-printed]')).toBeAttached()
})

test.describe('where that part does not come', () => {
  test.use({ expected: [/ERR_FAILED/] })

  test('the key prints the page as it is', async ({ app }) => {
    await app.page.route(/ExportTools-.*\.js/, (route) => route.abort())
    await app.page.goto(`/?${one}`)
    await app.expectTotal(62_400)
    await app.page.keyboard.press('ControlOrMeta+p')
    await expect(app.page.locator('html[data-printed]')).toBeAttached()
  })
})

test('many lines take more pages, none is cut', async ({ app }) => {
  await app.open(`${one}&`.repeat(20))
  await app.page.keyboard.press('ControlOrMeta+p')
  await expect(app.page.locator('html[data-printed]')).toBeAttached()
  expect(await printedPages(app.page)).toBeGreaterThan(1)
})

test('the sheet has all of it and stands in place of the page', async ({ app }) => {
  await app.open(budget)
  await openExports(app.page)
  await app.dialog.getByRole('button', { name: '打印' }).click()
  await expect(app.page.locator('html[data-printed]')).toBeAttached()
  await expect(app.dialog).toBeHidden()
  const sheet = app.page.locator('.print-sheet')
  await expect(sheet).toBeHidden()
  await app.page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(app.page.locator('main.page')).toBeHidden()
  const total = app.page.getByTestId('print-total')
  await expectAmount(total.locator('data'), budgetTotal)
  await expect(total).toContainText('2 项产品 · 12 个月合计')
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('2027 预算')
  await expect(sheet.getByTestId('qr')).toBeVisible()
  await expect(sheet).toContainText('8 个 × ¥4,800，共 80 万人；单次超过 50 万、不超过 100 万人')
  await expect(sheet).toContainText('目录价 ¥314,400，协议折扣 9 折')
  await expect(sheet).toContainText('使用中 2026-12-01 至 2027-12-01')
  // The second line begins later, so its first payment is not due at first. 40,400, then 11 × 2,000 and 252,000, less 10 %
  await expect(sheet.locator('.print-totals')).toContainText('2026-12-01 应付¥36,360')
  await expect(sheet.locator('.print-totals')).toContainText('2026-12-01 之后应付¥246,600')
  await expect(sheet.getByTestId('print-payments')).toHaveText(
    '2026-12-01 先付 ¥36,360，此后还有 12 次，最后一次在 2027-11-01。各年应付：2026 ¥36,360，2027 ¥246,600。',
  )
  await expect(sheet).toContainText('¥38,600')
  await expect(sheet).toContainText(app.wording.mss)
  await expect(sheet.getByRole('link')).toHaveAttribute('href', /quoted=282960/)
})

test('the sheet is of the estimate as it stands, from the browser’s menu too', async ({ app }) => {
  await app.open(one)
  await app.page.keyboard.press('ControlOrMeta+p')
  await expect(app.page.locator('html[data-printed]')).toBeAttached()
  const total = app.page.getByTestId('print-total').locator('data')
  await expectAmount(total, 62_400)
  await app.setUsers('1300000')
  await app.expectTotal(57_000)
  await expect(total).toHaveCount(0)
  expect(await printedPages(app.page)).toBe(1)
  await expectAmount(total, 57_000)
})

test('the sheet says that an input cannot be read', async ({ app }) => {
  await app.open(one)
  await pasteInto(app.users, '??')
  await app.page.keyboard.press('ControlOrMeta+p')
  await expect(app.page.locator('.print-head')).toContainText('有一项输入无法识别')
})

test('light on paper, though the screen is dark', async ({ app }) => {
  await app.page.emulateMedia({ colorScheme: 'dark' })
  await app.open(`theme=dark&${one}`)
  await app.page.keyboard.press('ControlOrMeta+p')
  await expect(app.page.locator('html[data-printed]')).toBeAttached()
  await app.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(app.page.locator('.print-sheet')).toHaveCSS('color', 'rgb(22, 24, 27)')
})

test('printed from the browser’s menu, the page leaves out its form', async ({ app }) => {
  await app.open(one)
  await app.page.emulateMedia({ media: 'print' })
  await expect(app.sheet).toBeVisible()
  await expect(app.charges.first()).toBeVisible()
  await expect(app.page.getByRole('tabpanel')).toBeHidden()
})

test('printed from the browser’s menu, no chart is cut by a page narrower than the screen', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 1440, height: 900 })
  await app.open(one)
  await expect(app.page.locator('.payments-chart')).toBeAttached()
  for (const chart of ['.lifecycle-chart', '.payments-chart']) {
    const beyond = await app.page
      .locator(chart)
      .locator('visible=true')
      .evaluate((svg) => {
        // As wide as on paper, before the chart can be drawn anew.
        if (svg.parentElement !== null) svg.parentElement.style.width = '600px'
        const marks = [...svg.querySelectorAll('rect, text, line')].filter(
          (mark) => mark.closest('defs') === null,
        )
        const rights = marks.map((mark) => mark.getBoundingClientRect().right)
        return Math.max(...rights) - svg.getBoundingClientRect().right
      })
    expect(beyond, chart).toBeLessThan(2)
  }
})
