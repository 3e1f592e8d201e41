import { pasteInto } from './support/input.ts'
import { expect, test, type Page } from './support/test.ts'

const first = 'product=smop&users=1000000&packs=8&months=12&start=2026-12-01'
const received = 'product=smop&users=300000&packs=1&months=12&start=2026-12-01'
const itemsOf = (count: number) =>
  Array<string>(count).fill('product=mss&machines=5&months=1&start=2026-12-01').join('&')

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer })

/** Pastes a text where a received link goes, and opens it. */
async function openPasted(page: Page, text: string) {
  await page.getByRole('banner').getByRole('button', { name: '分享', exact: true }).click()
  await page.getByRole('dialog').locator('summary', { hasText: '打开收到的链接' }).click()
  await page.getByRole('textbox', { name: '含有估算链接的文字' }).fill(text)
  await page.getByRole('button', { name: '打开', exact: true }).click()
}

test('a thousand lines of chat: the link in it is found', async ({ app }) => {
  const chat = Array.from({ length: 1_000 }, (_, line) =>
    line === 700 ? `报价：https://anjia.example/?${received}，请看` : `第 ${line} 条消息，好的`,
  )
  await app.open(first)
  await openPasted(app.page, chat.join('\n'))
  await app.expectTotal(30_000)
  await expect(app.notice).toHaveCount(0)
})

test('a thousand items: each is there, the page goes on answering, Back returns', async ({
  app,
}) => {
  await app.open(first)
  await openPasted(app.page, itemsOf(1_000))
  // 1,000 × 1,250
  await app.expectTotal(1_250_000)
  await expect(app.lines).toHaveCount(1_000)
  await expect(app.notice).toHaveCount(0)
  await pasteInto(app.field(app.wording.machines), '6')
  await app.expectTotal(1_252_950)
  await app.expectParameter('quoted', '1252950')
  await app.page.goBack()
  await app.expectTotal(62_400)
})

test('more than a link can hold is refused with a word, and nothing is lost', async ({ app }) => {
  await app.open(first)
  await openPasted(app.page, itemsOf(1_002))
  await app.expectTotal(1_250_000)
  await expect(app.notice).toContainText('product=mss')
  await app.page.goBack()
  await openPasted(app.page, itemsOf(2_100))
  await expect(app.dialog).toContainText('这段文字太长')
  await app.page.keyboard.press('Escape')
  await app.expectTotal(62_400)
})

test('of links to different estimates none is opened before one is chosen', async ({ app }) => {
  await app.open(first)
  const offer = `方案一 https://anjia.example/?${received}`
  await openPasted(app.page, `${offer}；方案二 https://anjia.example/?${itemsOf(2)}`)
  await expect(app.dialog).toContainText('有 2 个不同的估算链接')
  const text = app.page.getByRole('textbox', { name: '含有估算链接的文字' })
  await expect(text).toBeFocused()
  await text.fill(offer)
  await app.page.getByRole('button', { name: '打开', exact: true }).click()
  await app.expectTotal(30_000)
})

test('a thousand lines in a field for a number or a title keep the last good value', async ({
  app,
}) => {
  const lines = Array.from({ length: 1_000 }, (_, line) => String(line)).join('\n')
  await app.open(first)
  await pasteInto(app.users, lines)
  await expect(app.users).toHaveAttribute('aria-invalid', 'true')
  await app.expectTotal(62_400)
  await app.page.getByTestId('customer').locator('summary').click()
  await pasteInto(app.field('标题'), lines)
  await expect(app.page.getByText('标题最多 80 个字')).toBeVisible()
  await app.expectTotal(62_400)
})

test('a file in another encoding, or under another name, is taken for what it is', async ({
  app,
}) => {
  const json = `{"format":"anjia.estimate","version":1,"lines":[{"product":"mss","config":{"machines":5,"months":1,"start":"2026-12-01"}}]}`
  await app.open(first)
  await app.page.getByRole('button', { name: '导出', exact: true }).click()
  const choose = app.dialog.locator('input[type=file]')
  await choose.setInputFiles(file('estimate.exe', Buffer.from(json, 'utf16le')))
  await expect(app.page.getByTestId('file-problem')).toContainText(
    '「estimate.exe」打不开，这里只能打开导出的 .json 文件',
  )
  await choose.setInputFiles(file('estimate.txt', Buffer.from(`\uFEFF${json}`)))
  await app.expectTotal(1_250)
})
