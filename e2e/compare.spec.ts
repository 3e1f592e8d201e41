import { expectAccessible } from './support/axe.ts'
import { expect, test, type Page } from './support/test.ts'

const first = 'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01'
const comparison = (page: Page) => page.getByTestId('comparison')
const values = (page: Page, row: string) =>
  comparison(page)
    .locator(`tr[data-row="${row}"]`)
    .first()
    .locator('data')
    .evaluateAll((list) => list.map((data) => data.getAttribute('value')))

async function keepAsB(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: '分享', exact: true }).click()
  await page.getByRole('dialog').locator('summary', { hasText: '与另一份估算对比' }).click()
  await page.getByRole('button', { name: '把当前估算留作 B' }).click()
}

test.describe('two estimates side by side', () => {
  test('the present one is kept as B while A is changed', async ({ app }) => {
    await app.open(first)
    await keepAsB(app.page)
    await expect(app.dialog).toHaveCount(0)
    await expect(comparison(app.page).getByRole('heading')).toBeFocused()
    await expect(comparison(app.page)).toContainText('两份完全一样')
    await app.setUsers('1300000')
    // A: 24,000 + 11 × 3,000 = 57,000
    await expect.poll(() => values(app.page, 'total')).toEqual(['57000.00', '62400.00', '5400.00'])
    expect(await values(app.page, 'due-now')).toEqual(['35000.00', '40400.00', '5400.00'])
    expect(await values(app.page, 'packs-1')).toEqual(['33000.00', '38400.00', '5400.00'])
    await expect(comparison(app.page).locator('tr[data-row="users"]')).toContainText('1,300,000')
    await comparison(app.page).locator('summary').click()
    await expect
      .poll(() => values(app.page, '2026-12-01'))
      .toEqual(['35000.00', '40400.00', '5400.00'])
    await expectAccessible(app.page, { part: 'changing' })
  })

  test('later payments of two periods are compared by their sums; counts have a difference', async ({
    app,
  }) => {
    const other = `${first}&prepay=3`
      .replace('prepay=1&', '')
      .replace('users=1000000', 'users=900000')
    await app.open(`${first}&compare=${Buffer.from(other).toString('base64url')}`)
    await expect(comparison(app.page)).toBeVisible()
    // 11 × 2,000 and 3 × 6,000
    expect(await values(app.page, 'recurring')).toEqual(['22000.00', '18000.00', '-4000.00'])
    const row = (name: string) => comparison(app.page).locator(`tr[data-row="${name}"]`)
    await expect(row('recurring').getByRole('rowheader')).toHaveText('此后合计')
    await expect(row('users').getByRole('cell')).toHaveText(['1,000,000', '900,000', '−100,000'])
    await expect(row('total').getByRole('cell').last()).toHaveText('—')
  })

  test('has a link of its own, which survives being encoded again', async ({ app }) => {
    await app.open(first)
    await keepAsB(app.page)
    await app.setUsers('1300000')
    await expect.poll(() => values(app.page, 'total')).toEqual(['57000.00', '62400.00', '5400.00'])
    const link = await app.page.getByRole('textbox', { name: '对比的链接' }).inputValue()
    const query = new URL(link).search.slice(1)
    await app.open(encodeURIComponent(query))
    await expect.poll(() => values(app.page, 'total')).toEqual(['57000.00', '62400.00', '5400.00'])
    await expect(app.notice).toHaveCount(0)
  })

  test('the total leads to the comparison, which stands next to the form', async ({ app }) => {
    await app.open(first)
    await keepAsB(app.page)
    const link = await app.page.getByRole('textbox', { name: '对比的链接' }).inputValue()
    await app.open(new URL(link).search.slice(1))
    await app.sheet.getByRole('link', { name: '与另一份估算对比中' }).click()
    await expect(comparison(app.page)).toBeInViewport()
    const [panel, lifecycle] = [comparison(app.page), app.page.getByTestId('lifecycle')]
    const tops = await Promise.all([panel, lifecycle].map((part) => part.boundingBox()))
    expect(tops[0]?.y ?? Infinity).toBeLessThan(tops[1]?.y ?? 0)
  })

  test('the link states all of B, whatever was pasted', async ({ app }) => {
    await app.open(first)
    await app.page.getByRole('banner').getByRole('button', { name: '分享', exact: true }).click()
    await app.page.getByRole('dialog').locator('summary', { hasText: '打开收到的链接' }).click()
    await app.page
      .getByRole('textbox', { name: '含有估算链接的文字' })
      .fill('https://anjia.example/?product=smop&users=300000')
    await app.page.getByRole('button', { name: '作为 B 对比' }).click()
    const link = await app.page.getByRole('textbox', { name: '对比的链接' }).inputValue()
    const compared = new URL(link).searchParams.get('compare') ?? ''
    expect(Buffer.from(compared, 'base64url').toString()).toMatch(
      /^rates=.*&quoted=30000&product=smop&edition=basic&users=300000&packs=1&months=12&prepay=1&start=\d{4}-/,
    )
  })

  test('a B that was altered stays to be seen in the link that is passed on', async ({ app }) => {
    const altered = `rates=2026-11-21&quoted=99&${first}`
    const encoded = Buffer.from(altered).toString('base64url')
    await app.open(`compare=${encoded}&product=smop&users=300000&start=2026-12-01`)
    await expect(comparison(app.page)).toContainText('¥99')
    const link = await app.page.getByRole('textbox', { name: '对比的链接' }).inputValue()
    const compared = new URL(link).searchParams.get('compare') ?? ''
    expect(Buffer.from(compared, 'base64url').toString()).toContain('quoted=99&')
    await app.users.fill('400000')
    await app.expectParameter('compare', compared)
    await app.page.reload()
    await expect(comparison(app.page)).toContainText('¥99')
  })

  test('says of A that an input cannot be read', async ({ app }) => {
    const encoded = Buffer.from(first).toString('base64url')
    await app.open(`compare=${encoded}&product=smop&users=300000&start=2026-12-01`)
    await expect(comparison(app.page)).toBeVisible()
    const told = comparison(app.page).getByText('无法识别')
    await expect(told).toHaveCount(0)
    await app.users.fill('1.2.0万')
    await expect(told).toBeVisible()
    await app.setUsers('400000')
    await expect(told).toHaveCount(0)
  })

  test('B comes from a pasted link; A and B change places; Back undoes each', async ({ app }) => {
    await app.open(first)
    await app.page.getByRole('banner').getByRole('button', { name: '分享', exact: true }).click()
    await app.page.getByRole('dialog').locator('summary', { hasText: '打开收到的链接' }).click()
    await app.page
      .getByRole('textbox', { name: '含有估算链接的文字' })
      .fill(
        'B 方案：https://anjia.example/?rates=2026-11-21&quoted=5&product=mss&machines=50&months=12&start=2026-12-01，供参考',
      )
    await app.page.getByRole('button', { name: '作为 B 对比' }).click()
    await expect
      .poll(() => values(app.page, 'total'))
      .toEqual(['62400.00', '100800.00', '38400.00'])
    await expect(comparison(app.page)).toContainText('可能被截断或改过')
    await expect(comparison(app.page)).toContainText('关于 B 的链接')
    await app.page.getByRole('button', { name: 'A、B 对调' }).click()
    await app.expectTotal(100_800)
    await expect
      .poll(() => values(app.page, 'total'))
      .toEqual(['100800.00', '62400.00', '-38400.00'])
    await app.page.goBack()
    await app.expectTotal(62_400)
    await app.page.getByRole('button', { name: '结束对比' }).click()
    await expect(comparison(app.page)).toHaveCount(0)
    await app.expectParameter('compare', null)
  })

  test('another comparison, begun while one is open, is what is seen next', async ({ app }) => {
    const expired = Buffer.from(
      'until=2025-01-31&product=mss&machines=5&months=1&start=2026-12-01',
    ).toString('base64url')
    await app.open(`${first}&compare=${expired}`)
    await expect(comparison(app.page)).toContainText('2025-01-31（已过期）')
    // B costs less because it leaves the platform out, which is no saving.
    await expect(comparison(app.page).locator('[data-row="total"] .text-saved')).toHaveCount(0)
    const heading = comparison(app.page).getByRole('heading')
    await expect(heading).not.toBeFocused()
    await keepAsB(app.page)
    await expect(comparison(app.page)).toContainText('两份完全一样')
    await expect(heading).toBeFocused()
    await app.setUsers('1300000')
    await keepAsB(app.page)
    await expect(heading).toBeFocused()
  })

  for (const size of [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`it is what is seen next, ${size.width} wide`, async ({ app }) => {
      await app.page.setViewportSize(size)
      await app.open(first)
      await keepAsB(app.page)
      const heading = comparison(app.page).getByRole('heading').first()
      await expect(heading).toBeFocused()
      // What stands above it has come, and has not pushed it away.
      await expect(app.page.getByTestId('payments').getByRole('table')).toHaveCount(1)
      const top = async () => (await heading.boundingBox())?.y ?? -1
      await expect.poll(top).toBeLessThan(size.height / 2)
      await app.page.waitForTimeout(300)
      expect(await top()).toBeGreaterThanOrEqual(0)
      expect(await top()).toBeLessThan(size.height / 2)
    })
  }

  test('a purchase on a later day is written as people write it', async ({ app }) => {
    await app.open(
      `${first}&packs=3-2027-03-01&compare=${Buffer.from(first).toString('base64url')}`,
    )
    const packs = comparison(app.page).locator('tr[data-row="packs"] td')
    await expect(packs.nth(0)).toHaveText('8 + 3（2027-03-01）')
    await expect(packs.nth(1)).toHaveText('8')
  })

  for (const { a, b, label } of [
    {
      a: 'product=mss&edition=daily&machines=50&months=12&start=2026-12-01',
      b: 'product=mss&edition=event&hosts=50&days=1&start=2026-12-01',
      label: '服务模式',
    },
    { a: first, b: 'product=smop&edition=free&users=100', label: '版本' },
  ]) {
    test(`what is chosen is called as in the form: ${label}`, async ({ app }) => {
      await app.open(`${a}&compare=${Buffer.from(b).toString('base64url')}`)
      await expect(comparison(app.page).locator('tr[data-row="edition"] th')).toHaveText(label)
    })
  }

  test('a second estimate that cannot be read is named, and the first still loads', async ({
    app,
  }) => {
    await app.open(`compare=abc&${first}`)
    await app.expectTotal(62_400)
    await expect(app.notice).toContainText('compare=abc')
    await expect(comparison(app.page)).toHaveCount(0)
  })

  test('prints alone', async ({ app }) => {
    await app.page.addInitScript(() => {
      window.print = () => undefined
    })
    await app.open(first)
    await keepAsB(app.page)
    await app.page.getByRole('button', { name: '打印对比' }).click()
    await app.page.emulateMedia({ media: 'print' })
    await expect(comparison(app.page)).toBeVisible()
    await expect(app.sheet).toBeHidden()
    await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(app.sheet).toBeVisible()
  })

  test('on a small phone, in English, nothing reaches over the edge', async ({ app }) => {
    await app.page.setViewportSize({ width: 320, height: 640 })
    await app.open(`lang=en&${first}`)
    await app.page.getByRole('button', { name: 'Share', exact: true }).click()
    await app.page.locator('summary', { hasText: 'Compare with another estimate' }).click()
    await app.page.getByRole('button', { name: 'Keep this estimate as B' }).click()
    await app.inEnglish.setUsers('1300000')
    await expect(comparison(app.page)).toContainText('¥57,000')
    const overflow = await app.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await expectAccessible(app.page, { part: 'changing' })
  })
})
