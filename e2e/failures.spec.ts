import { messages } from './support/wording.ts'
import { expect, test } from './support/test.ts'

const link = 'product=smop&users=1000000&packs=8&months=12&start=2026-12-01'
const ofLanguage = {
  'zh-CN': { share: '分享', heading: '页面出了点问题', address: '复制链接', reload: '重新载入' },
  en: {
    share: 'Share',
    heading: 'Something went wrong on this page',
    address: 'Copy link',
    reload: 'Reload',
  },
}

test.describe('a part that fails while it is drawn', () => {
  test.use({ expected: [/planned failure/] })

  for (const [lang, said] of Object.entries(ofLanguage)) {
    test(`leaves the inputs, their link and a way back, in ${lang}`, async ({ app }) => {
      await app.page.route(/ShareDialogPart/, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: "export function ShareDialogPart() { throw new Error('planned failure') }",
        }),
      )
      await app.open(`lang=${lang}&${link}`)
      await app.page
        .getByRole('textbox', { name: messages[lang === 'en' ? 'en' : 'zh'].months })
        .fill('24')
      // At once, before the address bar has followed.
      await app.page.getByRole('button', { name: said.share, exact: true }).click()
      await expect(app.page.getByRole('heading', { name: said.heading })).toBeVisible()
      const address = app.page.getByRole('textbox', { name: said.address })
      await expect(address).toHaveValue(/users=1000000&packs=8&months=24/)
      await expect(address).toHaveValue(new RegExp(`lang=${lang}`))

      await app.page.unrouteAll()
      await app.page.getByRole('button', { name: said.reload }).click()
      await app.ready()
      // 24 × 2,000 + 8 × 4,800
      await app.expectTotal(86_400)
      await expect(app.notice).toHaveCount(0)
    })
  }

  test('be it the page itself, before it was ever there', async ({ app, page }) => {
    await page.addInitScript(() => {
      Reflect.set(Array.prototype, 'toSorted', () => {
        throw new Error('planned failure')
      })
    })
    await page.goto(`/?${link}`)
    const said = ofLanguage['zh-CN']
    await expect(page.getByRole('heading', { name: said.heading })).toBeVisible()
    await expect(page.getByRole('textbox', { name: said.address })).toHaveValue(/users=1000000/)
    await expect(app.total).toHaveCount(0)
  })
})
