import { expectAccessible } from './support/axe.ts'
import { expectAmount } from './support/estimator.ts'
import { download, openExports } from './support/exports.ts'
import { tabTo, typeInto } from './support/input.ts'
import { expect, test } from './support/test.ts'
import { takeFeaturesAway } from './support/takeFeaturesAway.ts'

const ordinary = 'product=smop&users=1000000&packs=8&start=2026-12-01'

for (const browser of ['as it is', 'with features taken away'] as const) {
  test.describe(`the journey in a browser ${browser}`, () => {
    test.beforeEach(async ({ page }) => {
      if (browser === 'with features taken away') await takeFeaturesAway(page)
    })

    test('both products are estimated, warned of, charted and changed', async ({ app }) => {
      await app.open()
      await app.expectTotal(62_400)
      await app.setUsers('300000')
      await app.expectCharges([
        ['S2', 24_000],
        ['S3', 6_000],
      ])
      await app.expectDue(8_000, 2_000)
      await app.expectLevel('full')
      await app.choose(app.wording.packsManual)
      await app.setUsers('1000001')
      await app.expectLevel('over')
      await app.capacity.getByRole('button').click()
      // 9 packs are missing; 11 × 3,000 cost less
      await app.expectTotal(57_000)

      await app.choose(app.wording.never)
      await app.expectPhases([
        ['active', '2026-11-25', '2027-11-25'],
        ['stopped', '2027-11-25', '2028-02-25'],
        ['reclaimed', '2028-02-25', null],
      ])
      await expect(app.page.getByTestId('lifecycle').locator('svg')).toBeVisible()
      await expect(app.sentence).toContainText('2028-02-24')

      await typeInto(app.months, '24')
      // 24 × 2,000
      await app.expectTotal(81_000)
      await app.add(app.wording.mss)
      await typeInto(app.field(app.wording.machines), '120')
      await app.expectTotal(81_000 + 252_000)
      await expect(app.lines).toHaveCount(2)
      await expect(app.page.getByTestId('payments').locator('svg')).toBeVisible()
      await expectAccessible(app.page)
    })

    test('an estimate is shared by link, exported and printed', async ({ app }) => {
      await app.open(`${ordinary}&product=mss&machines=120&start=2027-01-01`)
      await app.expectTotal(314_400)
      const share = app.page.getByRole('button', { name: '分享', exact: true })
      await tabTo(share)
      await app.page.keyboard.press('Enter')
      await expect(app.dialog).toHaveAccessibleName('分享这份估算')
      const field = app.dialog.getByRole('textbox', { name: '链接', exact: true })
      await app.dialog.getByRole('button', { name: /^复制\s*链接$/ }).click()
      await expect(app.dialog).toContainText(/已复制|文字已为你选中/)
      const link = await field.inputValue()
      await expectAccessible(app.page, { part: 'changing' })
      await app.page.keyboard.press('Escape')
      await expect(app.dialog).toBeHidden()
      await expect(share).toBeFocused()

      await openExports(app.page)
      const json = await download(app.page, 'JSON 文件')
      expect(JSON.parse(json.text)).toMatchObject({ total: '314400.00' })
      expect((await download(app.page, 'CSV 表格')).text).toContain('314400.00')
      const workbook = await download(app.page, 'Excel 工作簿')
      expect(String.fromCharCode(...workbook.bytes.slice(0, 2))).toBe('PK')

      await app.page.goto(link)
      await app.expectTotal(314_400)
      await expect(app.notice).toHaveCount(0)
      await app.page.keyboard.press('ControlOrMeta+p')
      await expectAmount(app.page.getByTestId('print-total').locator('data'), 314_400)
    })

    test('language and appearance change, and every input stays', async ({ app }) => {
      await app.open(ordinary)
      await typeInto(app.months, '13')
      await app.page.getByRole('button', { name: 'Switch to English' }).click()
      const { inEnglish } = app
      await expect(inEnglish.months).toHaveValue('13')
      await inEnglish.expectTotal(64_400)
      const appearance = app.page.getByRole('combobox', { name: inEnglish.wording.theme })
      const ground = () => app.sheet.evaluate((sheet) => getComputedStyle(sheet).backgroundColor)
      const light = await ground()
      await appearance.selectOption('dark')
      await expect.poll(ground).not.toBe(light)
      await expectAccessible(app.page)
      await app.page.reload()
      await inEnglish.ready()
      await inEnglish.expectTotal(64_400)
      expect(await ground()).not.toBe(light)
    })
  })
}
