import { expectAccessible } from './support/axe.ts'
import { pasteInto, typeInto } from './support/input.ts'
import { expect, test } from './support/test.ts'

const first = 'product=smop&users=1000000&packs=8&months=12&start=2026-12-01'

test.describe('for the customer', () => {
  test('title, discount and validity go into the sheet and the link', async ({ app }) => {
    await app.open(first)
    await app.page.getByTestId('customer').locator('summary').click()
    await typeInto(app.field('标题'), '商城 2027')
    await typeInto(app.field('协议折扣'), '8.75折')
    await app.page.getByRole('button', { name: '30 天内' }).click()
    // 62,400 × 87.5 %
    await app.expectTotal(54_600)
    await expect(app.sheet).toContainText('商城 2027')
    await expect(app.page.getByTestId('list-price')).toHaveText(
      '目录价 ¥62,400，协议折扣 8.75 折（减 12.5%）',
    )
    await expect(app.page.getByTestId('valid-until')).toHaveText('本估算有效至 2026-12-25')
    await expect(app.charges.last()).toHaveAttribute('data-rule', 'agreed')
    await app.expectParameter('title', '商城 2027')
    await app.expectParameter('off', '12.50')
    await app.expectParameter('until', '2026-12-25')
    await expectAccessible(app.page, { part: 'changing' })
    await app.page.reload()
    await app.expectTotal(54_600)
  })

  test('what cannot be read keeps the last good value and says so', async ({ app }) => {
    await app.open(`off=10&${first}`)
    await app.page.getByTestId('customer').locator('summary').click()
    await typeInto(app.field('协议折扣'), '120')
    await expect(app.page.getByTestId('field-problem')).toContainText('0 到 100')
    // The last good value was 12 on the way to 120: 62,400 × 88 %
    await app.expectTotal(54_912)
    await expect(app.sheet).toHaveAttribute('data-stale', 'true')
    await typeInto(app.field('协议折扣'), '')
    await app.expectTotal(62_400)
    await pasteInto(app.field('标题'), 'x'.repeat(80))
    await app.field('标题').press('x')
    await expect(app.page.getByTestId('field-problem')).toContainText('80')
    await app.expectParameter('title', 'x'.repeat(80))
  })

  test('a date that is only half there keeps the last one', async ({ app }) => {
    await app.open(`until=2027-03-15&${first}`)
    await app.page.getByTestId('customer').locator('summary').click()
    const until = app.field('有效期至')
    await until.press('Backspace')
    await expect(app.page.getByTestId('field-problem')).toContainText('2027-03-15')
    await expect(app.page.getByTestId('valid-until')).toContainText('2027-03-15')
    await expect(app.sheet).toHaveAttribute('data-stale', 'true')
    await app.expectParameter('until', '2027-03-15')
    await app.page.getByRole('button', { name: '不注明' }).click()
    await expect(app.page.getByTestId('valid-until')).toHaveCount(0)
    await expect(app.page.getByTestId('field-problem')).toHaveCount(0)
    await app.expectParameter('until', null)
  })

  test('an estimate that no longer holds says so', async ({ app }) => {
    await app.open(`until=2026-11-24&${first}`)
    await expect(app.page.getByTestId('valid-until')).toContainText('已于 2026-11-24 到期')
    await app.page.setViewportSize({ width: 390, height: 844 })
    await expect(app.page.getByTestId('valid-until')).toBeInViewport()
  })

  for (const [where, query] of [
    ['in the bar of a narrow screen', ''],
    ['in the widget', 'view=widget&'],
  ] as const) {
    test(`how long it holds is said ${where} too`, async ({ app }) => {
      await app.page.setViewportSize({ width: 390, height: 844 })
      await app.open(`${query}until=2026-12-25&${first}`)
      await expect(app.page.getByTestId('valid-until')).toBeInViewport()
    })
  }

  test('nothing of it is in a link unless it was typed', async ({ app }) => {
    await app.open(first)
    await app.page.getByTestId('customer').locator('summary').click()
    await app.setUsers('1300000')
    await app.expectParameter('users', '1300000')
    for (const name of ['title', 'off', 'until', 'budget']) await app.expectParameter(name, null)
  })
})
