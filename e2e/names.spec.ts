import { messages } from './support/wording.ts'
import { Estimator } from './support/estimator.ts'
import { pasteInto, typeInto } from './support/input.ts'
import { record } from './support/record.ts'
import { expect, test, type Locator, type Page } from './support/test.ts'

const two = 'product=smop&users=1000000&packs=8&start=2026-12-01&product=mss&machines=120'

/** Headings as levels, in the order of the page; those of hidden parts are none. */
const headingLevels = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.localName.slice(1))),
  )

test.describe('the structure of the page', () => {
  for (const lang of ['zh-CN', 'en']) {
    for (const view of ['', 'view=widget&']) {
      test(`${view === '' ? 'full page' : 'widget'}, ${lang}`, async ({ app }) => {
        await app.open(`${view}lang=${lang}&${two}`)
        await expect(app.charges.first()).toBeVisible()
        await expect(app.page.locator('html')).toHaveAttribute('lang', lang)
        const levels = await headingLevels(app.page)
        expect(levels.filter((level) => level === 1)).toHaveLength(1)
        expect(levels[0]).toBe(1)
        for (const [index, level] of levels.entries()) {
          expect(level - (levels[index - 1] ?? 0), `heading ${index + 1}`).toBeLessThanOrEqual(1)
        }
        const roles =
          view === ''
            ? (['banner', 'main', 'complementary', 'contentinfo'] as const)
            : (['main'] as const)
        for (const role of roles) {
          await expect(app.page.getByRole(role), role).toHaveCount(1)
        }
        // What is written in the other language says so.
        const other = lang === 'en' ? 'zh-CN' : 'en'
        if (view === '') {
          await expect(app.page.getByRole('banner').locator(`[lang=${other}]`)).toHaveCount(1)
        }
      })
    }
  }
})

test.describe('names, values and states, as assistive technology reads them', () => {
  test('the form, in Chinese', async ({ app }) => {
    await app.open(two)
    await expect(app.page.getByRole('tablist')).toMatchAriaSnapshot(`
      - tablist "估算中的产品":
        - tab "安全营销运营平台 基础版 · 100 万人 ¥62,400 第 1 项" [selected]
        - tab "安全托管服务 日常运营 · 120 台 ¥252,000 第 2 项"
    `)
    await expect(app.page.getByRole('tabpanel')).toMatchAriaSnapshot(`
      - tabpanel "第 1 项 · 安全营销运营平台":
        - heading "第 1 项 · 安全营销运营平台" [level=2]
        - textbox "运营用户量": 1,000,000
        - radiogroup "版本":
          - radio "免费版"
          - radio "基础版" [checked]
        - radiogroup "叠加包的数量":
          - radio "自动" [checked]
        - textbox "叠加包": "8"
        - textbox "使用时长": "12"
        - textbox "付款方式": "1"
        - textbox "开始日期": 2026-12-01
    `)
    await expect(app.slider).toHaveAttribute('aria-valuetext', '1,000,000 人')
    await expect(app.users).toHaveAccessibleDescription('总数，含已有用户')
    await expect(app.handle).toHaveAttribute('aria-valuetext', '2027-12-01')
  })

  test('the sheet, in English', async ({ app: { inEnglish: app } }) => {
    await app.open(`lang=en&${two}`)
    await expect(app.sheet).toMatchAriaSnapshot(`
      - complementary "Total of 2 items in CNY, 12 months":
        - heading "Total of 2 items in CNY, 12 months" [level=2]
        - paragraph: ¥314,400
        - heading "Item 1 · Security Marketing Operations Platform Basic · 1,000,000 users ¥62,400" [level=3]
        - list:
          - listitem:
            - paragraph: Platform fee
            - paragraph:
              - link /S2/
    `)
    await expect(app.users).toHaveAccessibleDescription('including existing ones')
  })
})

test('nothing is read out twice because it has both a label and a title', async ({ app }) => {
  await app.open(two)
  await expect(app.page.getByRole('button', { name: '复制这一项' })).toBeVisible()
  await expect(app.page.locator('[aria-label][title]')).toHaveCount(0)
})

/** Has the page write to its console what a live region says from now on. */
const sayChanges = (place: Locator) =>
  place.evaluate((element) => {
    new MutationObserver(() => {
      console.debug('said', element.textContent)
    }).observe(element, { childList: true, characterData: true, subtree: true })
  })

test.describe('what is announced', () => {
  for (const { lang, wording, said } of [
    { lang: 'zh-CN', wording: messages.zh, said: '合计 ¥57,000' },
    { lang: 'en', wording: messages.en, said: 'Total ¥57,000' },
  ]) {
    test(`a new total once it rests, by the one status of the page, ${lang}`, async ({ page }) => {
      const app = new Estimator(page, wording)
      const heard = record(page, 'said')
      await app.open(`lang=${lang}&product=smop&start=2026-12-01`)
      const status = page.getByRole('status')
      await expect(status).toHaveCount(1)
      await expect(status).toBeEmpty()
      await sayChanges(status)
      // Two changes in a row: key by key a slow machine would rest in between.
      await pasteInto(app.users, '200000')
      await pasteInto(app.users, '1300000')
      await app.expectTotal(57_000)
      await expect(status).toHaveText(said)
      await expect.poll(() => heard).toEqual([said])
    })
  }

  test('what a total leaves out, along with it', async ({ app }) => {
    const heard = record(app.page, 'said')
    await app.open('budget=30000&product=smop&users=200000&start=2026-12-01')
    const status = app.page.getByRole('status')
    await sayChanges(status)
    await pasteInto(app.page.getByLabel('期末预计用户总数'), '3000000')
    await expect.poll(() => heard.at(-1)).toBe('合计 ¥24,000。未含增长所需的叠加包')
    await app.add('安全托管服务')
    await expect
      .poll(() => heard.at(-1))
      .toBe('合计 ¥124,800。有 1 项未含增长所需的叠加包。预算 ¥30,000，超出 ¥94,800')
    await pasteInto(app.field(app.wording.machines), '6001')
    await expect
      .poll(() => heard.at(-1))
      .toBe('合计 ¥24,000。有 1 项未含增长所需的叠加包。另有 1 项需询价，未计入合计')
  })

  test('a problem, where it belongs, as soon as it is one', async ({ app }) => {
    const heard = record(app.page, 'said')
    await app.open('product=smop&start=2026-12-01')
    const place = app.users.locator('xpath=ancestor::div[1]').locator('[aria-live=polite]')
    await expect(place).toBeEmpty()
    await sayChanges(place)
    await typeInto(app.users, '12xyz')
    await expect(app.users).toHaveAttribute('aria-invalid', 'true')
    const problem = await place.textContent()
    await expect(app.users).toHaveAccessibleDescription(`${problem ?? ''} 总数，含已有用户`)
    await expect.poll(() => heard).toEqual([problem])
  })

  test('how full the capacity is, each time that it is another, though the total stays', async ({
    app,
  }) => {
    const heard = record(app.page, 'said')
    // Room for 500,000: more packs than are needed, and fewer in the end, so that they stay as they are.
    await app.open('product=smop&users=100000&packs=3&start=2026-12-01')
    await sayChanges(app.capacity.locator('[aria-live=polite]'))
    for (const users of ['120000', '420000', '600000']) await pasteInto(app.users, users)
    await app.expectLevel('over')
    await app.expectTotal(42_000)
    await expect.poll(() => heard).toEqual(['容量已用 80% 以上', '超出容量'])
  })

  test('that of what was opened not all was used, or that it was altered', async ({ app }) => {
    await app.open('quoted=1&product=smop&users=x')
    await expect(app.notice.getByRole('alert')).toHaveText([
      /合计是 ¥1/,
      '链接或文件中有内容未被采用',
    ])
  })

  test('that a link was copied', async ({ app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open()
    const live = app.page.getByRole('banner').locator('[aria-live=polite]')
    await expect(live).toBeEmpty()
    const button = app.page.getByRole('button', { name: app.wording.copyLink })
    await button.click()
    await expect(live).toHaveText('链接已复制')
    // It would be said a second time if the button, which has the focus, were called otherwise.
    await expect(button).toBeFocused()
  })
})
