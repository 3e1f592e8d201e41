import { walk, walkTo } from './support/focus.ts'
import { typeInto } from './support/input.ts'
import { expect, test } from './support/test.ts'

const late = 'product=smop&users=1000000&packs=8&start=2026-12-01&renew=2028-02-01'

test.describe('the whole journey by keyboard alone', () => {
  test('the header: skip link, language, theme, link, export, share and compare', async ({
    app,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { page } = app
    const { keyboard } = page
    const banner = page.getByRole('banner')
    await app.open()
    await keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '跳到总价' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()

    const language = banner.getByRole('button').first()
    await walkTo(language)
    await keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(language).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')

    await walkTo(banner.getByRole('combobox', { name: app.wording.theme }))
    await keyboard.press('End')
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/)

    await walkTo(banner.getByRole('button', { name: app.wording.copyLink }))
    await keyboard.press('Enter')
    await expect(banner.getByText('链接已复制')).toBeAttached()
    await expect(banner.getByRole('button', { name: app.wording.copyLink })).toBeFocused()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('users=1000000')

    const exports = banner.getByRole('button', { name: app.wording.exports })
    await walkTo(exports)
    await keyboard.press('Enter')
    await expect(app.dialog).toBeVisible()
    await expect(app.dialog.locator(':focus')).toHaveCount(1)
    await walkTo(app.dialog.getByRole('button', { name: 'CSV' }))
    const download = page.waitForEvent('download')
    await keyboard.press('Enter')
    expect((await download).suggestedFilename()).toContain('.csv')
    await keyboard.press('Escape')
    await expect(exports).toBeFocused()

    const share = banner.getByRole('button', { name: app.wording.share })
    await walkTo(share)
    await keyboard.press('Enter')
    await expect(app.dialog).toBeVisible()
    await walkTo(app.dialog.locator('summary', { hasText: '与另一份估算对比' }))
    await keyboard.press('Enter')
    await walkTo(app.dialog.getByRole('button', { name: app.wording.compareCopy }))
    await keyboard.press('Enter')
    await expect(app.dialog).toHaveCount(0)
    const comparison = page.getByTestId('comparison')
    await expect(comparison).toBeVisible()
    // The focus went where the visitor wanted to go, or stayed where they were.
    await expect(page.locator(':focus')).toHaveCount(1)
  })

  test('the form, the sheet and the charts, in the order in which they are read', async ({
    app,
  }) => {
    const { page } = app
    const { keyboard } = page
    await app.open('product=smop&start=2026-12-01')
    await walkTo(app.addMenu)
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.press('Escape')
    await expect(app.addMenu).toBeFocused()
    await keyboard.press('Enter')
    await walkTo(page.getByRole('button', { name: app.wording.mss, exact: true }))
    await keyboard.press('Enter')
    await expect(app.tabs).toHaveCount(2)
    await walkTo(app.field(app.wording.machines))
    await typeInto(app.field(app.wording.machines), '120')
    await app.expectTotal(62_400 + 12 * 21_000)

    await walkTo(app.tabs.nth(1), 'Shift+Tab')
    await keyboard.press('ArrowLeft')
    await expect(app.tabs.first()).toBeFocused()
    await walkTo(app.users)
    await typeInto(app.users, '130万')
    await app.expectTotal(57_000 + 252_000)
    await walkTo(app.chip(app.wording.users, '120 万'))
    await keyboard.press('Space')
    // 24,000 + 10 × 4,800
    await app.expectTotal(72_000 + 252_000)
    await walkTo(app.slider)
    await walkTo(app.radio(app.wording.basic))
    await keyboard.press('ArrowLeft')
    await expect(app.radio(app.wording.free)).toBeChecked()
    await keyboard.press('ArrowRight')
    await walkTo(app.packs)
    await walkTo(app.months)
    await keyboard.press('ArrowUp')
    await app.expectTotal(74_000 + 252_000)
    await walkTo(app.prepay)
    await walkTo(app.start)

    const rule = app.charges.first().getByRole('link')
    await walkTo(rule)
    await keyboard.press('Enter')
    await expect(app.dialog.locator(':focus')).toHaveCount(1)
    await keyboard.press('Escape')
    await expect(rule).toBeFocused()

    await walkTo(app.handle)
    await keyboard.press('PageUp')
    await expect(app.sentence).toContainText('停服')
    const curve = page.getByTestId('price-curve')
    await walkTo(curve.getByRole('slider'))
    await keyboard.press('ArrowRight')
    await walkTo(curve.locator('summary', { hasText: app.wording.asTable }))
    await keyboard.press('Enter')
    await expect(curve.getByRole('table')).toBeVisible()
    await walkTo(page.getByTestId('growth').getByRole('textbox'))

    await walkTo(app.start, 'Shift+Tab')
    await walkTo(page.getByRole('button', { name: '移除这一项' }), 'Shift+Tab')
    await keyboard.press('Enter')
    await app.expectTotal(252_000)
    await expect(page.getByRole('button', { name: '撤销移除' })).toBeFocused()
  })
})

test('the skip link leads to the total', async ({ app }) => {
  await app.open()
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Tab')
  await expect(app.sheet.locator(':focus')).toHaveCount(1)
  await app.expectTotal(62_400)
  await app.setUsers('20w')
  await app.expectParameter('users', '200000')
})

test('the skip link changes nothing: neither the line, nor what stands half typed, nor what was dismissed', async ({
  app,
}) => {
  const { page } = app
  await app.open('product=mss&machines=120&product=smop&users=300000&from=x&oops=1')
  await app.notice.getByRole('button').click()
  await app.tabs.nth(1).click()
  await app.users.fill('30万人左右')
  const skip = page.locator('.skip-link')
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#sheet$/)
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(app.users).toHaveValue('30万人左右')
  await expect(app.notice).toHaveCount(0)
  // Steps of the history are still steps.
  await app.users.fill('400000')
  await app.tabs.nth(0).click()
  await page.goBack()
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(app.users).toHaveValue('400,000')
})

test('what is entered after the skip link was followed stays where Back leads', async ({ app }) => {
  const { page } = app
  await app.open('product=smop&users=300000')
  const entries = await page.evaluate(() => window.history.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#sheet$/)
  await app.setUsers('400000')
  await app.expectParameter('users', '400000')
  expect(await page.evaluate(() => window.history.length)).toBe(entries)
})

for (const { name, query, button } of [
  { name: 'advice that is dismissed', query: '', button: '不再提示' },
  { name: 'a notice that is read', query: 'colour=red', button: '知道了' },
  {
    name: 'an edition that is too small',
    query: 'product=smop&edition=free&users=2000',
    button: /^改用基础版/,
  },
  {
    name: 'a start that comes too soon',
    query: 'product=mss&edition=event&start=2026-11-26',
    button: /^改为最早可用的/,
  },
]) {
  test(`the focus stays near a button that goes: ${name}`, async ({ app }) => {
    await app.open(query)
    await app.page.getByRole('button', { name: button }).first().focus()
    await app.page.keyboard.press('Enter')
    await expect(app.page.locator('main :focus, main:focus')).toHaveCount(1)
  })
}

test('the focus goes to the tab of a line that is added', async ({ app }) => {
  await app.open()
  await app.page.locator('.add-menu summary').focus()
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.press('Enter')
  await expect(app.tabs).toHaveCount(2)
  await expect(app.tabs.nth(1)).toBeFocused()
})

test('what a button has done away with does not take the focus with it', async ({ app }) => {
  const { keyboard } = app.page
  await app.open('product=smop&users=x&start=2026-12-01')
  await walkTo(app.notice.getByRole('button'))
  await keyboard.press('Enter')
  await expect(app.notice).toHaveCount(0)
  await keyboard.press('Tab')
  await expect(app.tabs.first()).toBeFocused()

  const advice = app.page.getByTestId('advice')
  await walkTo(advice.getByRole('button', { name: '采用' }))
  await keyboard.press('Enter')
  await expect(app.page.getByTestId('advice-applied').getByRole('button')).toBeFocused()
})

test.describe('what has the focus is marked and in sight, forwards and backwards', () => {
  for (const { name, query, width, height, presses } of [
    { name: 'on a phone, above the bar', query: late, width: 390, height: 640, presses: 62 },
    { name: 'on a phone on its side', query: late, width: 667, height: 375, presses: 62 },
    { name: 'at 400 % zoom', query: `lang=en&${late}`, width: 320, height: 256, presses: 45 },
    {
      name: 'in the widget, below its total',
      query: `view=widget&${late}&product=mss`,
      width: 400,
      height: 500,
      presses: 30,
    },
  ]) {
    test(name, async ({ app }) => {
      await app.page.setViewportSize({ width, height })
      await app.open(query)
      await expect(app.page.getByTestId('total')).toBeVisible()
      expect(await walk(app.page, 'Tab', presses)).toEqual([])
      expect(await walk(app.page, 'Shift+Tab', presses)).toEqual([])
    })
  }

  test('beside the offer of the last estimate', async ({ app }) => {
    await app.page.setViewportSize({ width: 390, height: 640 })
    await app.page.addInitScript(() => {
      localStorage.setItem('anjia.last', 'product=smop&users=5000000')
    })
    await app.open()
    await expect(app.page.getByTestId('restore-offer')).toBeVisible()
    expect(await walk(app.page, 'Tab', 40)).toEqual([])
    await app.page.setViewportSize({ width: 320, height: 256 })
    expect(await walk(app.page, 'Shift+Tab', 30)).toEqual([])
  })

  test('with forced colours', async ({ app }) => {
    await app.page.emulateMedia({ forcedColors: 'active' })
    await app.open(late)
    expect(await walk(app.page, 'Tab', 45)).toEqual([])
  })
})

test('the keys of the browser stay its own', async ({ app }) => {
  const { page } = app
  await app.open(`${late}&product=mss&machines=50`)
  await page.getByRole('tab').first().focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('tab').first()).toBeFocused()
  await expect(page.getByRole('tab').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab').last()).toBeFocused()
})

test('an open sheet stays open at a press within it, whatever a button has left behind', async ({
  app,
}) => {
  const { page } = app
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('product=smop&users=x&start=2026-12-01')
  await app.notice.getByRole('button').click()
  await expect(app.notice).toHaveCount(0)
  await page.getByRole('button', { name: app.wording.openDetails }).click()
  await app.sheet.getByText('目录价').first().click()
  await expect(app.charges.first()).toBeVisible()
})

test('an open sheet closes when the focus goes on behind it', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 390, height: 640 })
  await app.open(late)
  const toggle = page.getByRole('button', { name: app.wording.openDetails })
  await toggle.focus()
  await page.keyboard.press('Enter')
  const rule = app.charges.last().getByRole('link')
  await walkTo(rule)
  await page.keyboard.press('Enter')
  await expect(app.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(rule).toBeFocused()
  await walkTo(app.handle)
  await expect(app.charges.first()).toBeHidden()
})
