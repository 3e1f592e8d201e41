import { pasteInto, tabTo, typeInto } from './support/input.ts'
import { expect, test } from './support/test.ts'

const two =
  'product=smop&users=1000000&packs=8&months=12&product=mss&edition=daily&machines=120&months=12'

test('two products: one total, the sum of its charges', async ({ app }) => {
  await app.open(two)
  // 62,400 + 12 × 21,000
  await app.expectTotal(314_400)
  await app.expectDue(61_400, 23_000)
  await expect(app.sheet).toContainText('2 项产品')
  await expect(app.lines).toHaveCount(2)
  const yuan = async (selector: string) => {
    const amounts = await app.sheet
      .locator(selector)
      .evaluateAll((all) => all.map((data) => Number(data.getAttribute('value'))))
    return amounts.reduce((sum, amount) => sum + amount, 0)
  }
  expect(await yuan('[data-testid=charge] data')).toBe(314_400)
  expect(await yuan('[data-testid=line-total] data')).toBe(314_400)
})

test('whoever came for another product takes it in the place of the one that is there', async ({
  app,
}) => {
  const { page } = app
  const takeInstead = async (product: string) => {
    await page.getByRole('button', { name: `改为估算${product}`, exact: true }).click()
  }
  const bringBack = page.getByRole('button', { name: '撤销移除' })
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open()
  await takeInstead(app.wording.mss)
  // 12 × 8,400
  await app.expectTotal(100_800)
  await expect(app.tabs).toHaveCount(1)
  // Nothing is lost that was not there before the visitor came.
  await expect(bringBack).toHaveCount(0)
  await page.goBack()
  await app.expectTotal(62_400)

  await typeInto(app.users, '300000')
  // 12 × 2,000 + 6,000
  await app.expectTotal(30_000)
  await takeInstead(app.wording.mss)
  await app.expectTotal(100_800)
  await bringBack.click()
  await app.expectTotal(130_800)
  await expect(app.tabs).toHaveCount(2)
  await expect(page.getByRole('button', { name: '改为估算' })).toHaveCount(0)
})

test('on a narrow screen, an added line comes into sight among the tabs', async ({ app }) => {
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.open(two)
  await app.add(app.wording.mss)
  await expect(app.tabs.nth(2)).toBeInViewport({ ratio: 0.9 })
  await app.page.getByRole('button', { name: '复制这一项', exact: true }).click()
  await expect(app.tabs.nth(3)).toBeInViewport({ ratio: 0.9 })
  await app.page.goBack()
  await app.page.goBack()
  await expect(app.tabs.first()).toBeInViewport({ ratio: 0.9 })
})

test('what cannot be read goes along with its line, and the total says so', async ({ app }) => {
  await app.open('product=smop&users=300000&product=mss&machines=50')
  await pasteInto(app.users, '??')
  await expect(app.sheet).toHaveAttribute('data-stale', 'true')
  await app.page.getByRole('button', { name: '后移', exact: true }).click()
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(app.users).toHaveValue('??')
  await expect(app.sheet).toHaveAttribute('data-stale', 'true')
  await typeInto(app.users, '400000')
  await expect(app.sheet).toHaveAttribute('data-stale', 'false')
})

test('what cannot be read stays while another line is shown, and is told of and led to', async ({
  app,
}) => {
  const { page } = app
  await app.open('product=smop&users=300000&start=2026-12-01&product=mss&machines=50')
  await pasteInto(app.users, '3O万')
  await app.tabs.nth(1).click()
  await expect(app.field(app.wording.machines)).toBeVisible()
  await expect(app.sheet).toHaveAttribute('data-stale', 'true')
  await app.sheet.getByRole('button', { name: '有一项输入无法识别' }).click()
  await expect(app.tabs.nth(0)).toHaveAttribute('aria-selected', 'true')
  await expect(app.users).toHaveValue('3O万')
  await expect(app.users).toBeFocused()
  await expect(page.getByTestId('field-problem')).toContainText('300,000')

  await app.tabs.nth(1).click()
  await page.goBack()
  await expect(app.users).toHaveValue('3O万')
  await expect(app.sheet).toHaveAttribute('data-stale', 'true')

  // Whatever else is chosen, it goes only with its line.
  await app.choose(app.wording.free)
  await app.choose(app.wording.basic)
  await expect(app.users).toHaveValue('3O万')
  await page.getByRole('button', { name: '移除这一项' }).click()
  await expect(app.sheet).toHaveAttribute('data-stale', 'false')
  await page.goBack()
  await expect(app.users).toHaveValue('3O万')
  await typeInto(app.users, '400000')
  await expect(app.sheet).toHaveAttribute('data-stale', 'false')
  await app.tabs.nth(1).click()
  await app.tabs.nth(0).click()
  await expect(app.users).toHaveValue('400,000')
})

test('add, edit, duplicate, move and remove', async ({ app }) => {
  const tool = (name: string) => app.page.getByRole('button', { name, exact: true })
  await app.open()
  await expect(tool('移除这一项')).toBeHidden()
  await app.add(app.wording.mss)
  await expect(app.tabs).toHaveCount(2)
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(app.field(app.wording.machines)).toHaveValue('50')
  // 62,400 + 100,800
  await app.expectTotal(163_200)

  await typeInto(app.field(app.wording.machines), '5')
  await app.expectTotal(77_400)
  await tool('复制这一项').click()
  await expect(app.tabs).toHaveCount(3)
  await app.expectTotal(92_400)
  await typeInto(app.field(app.wording.machines), '6')
  // The copy is its own: 62,400 + 15,000 + 50,400
  await app.expectTotal(127_800)

  await expect(tool('后移')).toBeDisabled()
  await tool('前移').click()
  await tool('前移').click()
  await expect(tool('前移')).toBeDisabled()
  await expect(app.tabs.first()).toContainText('6 台')
  await expect(app.tabs.first()).toHaveAttribute('aria-selected', 'true')
  await expect(app.lines.first()).toContainText('6–20 台')
  await app.expectTotal(127_800)
  await expect
    .poll(() => app.parameters().filter((p) => /^(product|machines)=/.test(p)))
    .toEqual(['product=mss', 'machines=6', 'product=smop', 'product=mss', 'machines=5'])

  await tool('移除这一项').click()
  await expect(app.tabs).toHaveCount(2)
  await app.expectTotal(77_400)
  await tool('移除这一项').click()
  await expect(app.tabs).toHaveCount(1)
  await expect(tool('移除这一项')).toBeHidden()
  await expect(tool('前移')).toBeHidden()
  await app.expectTotal(15_000)
})

test('lines are chosen by pointer and by keyboard, as tabs', async ({ app }) => {
  await app.open(`${two}&product=smop&edition=free&users=10`)
  const panel = app.page.getByRole('tabpanel')
  await expect(app.tabs.first()).toHaveAttribute('aria-selected', 'true')
  await app.tabs.nth(1).click()
  await expect(panel).toHaveAccessibleName(/安全托管服务/)
  await expect(app.field(app.wording.machines)).toHaveValue('120')
  await app.tabs.nth(1).press('ArrowRight')
  await expect(app.tabs.nth(2)).toBeFocused()
  await expect(app.users).toHaveValue('10')
  await app.page.keyboard.press('ArrowRight')
  await expect(app.tabs.nth(0)).toBeFocused()
  await expect(app.users).toHaveValue('1,000,000')
  await app.page.keyboard.press('End')
  await expect(app.tabs.nth(2)).toHaveAttribute('aria-selected', 'true')
  await app.page.keyboard.press('Home')
  await expect(app.tabs.nth(0)).toHaveAttribute('aria-selected', 'true')
  // One stop for the whole row of tabs.
  await app.page.keyboard.press('Tab')
  await expect(app.addMenu).toBeFocused()
  await app.expectTotal(314_400)
})

test('the menu of products works by keyboard and gives its focus back', async ({ app }) => {
  await app.open()
  await tabTo(app.addMenu)
  await app.page.keyboard.press('Enter')
  const mss = app.page.getByRole('button', { name: app.wording.mss, exact: true })
  await expect(mss).toBeVisible()
  await app.page.keyboard.press('Escape')
  await expect(mss).toBeHidden()
  await expect(app.addMenu).toBeFocused()
  await app.page.keyboard.press('Enter')
  await tabTo(mss)
  await app.page.keyboard.press('Enter')
  await expect(app.tabs).toHaveCount(2)
  await expect(mss).toBeHidden()
})

test('the focus stays on the page when its button goes out of use', async ({ app }) => {
  const focused = () => app.page.evaluate(() => document.activeElement?.tagName)
  const tool = (name: string) => app.page.getByRole('button', { name, exact: true })
  await app.open(two)
  await tool('后移').focus()
  await app.page.keyboard.press('Enter')
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await focused()).not.toBe('BODY')
  await tool('移除这一项').focus()
  await app.page.keyboard.press('Enter')
  await expect(app.tabs).toHaveCount(1)
  expect(await focused()).not.toBe('BODY')
})

test('a removed line is named, and one press brings it back to its place, whatever else was changed', async ({
  app,
}) => {
  const undo = app.page.getByRole('button', { name: '撤销移除' })
  await app.open(two)
  await app.tabs.nth(1).click()
  await app.page.getByRole('button', { name: '移除这一项' }).click()
  await app.expectTotal(62_400)
  await expect(undo).toBeFocused()
  await expect(undo).toHaveAccessibleDescription('已移除：安全托管服务 · 日常运营 · 120 台。')
  await undo.press('Enter')
  await app.expectTotal(314_400)
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(app.field(app.wording.machines)).toHaveValue('120')
  await expect(undo).toHaveCount(0)
  // It is a step like any other.
  await app.page.goBack()
  await app.expectTotal(62_400)
  await app.page.goBack()
  await app.expectTotal(314_400)
  await expect(undo).toHaveCount(0)

  await app.tabs.first().click()
  await app.page.getByRole('button', { name: '移除这一项' }).click()
  await expect(undo).toBeVisible()
  await typeInto(app.field(app.wording.machines), '50')
  await expect(undo).toHaveCount(0)
})

test('lines that are alike are told apart by their number, on the tab, the form and the sheet', async ({
  app,
}) => {
  await app.open('product=smop&users=1000000&packs=8&'.repeat(3))
  for (const index of [0, 1, 2]) {
    await expect(app.tabs.nth(index)).toHaveAccessibleName(new RegExp(`第 ${index + 1} 项`))
    await expect(app.lines.nth(index).getByRole('heading')).toContainText(`第 ${index + 1} 项`)
    await expect(app.lines.nth(index).getByRole('link', { name: '购买' })).toHaveAccessibleName(
      new RegExp(`第 ${index + 1} 项 · 安全营销运营平台`),
    )
  }
  await app.tabs.nth(1).click()
  await expect(app.page.getByRole('tabpanel')).toHaveAccessibleName('第 2 项 · 安全营销运营平台')
  await app.open('product=smop')
  await expect(app.page.getByRole('tabpanel')).toHaveAccessibleName('安全营销运营平台')
})

test('Back brings what the edition in use has no use for, too', async ({ app }) => {
  await app.open(
    'product=mss&edition=daily&machines=300&months=24&prepay=12&start=2027-03-01&lang=zh-CN',
  )
  await app.choose('重保服务')
  await app.page.getByRole('button', { name: '复制这一项' }).click()
  await expect(app.tabs).toHaveCount(2)
  await app.page.goBack()
  await expect(app.tabs).toHaveCount(1)
  await app.choose('日常运营')
  await expect(app.field(app.wording.machines)).toHaveValue('300')
  await expect(app.field(app.wording.months)).toHaveValue('24')
})

test('Back keeps the language that was chosen since, in the address too', async ({ app }) => {
  await app.open('lang=zh-CN&product=smop&users=300000')
  await app.page.getByRole('button', { name: '复制这一项' }).click()
  await expect(app.tabs).toHaveCount(2)
  await app.page.getByRole('button', { name: 'English' }).click()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await app.page.goBack()
  await expect(app.tabs).toHaveCount(1)
  await expect.poll(() => app.parameters()).toContain('lang=en')
})

test('Back and Forward undo and redo adding, removing and choosing', async ({ app }) => {
  await app.open('product=smop&users=1000000')
  await app.setUsers('2000000')
  // 24,000 + 18 × 3,000
  await app.expectTotal(78_000)
  await app.add(app.wording.mss)
  await app.expectTotal(178_800)
  await typeInto(app.field(app.wording.machines), '120')
  await app.expectTotal(330_000)
  await app.tabs.first().click()
  await expect(app.users).toHaveValue('2,000,000')
  await app.page.getByRole('button', { name: '移除这一项' }).click()
  await app.expectTotal(252_000)

  await app.page.goBack()
  await app.expectTotal(330_000)
  await expect(app.tabs.first()).toHaveAttribute('aria-selected', 'true')
  await app.page.goBack()
  await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(app.field(app.wording.machines)).toHaveValue('120')
  await app.page.goBack()
  await expect(app.tabs).toHaveCount(1)
  // What was typed just before the line was added is not lost.
  await expect(app.users).toHaveValue('2,000,000')
  await app.expectTotal(78_000)
  await app.page.goForward()
  await app.expectTotal(330_000)
  await app.page.goForward()
  await app.page.goForward()
  await app.expectTotal(252_000)
})

test('many lines keep their order, their sums and their places', async ({ app }) => {
  const machines = Array.from({ length: 40 }, (_, index) => index + 1)
  await app.open(machines.map((count) => `product=mss&machines=${count}&months=1`).join('&'))
  // 5 × 1,250 + 15 × 4,200 + 20 × 8,400
  await app.expectTotal(237_250)
  await expect(app.lines).toHaveCount(40)
  await app.tabs.nth(39).click()
  await expect(app.field(app.wording.machines)).toHaveValue('40')
  await app.page.getByRole('button', { name: '移除这一项' }).click()
  await app.expectTotal(228_850)
  await expect(app.field(app.wording.machines)).toHaveValue('39')
  await app.tabs.nth(38).press('Home')
  await expect(app.tabs.first()).toBeInViewport()
  await expect(app.field(app.wording.machines)).toHaveValue('1')
})

test('the way to add a line stands beside the first row of tabs, no taller than one', async ({
  app,
}) => {
  for (const count of [1, 3, 5]) {
    await app.open(`lang=en&${'product=smop&'.repeat(count)}`)
    for (const width of [320, 768, 1024, 1440]) {
      await app.page.setViewportSize({ width, height: 900 })
      const tabs = await Promise.all((await app.tabs.all()).map((tab) => tab.boundingBox()))
      const first = tabs[0] ?? { x: 0, y: 0, width: 0, height: 0 }
      const add = await app.inEnglish.addMenu.boundingBox()
      const at = `${count} at ${width}`
      expect(Math.abs((add?.y ?? 0) - first.y), at).toBeLessThanOrEqual(1)
      expect(add?.height, at).toBeLessThanOrEqual(first.height + 1)
      if (count > 1) continue
      expect((add?.x ?? 0) - first.x - first.width, at).toBeLessThan(24)
    }
  }
})
