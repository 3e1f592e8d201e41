import { readCsv } from '../src/export/testing/readCsv.ts'
import { readXlsx } from '../src/export/testing/readXlsx.ts'
import { recalculate } from '../src/export/testing/recalculate.ts'
import { expectAccessible } from './support/axe.ts'
import { budget, budgetTotal, download, openExports, shownTotal } from './support/exports.ts'
import { tabTo } from './support/input.ts'
import { expect, test } from './support/test.ts'

test.describe('every file comes to the total of the page', () => {
  test.beforeEach(async ({ app }) => {
    await app.open(budget)
    await app.expectTotal(budgetTotal)
    await openExports(app.page)
  })

  test('the workbook, by its formulas alone', async ({ app }) => {
    const { name, bytes } = await download(app.page, 'Excel 工作簿')
    expect(name).toBe('2027 预算 2026-11-25.xlsx')
    const workbook = await readXlsx(bytes)
    const [place = ''] =
      [...(workbook.get('明细') ?? [])].findLast(([, { value }]) => value === '合计') ?? []
    const total = place.replace('A', 'I')
    expect(workbook.get('明细')?.get(total)?.value).toBe(await shownTotal(app.page))
    expect(recalculate(workbook, '明细', total)).toBe(budgetTotal)
    // 11 packs at 3,000 instead of 8 at 4,800, less 10 %
    expect(recalculate(workbook, '明细', total, { '明细!F6': 11 })).toBe(budgetTotal - 4_860)
    expect([...workbook.keys()]).toEqual(['明细', '付款', '说明'])
  })

  test('CSV', async ({ app }) => {
    const { text } = await download(app.page, 'CSV 表格')
    expect(text.startsWith('\uFEFF序号,')).toBe(true)
    const rows = readCsv(text)
    const end = rows.findIndex(([first]) => first === '合计')
    const amounts = rows.slice(1, end).map((row) => Number(row[9]))
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(await shownTotal(app.page))
    expect(Number(rows[end]?.[9])).toBe(budgetTotal)
  })

  test('JSON', async ({ app }) => {
    const { name, text } = await download(app.page, 'JSON 文件')
    expect(name).toBe('2027 预算 2026-11-25.json')
    expect(JSON.parse(text)).toMatchObject({
      format: 'anjia.estimate',
      version: 1,
      rates: '2026-11-21',
      createdOn: '2026-11-25',
      currency: 'CNY',
      total: '282960.00',
      lines: [{ product: 'smop' }, { product: 'mss' }],
    })
  })

  test('the calendar, whose payments add up', async ({ app }) => {
    const { text } = await download(app.page, '日历')
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    const summaries = lines.filter((line) => line.startsWith('SUMMARY:'))
    const due = summaries
      .flatMap((line) => /^SUMMARY:应付 ¥([\d\\,.]+)/.exec(line)?.[1] ?? [])
      .map((amount) => Number(amount.replace(/[\\,]/g, '')))
    expect(due.reduce((sum, amount) => sum + amount, 0)).toBe(await shownTotal(app.page))
    expect(lines).toContain('DTSTART;VALUE=DATE:20271201')
    // The last day on which the platform can be renewed before it is reclaimed.
    expect(lines).toContain('DTSTART;VALUE=DATE:20280229')
    expect(lines.filter((line) => line === 'BEGIN:VALARM').length).toBeGreaterThan(10)
  })
})

test('an export has the language of the page', async ({ app }) => {
  await app.open(`lang=en&${budget}`)
  await openExports(app.page, 'Export')
  const { text } = await download(app.page, 'CSV table')
  expect(text).toContain('Total,,,,,,,,,282960.00,')
  expect(text).toMatch(/\?rates=.*&lang=en&product=/)
})

test('nothing of the exports is fetched before it is asked for', async ({ app }) => {
  const fetched: string[] = []
  app.page.on('request', (request) => {
    fetched.push(new URL(request.url()).pathname)
  })
  await app.open(budget)
  await expect(app.page.getByTestId('payments')).toBeVisible()
  expect(fetched.filter((path) => /ExportDialog|estimate(?:Xlsx|Csv|Json|Cal)/.test(path))).toEqual(
    [],
  )
  await openExports(app.page)
  await download(app.page, 'CSV 表格')
  expect(fetched.filter((path) => /estimate(?:Xlsx|Calendar)/.test(path))).toEqual([])
})

test('by keyboard alone, and back to where one was', async ({ app }) => {
  await app.open(budget)
  const button = app.page.getByRole('button', { name: '导出', exact: true })
  await tabTo(button)
  await app.page.keyboard.press('Enter')
  await expect(app.dialog).toBeVisible()
  await tabTo(app.dialog.getByRole('button', { name: 'CSV 表格' }))
  const started = app.page.waitForEvent('download')
  await app.page.keyboard.press('Enter')
  await started
  await expect(app.page.getByTestId('export-progress')).toContainText('.csv')
  await app.page.keyboard.press('Escape')
  await expect(app.dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('axe finds nothing in the dialog, before and after an export', async ({ app }) => {
  await app.open(budget)
  await openExports(app.page)
  await expectAccessible(app.page, { part: 'changing' })
  await download(app.page, 'CSV 表格')
  await expectAccessible(app.page, { part: 'changing' })
})

test('on a phone the dialog fits and its targets are large enough', async ({ app }) => {
  await app.page.setViewportSize({ width: 320, height: 640 })
  await app.open(budget)
  const dialog = await openExports(app.page)
  const box = await dialog.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
  for (const button of await dialog.locator('button, label').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
})

test('input that cannot be read is named before it is left out of a file', async ({ app }) => {
  await app.open(budget)
  await app.users.fill('12,x')
  await openExports(app.page)
  await expect(app.dialog).toContainText('有一项输入无法识别')
})

test.describe('without a connection', () => {
  test.use({ expected: [/Failed to load resource/] })

  test('an export that cannot be fetched says so, and nothing is lost', async ({ app }) => {
    await app.open(budget)
    await openExports(app.page)
    await app.page.route('**/estimateCsv-*', (route) => route.fulfill({ status: 503 }))
    await app.dialog.getByRole('button', { name: 'CSV 表格' }).click()
    await expect(app.page.getByTestId('export-progress')).toContainText('没有生成成功')
    await app.page.keyboard.press('Escape')
    await app.expectTotal(budgetTotal)
  })
})

test.describe('in a frame that forbids downloads and printing', () => {
  test.use({ expected: [/download|escape its sandboxing/i] })

  test('the contents can be copied, the rest is a link to the full page', async ({
    page,
    baseURL,
  }) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>host</title><iframe title="estimate" width="900" height="800" sandbox="allow-scripts allow-same-origin allow-popups" src="/?${budget}"></iframe>`,
      }),
    )
    await page.goto(`${baseURL ?? ''}/host.html`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: '导出', exact: true }).click()
    const full = frame.getByRole('link', { name: '在完整页面中打印' })
    await expect(full).toHaveAttribute('href', /^http:.*quoted=282960.*product=mss/)
    await frame.getByRole('button', { name: 'CSV 表格' }).click()
    await expect(frame.getByLabel(/\.csv 的内容/)).toHaveValue(/282960\.00/)
    await frame.getByRole('button', { name: 'Excel 工作簿' }).click()
    await expect(frame.getByTestId('framed-export').getByRole('link')).toHaveAttribute(
      'href',
      /product=mss/,
    )
  })
})
