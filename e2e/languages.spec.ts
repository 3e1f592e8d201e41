import type { Page } from '@playwright/test'
import { pasteInto, typeInto } from './support/input.ts'
import { expect, test } from './support/test.ts'

/** Everything that is said, seen or not: texts, names, descriptions, and each one's language. */
async function spoken(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { lang } = document.documentElement
    const names = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']
    return Array.from(document.querySelectorAll('title, body *:not(script, style, noscript)'))
      .filter((element) => element.closest('[lang]')?.getAttribute('lang') === lang)
      .flatMap((element) => [
        Array.from(element.childNodes, (node) =>
          node.nodeType === Node.TEXT_NODE ? node.textContent : '',
        ).join(''),
        ...names.map((name) => element.getAttribute(name) ?? ''),
      ])
      .map((text) => text.trim())
      .filter((text) => text !== '')
  })
}

const states = [
  'product=smop&users=1000001&packs=8&start=2026-12-01&renew=2028-06-01',
  'title=Plan&off=10&budget=1&product=smop&edition=free&users=2000',
  'product=smop&packs=5&packs=3&renew=never',
  'product=mss&machines=120&prepay=12',
  'product=mss&edition=event&hosts=30&start=2026-11-26&product=smop',
  'product=mss&machines=7000&users=3&months=x&v=3&product=zzz&rates=1&hosts=3&quoted=5',
]

test('the English page has no Chinese but the vendor’s titles and the switch', async ({ app }) => {
  for (const state of states) {
    await app.open(`lang=en&${state}`)
    const chinese = (await spoken(app.page)).filter((text) =>
      /\p{Script=Han}|[，。；：（）、]/u.test(text),
    )
    expect(
      chinese.filter((text) => !/“安全(营销运营平台|托管服务) · 计费概述”/.test(text)),
      state,
    ).toEqual([])
  }
})

test('the Chinese page has no English but names', async ({ app }) => {
  for (const state of states) {
    await app.open(state)
    const english = (await spoken(app.page)).filter((text) => /[a-z]{3,}/i.test(text))
    expect(
      english.filter((text) => !/JavaScript|^Plan$|=|^(smop|mss)$|第一个 product 之前/.test(text)),
      state,
    ).toEqual([])
  }
})

test('in English, units and numbers read as English does', async ({ app: { inEnglish: app } }) => {
  await app.open('lang=en&product=smop&users=300000&months=1&start=2026-12-01')
  await expect(app.charges.nth(0)).toContainText('1 month × ¥2,000')
  await expect(app.charges.nth(1)).toContainText(
    '1 pack × ¥6,000 for 100,000 users; tier up to 500,000',
  )
  await typeInto(app.months, '2')
  await expect(app.charges.nth(0)).toContainText('2 months × ¥2,000')
  await expect(app.sheet).toContainText('Total in CNY for 2 months')
  await expect(app.tabs.first()).toContainText('Basic · 300,000 users')
  await app.setUsers('1.5m')
  await expect(app.charges.nth(1)).toContainText(
    '13 packs × ¥3,000 for 1,300,000 users; tier over 1,000,000',
  )
  await app.setUsers('1')
  await app.choose(app.wording.free)
  await expect(app.tabs.first()).toContainText('Free · 1 user')
  await expect(app.slider).toHaveAttribute('aria-valuetext', /^1 users?$/)
  await app.open('lang=en&product=mss&edition=event&hosts=1&days=1&start=2027-01-01')
  await expect(app.charges).toContainText('Event protection, 1–50 hosts')
  await expect(app.charges).toContainText('1 day × ¥12,000')
  await expect(app.tabs.first()).toContainText('1 host × 1 day')
  // A tier of hosts is counted in hosts wherever it is named.
  await expect(app.page.getByRole('tabpanel')).toContainText('the same for 1–50 hosts')
})

test('in Chinese, large numbers read in 万 and 亿', async ({ app }) => {
  await app.open('product=smop&users=120000000')
  await expect(app.tabs.first()).toContainText('基础版 · 1.2 亿人')
  await app.setUsers('1050000')
  await expect(app.tabs.first()).toContainText('105 万人')
  await app.setUsers('9999')
  await expect(app.tabs.first()).toContainText('9,999 人')
  await expect(app.page.getByText('刻度处价格换档')).toBeVisible()
})

test('switching the language keeps every input, and is remembered', async ({ app }) => {
  await app.open('product=smop&packs=5&packs=3&start=2026-12-01&renew=2028-02-01&product=mss')
  await typeInto(app.months, '13')
  await pasteInto(app.users, 'many')
  await expect(app.page).toHaveTitle(/安价/)
  await app.page.getByRole('button', { name: 'Switch to English' }).click()

  const { inEnglish } = app
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(app.page).toHaveTitle(/^Anjia/)
  await expect(inEnglish.months).toBeVisible()
  await expect(inEnglish.months).toHaveValue('13')
  await expect(inEnglish.users).toHaveValue('many')
  await expect(inEnglish.users).toHaveAccessibleDescription(/Not recognized/)
  await expect(inEnglish.tabs).toHaveCount(2)
  // 13 × 2,000 + 30,000 + 18,000 + 100,800
  await inEnglish.expectTotal(174_800)
  // Nothing on the page claims another language than it speaks.
  const claimed = await inEnglish.sheet.evaluate((sheet) =>
    sheet.closest('[lang]')?.getAttribute('lang'),
  )
  expect(claimed).toBe('en')

  await app.page.goto('/')
  await inEnglish.ready()
  await expect(inEnglish.users).toBeVisible()
  await app.page.getByRole('button', { name: '切换到中文' }).click()
  await expect(app.users).toBeVisible()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await app.page.reload()
  await app.ready()
  await expect(app.users).toBeVisible()
})

test('a link that was written into HTML and not read from it has its language', async ({ app }) => {
  await app.page.goto('/?product=smop&amp;users=300000&amp;lang=en')
  await app.ready()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await app.expectTotal(30_000)
})

test('switching says so in an address that names a language', async ({ app }) => {
  await app.open('lang=en&product=smop')
  await app.page.getByRole('button', { name: '切换到中文' }).click()
  await app.expectParameter('lang', 'zh-CN')
  await expect(app.users).toBeVisible()
})

for (const [locale, lang] of [
  ['en-GB', 'en'],
  ['zh-TW', 'zh-CN'],
  ['fr-FR', 'zh-CN'],
] as const) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale })

    test(`is answered in ${lang}, unless the link says otherwise`, async ({ app }) => {
      const page = lang === 'en' ? app.inEnglish : app
      await page.open()
      await expect(app.page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.users).toBeVisible()
      await page.expectTotal(62_400)
      const other = lang === 'en' ? app : app.inEnglish
      await other.open(`lang=${lang === 'en' ? 'zh-CN' : 'en'}`)
      await expect(other.users).toBeVisible()
    })
  })
}
