import { expectAccessible } from './support/axe.ts'
import { expect, test, type Page } from './support/test.ts'

const first = 'product=smop&users=1000000&packs=8&months=12&start=2026-12-01'

const shareButton = (page: Page, name = '分享') =>
  page.getByRole('banner').getByRole('button', { name, exact: true })
const linkField = (page: Page) =>
  page.getByRole('dialog').getByRole('textbox', { name: '链接', exact: true })
const open = (page: Page, section: string) =>
  page.getByRole('dialog').locator('summary', { hasText: section }).click()

async function paste(page: Page, text: string) {
  await shareButton(page).click()
  await open(page, '打开收到的链接')
  await page.getByRole('textbox', { name: '含有估算链接的文字' }).fill(text)
  await page.getByRole('button', { name: '打开', exact: true }).click()
}

test.describe('sharing an estimate', () => {
  test('the dialog has the link, its length, a QR code and what becomes of the figures', async ({
    app,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open(`${first}&lang=zh-CN`)
    await shareButton(app.page).click()
    await expect(app.dialog).toHaveAccessibleName('分享这份估算')
    await expect(app.dialog).toContainText('不保存在别处')
    const link = await linkField(app.page).inputValue()
    expect(new URL(link).search).toContain('rates=2026-11-21&quoted=62400')
    await expect(app.dialog).toContainText(`${link.length} 个字符`)
    await expect(app.dialog.getByRole('img', { name: '这个链接的二维码' })).toBeVisible()
    await app.dialog.getByRole('button', { name: /^复制\s*链接$/ }).click()
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    await expectAccessible(app.page, { part: 'changing' })
    await app.page.goto(link)
    await app.expectTotal(62_400)
    await expect(app.notice).toHaveCount(0)
  })

  test('by keyboard alone, and the focus comes back', async ({ app }) => {
    await app.open(first)
    await shareButton(app.page).focus()
    await app.page.keyboard.press('Enter')
    await expect(app.dialog).toBeVisible()
    await app.page.keyboard.press('Escape')
    await expect(app.dialog).toHaveCount(0)
    await expect(shareButton(app.page)).toBeFocused()
  })

  test('as text for a chat, with formulas, total and link', async ({ app }) => {
    await app.open(`title=Mall&off=12.5&until=2027-01-31&${first}`)
    await shareButton(app.page).click()
    await open(app.page, '文字版')
    const text = await app.dialog.getByRole('textbox', { name: '估算的文字版' }).inputValue()
    for (const part of [
      'Mall',
      '¥54,600',
      '8 个 × ¥4,800',
      '有效至 2027-01-31',
      '目录价',
      'quoted=54600',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('a long link says that some apps cut it', async ({ app }) => {
    await app.open('product=mss&machines=120&'.repeat(40))
    await shareButton(app.page).click()
    await expect(app.dialog).toContainText('超过 2,000 个字符')
    await expect(app.dialog).toContainText('链接太长，放不进二维码')
    await expect(app.dialog).not.toContainText('用手机扫一扫')
  })

  test('the system shares it where it can', async ({ app }) => {
    await app.page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset['shared'] = data.url
          return Promise.reject(new DOMException('', 'AbortError'))
        },
      })
    })
    await app.open(first)
    await shareButton(app.page).click()
    await app.dialog.getByRole('button', { name: '用其他应用分享…' }).click()
    await expect(app.page.locator('html')).toHaveAttribute('data-shared', /quoted=62400/)
  })

  test('in English, dark and on a small phone, without a scroll bar across', async ({ app }) => {
    await app.page.setViewportSize({ width: 320, height: 640 })
    await app.open(`lang=en&theme=dark&${first}`)
    await shareButton(app.page, 'Share').click()
    await expect(app.dialog).toHaveAccessibleName('Share this estimate')
    for (const summary of await app.dialog.locator('summary').all()) await summary.click()
    const overflow = await app.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(overflow).toBe(0)
    await expectAccessible(app.page, { part: 'changing' })
  })
})

test.describe('embedding an estimate', () => {
  // Chromium knows the permission by another name; others know it by this one.
  test.use({ expected: [/Unrecognized feature: 'web-share'/] })

  test('as code to embed, which keeps the inputs', async ({ app }) => {
    await app.page.goto(`/index.html?${first}`)
    await app.ready()
    await shareButton(app.page).click()
    await open(app.page, '嵌入网页')
    const code = app.dialog.getByRole('textbox', { name: '嵌入代码' })
    await expect(code).toHaveValue(
      /^<script async src="http:\/\/127[^"]+embed\.js"><\/script>\n<anjia-estimator query="[^"]*product=smop&amp;edition=basic&amp;users=1000000/,
    )
    const { origin } = new URL(app.page.url())
    expect(await code.inputValue()).toContain(`src="${origin}/embed.js"`)
    await app.choose('纯 iframe')
    await expect(code).toHaveValue(/^<iframe[^>]* src="[^"]+view=widget[^"]*product=smop/)
  })
})

test.describe('opening a link that was received', () => {
  const received =
    'rates=2026-11-21&quoted=30000&product=smop&edition=basic&users=300000&packs=1&months=12&prepay=1&start=2026-12-01'

  test('a chat with words around it; Back returns', async ({ app }) => {
    await app.open(first)
    await paste(
      app.page,
      `王总您好，报价在这里：https://anjia.example/?${received}&from=timeline&isappinstalled=0请查收。`,
    )
    await expect(app.dialog).toHaveCount(0)
    await app.expectTotal(30_000)
    await expect(app.notice).toHaveCount(0)
    await app.page.goBack()
    await app.expectTotal(62_400)
  })

  test('what cannot be read is named, and nothing is lost', async ({ app }) => {
    await app.open(first)
    await paste(app.page, '看 https://cloud.tencent.com/product/smop。')
    await expect(app.dialog).toContainText(
      '这个链接里没有估算：https://cloud.tencent.com/product/smop',
    )
    await expect(app.page.getByRole('textbox', { name: '含有估算链接的文字' })).toBeFocused()
    await app.page.keyboard.press('Escape')
    await app.expectTotal(62_400)
  })

  test('Back is followed by the link, the text and the code', async ({ app }) => {
    await app.open('product=smop&users=700000&start=2026-12-01')
    await app.page.getByRole('button', { name: '复制这一项' }).click()
    await app.expectTotal(108_000)
    await shareButton(app.page).click()
    await open(app.page, '文字')
    await expect(linkField(app.page)).toHaveValue(/quoted=108000/)
    await app.page.goBack()
    await app.expectTotal(54_000)
    await expect(linkField(app.page)).toHaveValue(/quoted=54000/)
    await expect(app.dialog).not.toContainText('108,000')
  })

  test('an input that cannot be read is told of before the link is passed on', async ({ app }) => {
    await app.open(first)
    await app.users.fill('2000000x')
    const copy = app.page.getByRole('banner').getByRole('button', { name: '复制链接' })
    await copy.click()
    await expect(app.dialog).toContainText('有一项输入无法识别')
    await expect(linkField(app.page)).toHaveValue(/users=1000000/)
    await app.page.keyboard.press('Escape')
    await app.setUsers('2000000')
    await shareButton(app.page).click()
    await expect(app.dialog).not.toContainText('有一项输入无法识别')
  })

  test('what was to be told of a link is told before it is passed on, until it is settled', async ({
    app,
  }) => {
    const told = '打开的链接或文件有些没有被采用'
    const copy = app.page.getByRole('banner').getByRole('button', { name: '复制链接' })
    await app.open('off=8.75%E6%8A%98&product=smop&users=300000')
    await expect(app.notice).toContainText('off=8.75折')
    await copy.click()
    await expect(app.dialog).toContainText(told)
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('button', { name: '导出' }).click()
    await expect(app.dialog).toContainText(told)
    await app.page.keyboard.press('Escape')
    await app.notice.getByRole('button', { name: '知道了' }).click()
    await shareButton(app.page).click()
    await expect(app.dialog).toContainText('不保存在别处')
    await expect(app.dialog).not.toContainText(told)
  })

  for (const [name, query] of [
    ['the whole query encoded', encodeURIComponent(received)],
    ['= and & encoded twice', received.replaceAll('=', '%253D').replaceAll('&', '%2526')],
    ['&amp; for &', received.replaceAll('&', '&amp;')],
    ['&#038; for &', received.replaceAll('&', '&#038;')],
    ['other trackers', `${received}&scene=1&clicktime=2&_ga=3&msclkid=4`],
    ['other trackers in front', `gad_source=1&gad_campaignid=2&${received}&wx_traceid=3`],
    ['a second ?', `${received}?from=timeline`],
    ['an English tag', `lang=en-US&${received}`],
    ['a # in its title', received.replace('&product', '&title=A#1&product')],
  ] as const) {
    test(`an address with ${name} opens the same estimate`, async ({ app }) => {
      await app.open(`${query}&from=singlemessage&isappinstalled=0`)
      await app.expectTotal(30_000)
      await expect(app.notice).toHaveCount(0)
    })
  }
})

for (const [name, address] of [
  ['words behind it', '/?product=smop&users=300000，请查收。'],
  ['a question behind it', '/?product=smop&users=300000？这个对吗'],
  ['a # for its ?', '/#product=smop&users=300000'],
  ['a # before its ?', '/#/?product=smop&users=300000'],
] as const) {
  test(`an address with ${name} is read`, async ({ app }) => {
    await app.page.goto(address)
    await app.ready()
    await app.expectTotal(30_000)
    await expect(app.notice).toHaveCount(0)
  })
}

test('a discount that looks like a slip is told of beside the total', async ({ app }) => {
  await app.open('off=0.13&product=smop&users=300000')
  await expect(app.sheet).toContainText('减 0.13% 不常见')
  await app.open('off=13&product=smop&users=300000')
  await expect(app.sheet).not.toContainText('不常见')
})

test('where the address may not be mended, the page opens all the same, and says that the total is another', async ({
  app,
}) => {
  await app.page.addInitScript(() => {
    History.prototype.replaceState = () => {
      throw new DOMException('not here', 'SecurityError')
    }
  })
  await app.open(`lang=en&rates=2026-11-21&quoted=30000&title=A#1&product=smop&users=300000`)
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  await app.expectTotal(62_400)
  await expect(app.notice).toContainText('¥30,000')
})

test.describe('in a sandboxed frame', () => {
  test.use({
    expected: [/both allow-scripts and allow-same-origin|Clipboard API has been blocked/],
  })

  test('nothing may be copied, so the text is selected', async ({ app, baseURL }) => {
    await app.page.route('**/frame-host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe title="estimate" sandbox="allow-scripts allow-same-origin" allow="clipboard-write 'none'" width="900" height="700" src="${baseURL ?? ''}/?${first}"></iframe>`,
      }),
    )
    await app.page.goto('/frame-host')
    const frame = app.page.frameLocator('iframe')
    await frame.getByRole('button', { name: '分享', exact: true }).click()
    await frame
      .getByRole('dialog')
      .getByRole('button', { name: /^复制\s*链接$/ })
      .click()
    await expect(frame.getByRole('dialog')).toContainText('文字已为你选中')
    await expect(frame.getByRole('textbox', { name: '链接', exact: true })).toBeFocused()
  })
})
