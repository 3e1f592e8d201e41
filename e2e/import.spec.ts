import { budget, budgetTotal, download, openExports } from './support/exports.ts'
import { expect, test, type Page } from './support/test.ts'

/** An exported file, as text. */
async function exported(page: Page): Promise<string> {
  await openExports(page)
  const { text } = await download(page, 'JSON 文件')
  await page.keyboard.press('Escape')
  return text
}

const file = (text: string, name = '预算.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** Drops a file on an element of the page. */
async function drop(page: Page, text: string, name: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([contents, fileName]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([contents], fileName, { type: 'application/json' }))
      return transfer
    },
    [text, name] as const,
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}

test.describe('an exported estimate opens again', () => {
  let text = ''

  test.beforeEach(async ({ app }) => {
    await app.open(budget)
    text = await exported(app.page)
    await app.open('product=mss&machines=5&start=2026-12-01')
    await app.expectTotal(15_000)
  })

  test('by its button, with title and discount, and Back undoes it', async ({ app }) => {
    const dialog = await openExports(app.page)
    await dialog.locator('input[type=file]').setInputFiles(file(text))
    await app.expectTotal(budgetTotal)
    await expect(dialog).toBeHidden()
    await expect(app.sheet).toContainText('2027 预算')
    await expect(app.notice).toBeHidden()
    await expect(app.lines).toHaveCount(2)
    await app.page.goBack()
    await app.expectTotal(15_000)
  })

  test('by dropping it on the page', async ({ app }) => {
    await drop(app.page, text, '预算.json')
    await app.expectTotal(budgetTotal)
  })

  test('by pasting its contents into the page, or into the field', async ({ app }) => {
    await app.page.evaluate((contents) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', contents)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, text)
    await app.expectTotal(budgetTotal)

    const dialog = await openExports(app.page)
    await dialog.getByLabel('文件内容').fill(text.replace('"machines": 120', '"machines": 50'))
    await dialog.getByRole('button', { name: '打开', exact: true }).click()
    // (24,000 + 38,400 + 100,800) × 90 %; the file still states the total it had
    await app.expectTotal(146_880)
    await expect(app.notice).toContainText(
      '链接或文件里写的合计是 ¥282,960，但按其中的内容重算是 ¥146,880。',
    )
  })

  test('what of it cannot be used is named', async ({ app }) => {
    const dialog = await openExports(app.page)
    const odd = text.replace('"machines": 120', '"machines": 1.5, "colour": "red"')
    await dialog.locator('input[type=file]').setInputFiles(file(odd))
    await expect(app.notice).toContainText('machines=1.5')
    await expect(app.notice).toContainText('colour=red')
  })
})

for (const [what, contents, message] of [
  ['a photograph', '\u0089PNG\r\n', '不是完整的 JSON'],
  ['a file cut short', '{"format":"anjia.estimate","version":1,', '不是完整的 JSON'],
  ['another program’s JSON', '{"name":"left-pad"}', '不是安价导出的估算'],
  ['a later format', '{"format":"anjia.estimate","version":2,"lines":[{}]}', '还不认识'],
  ['no lines', '{"format":"anjia.estimate","version":1,"lines":[]}', '没有任何产品'],
  ['deep nesting', '['.repeat(200_000), '不是完整的 JSON'],
  ['far too much', ' '.repeat(10_000_001), '太大了'],
] as const) {
  test(`${what}: a clear message where it happened, and nothing is lost`, async ({ app }) => {
    await app.open(budget)
    await drop(app.page, contents, 'x.json')
    const problem = app.page.getByTestId('file-problem')
    await expect(problem).toContainText(message)
    await expect(problem).toContainText('「x.json」')
    await expect(problem).toContainText('当前的估算没有变化')
    await app.page.keyboard.press('Escape')
    await app.expectTotal(budgetTotal)
  })
}

test('the message is in the reader’s language', async ({ app }) => {
  await app.open(`lang=en&${budget}`)
  await drop(app.page, '{}', 'x.json')
  await expect(app.page.getByTestId('file-problem')).toContainText(
    'not an estimate exported from Anjia. The estimate on the page has not changed.',
  )
})

for (const name of ['预算.xlsx', '预算.csv', 'photo.PNG']) {
  test(`${name} is refused by its name, with the link as the way out`, async ({ app }) => {
    await app.open(budget)
    await drop(app.page, 'PK\u0003\u0004', name)
    const problem = app.page.getByTestId('file-problem')
    await expect(problem).toContainText(`「${name}」打不开，这里只能打开导出的 .json 文件`)
    await expect(problem).toContainText('打开那个链接就行')
  })
}

test('prototype names and hostile values open as an estimate like any other', async ({ app }) => {
  const hostile = `{"format":"anjia.estimate","version":1,"url":"javascript:alert(1)?title=%3Cb%3E","lines":[
    {"product":"mss","config":{"__proto__":{"x":1},"constructor":"y","machines":50,"start":"2026-12-01","months":1e999}}]}`
  await app.open(budget)
  await drop(app.page, hostile, 'x.json')
  await app.expectTotal(100_800)
  await expect(app.notice).toContainText('constructor=y')
  await expect(app.sheet).toContainText('<b>')
})

test('text that is pasted into a field stays there', async ({ app }) => {
  await app.open(budget)
  await app.users.focus()
  await app.page.keyboard.insertText('{"format":"anjia.estimate"}')
  await expect(app.dialog).toBeHidden()
})
