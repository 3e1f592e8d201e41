import { expect, test } from './support/test.ts'

test('a rule opens what it says, where that stands, and gives the focus back', async ({ app }) => {
  await app.open()
  const chip = app.charges.nth(1).getByRole('link', { name: '依据 S3' })
  await chip.press('Enter')
  await expect(app.dialog).toHaveAccessibleName(/S3.*安全营销运营平台/)
  await expect(app.dialog).toContainText('超过 50 万、不超过 100 万，每个 ¥4,800')
  await expect(app.dialog).toContainText('《安全营销运营平台 · 计费概述》')
  await expect(app.dialog.getByRole('link')).toHaveAttribute(
    'href',
    'https://buy.cloud.tencent.com/smop',
  )
  await app.page.keyboard.press('Escape')
  await expect(app.dialog).toHaveCount(0)
  await expect(chip).toBeFocused()

  await chip.click()
  await app.dialog.getByRole('button', { name: '关闭' }).click()
  await expect(app.dialog).toHaveCount(0)
  await expect(chip).toBeFocused()

  // A press beside it closes it, too; nothing behind it can be reached meanwhile.
  await chip.click()
  await expect(app.dialog).toBeVisible()
  await app.page.mouse.click(5, 5)
  await expect(app.dialog).toHaveCount(0)
  expect(new URL(app.page.url()).hash).toBe('')
})

test('a rule of ours is never shown as the vendor’s word', async ({ app }) => {
  await app.open('product=smop&start=2026-12-01&renew=2028-04-01')
  await app.page.getByTestId('lifecycle').getByRole('link', { name: '依据 D3' }).first().click()
  await expect(app.dialog).toHaveAccessibleName('D3 · 我们的处理方式')
  await expect(app.dialog).toContainText('叠加包也要重新购买')
  await expect(app.dialog).toContainText('厂商文档没有这样写')
  await expect(app.dialog).not.toContainText('出自厂商文档')
  await expect(app.dialog.getByRole('link')).toHaveCount(0)
})

test('every rule that the page cites is in the list of rules, once', async ({ app }) => {
  await app.open('product=smop&product=mss&product=mss&edition=event&product=smop&edition=free')
  const rules = app.page.locator('section[id^=rules]')
  for (const [group, expected] of [
    ['安全营销运营平台', Array.from({ length: 11 }, (_, index) => `S${index + 1}`)],
    ['安全托管服务', Array.from({ length: 9 }, (_, index) => `M${index + 1}`)],
  ] as const) {
    const details = rules
      .locator('details')
      .filter({ has: app.page.getByText(group, { exact: true }) })
    await details.locator('summary').click()
    await expect(details.locator('dt')).toHaveText([...expected])
  }
  const ours = rules.locator('details').filter({ hasText: '我们的处理方式' })
  await ours.locator('summary').click()
  const names = await ours.locator('dt').allTextContents()
  for (let rule = 1; rule <= 11; rule += 1) expect(names).toContain(`D${rule}`)

  const cited = await app.page
    .getByRole('link', { name: /^依据 / })
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  expect(cited.length).toBeGreaterThan(5)
  for (const href of cited) await expect(app.page.locator(href)).toHaveCount(1)
})

test('the rules of the managed service open from its price table', async ({
  app: { inEnglish: app },
}) => {
  await app.open('lang=en&product=mss')
  await app.page.locator('section[id^=prices]').getByRole('link', { name: 'Rule M4' }).click()
  await expect(app.dialog).toHaveAccessibleName('M4 · Managed Security Service')
  await expect(app.dialog).toContainText('It has to be bought 5 days ahead')
  await expect(app.dialog).toContainText('From the vendor')
})
