import { pasteInto, typeInto } from './support/input.ts'
import { expect, test, today, todayPlus5 } from './support/test.ts'

/** The vendor's table of daily operations, yuan a month (M1). */
const daily = [
  [1, 5, 1_250],
  [6, 20, 4_200],
  [21, 50, 8_400],
  [51, 100, 12_500],
  [101, 200, 21_000],
  [201, 400, 29_500],
  [401, 600, 42_000],
  [601, 800, 54_500],
  [801, 1_000, 64_800],
  [1_001, 1_500, 89_100],
  [1_501, 2_000, 118_800],
  [2_001, 2_500, 148_500],
  [2_501, 3_000, 178_200],
  [3_001, 3_500, 207_900],
  [3_501, 4_000, 237_600],
  [4_001, 4_500, 267_300],
  [4_501, 5_000, 297_000],
  [5_001, 5_500, 326_700],
  [5_501, 6_000, 356_400],
] as const

/** And of event protection, yuan a day (M4). */
const event = [
  [1, 50, 12_000],
  [51, 200, 17_000],
  [201, 500, 23_000],
  [501, 1_000, 30_000],
] as const

const sales = 'https://cloud.tencent.com/act/event/connect-service'
const purchase = 'https://buy.cloud.tencent.com/mss'

test.describe('daily operations', () => {
  test('each of the 19 tiers has one price from its first machine to its last', async ({ app }) => {
    await app.open('product=mss&months=1')
    const machines = app.field(app.wording.machines)
    for (const [from, upTo, price] of daily) {
      for (const count of [from, upTo]) {
        await pasteInto(machines, String(count))
        await expect(app.total, `${count} machines`).toHaveAttribute('value', price.toFixed(2))
      }
    }
  })

  test('50 machines for a year: the tier, the formula, the payments', async ({ app }) => {
    await app.open('product=mss&start=2026-12-01')
    // 12 × 8,400
    await app.expectCharges([['M1', 100_800]])
    await expect(app.charges).toContainText('日常运营 21–50 台')
    await expect(app.charges).toContainText('12 个月 × ¥8,400')
    await expect(app.page.getByText('21–50 台为同一档，目录价相同')).toBeVisible()
    await app.expectDue(8_400, 8_400)
  })

  test('paid by the year, months that are left over are told of beside the price and in the form', async ({
    app,
  }) => {
    await app.open('product=mss&machines=120&months=30&prepay=12&start=2026-12-31')
    // 12 + 12 + 6 months at 21,000.
    await app.expectCharges([['M1', 630_000]])
    await expect(app.charges).toContainText('30 个月 × ¥21,000，每次付 12 个月，最后一次 6 个月')
    const row = app.page.getByText('按年一次付 12 个月')
    await expect(row).toContainText('（最后一次付 6 个月）')
    await app.months.fill('24')
    await expect(row).not.toContainText('最后一次')
    await expect(app.charges).toContainText('每次付 12 个月')
    await expect(app.charges).not.toContainText('最后一次')
  })

  test('one machine more is a cliff', async ({ app }) => {
    await app.open('product=mss&machines=5&months=12')
    await app.expectTotal(15_000)
    await app.field(app.wording.machines).press('ArrowUp')
    await app.expectTotal(50_400)
    await expect(app.charges).toContainText('6–20 台')
  })

  test('paid by the year: twelve months at once, no discount', async ({ app }) => {
    await app.open('product=mss&machines=120')
    await app.expectTotal(252_000)
    await app.expectDue(21_000, 21_000)
    await app.choose('按年付')
    await app.expectTotal(252_000)
    await app.expectDue(252_000, 0)
    await expect(app.page.getByRole('tabpanel')).toContainText('厂商未公布年付折扣')
    await typeInto(app.months, '30')
    // the last payment covers 6 months: both together
    await app.expectTotal(630_000)
    await app.expectDue(252_000, 378_000)
    await app.expectParameter('prepay', '12')
  })
})

test.describe('event protection', () => {
  test('each of the 4 tiers has one price a day', async ({ app }) => {
    await app.open('product=mss&edition=event&days=1')
    const hosts = app.field(app.wording.hosts)
    for (const [from, upTo, price] of event) {
      for (const count of [from, upTo]) {
        await typeInto(hosts, String(count))
        await app.expectTotal(price)
      }
    }
    await typeInto(app.field(app.wording.days), '365')
    await app.expectTotal(365 * 30_000)
    await typeInto(app.field(app.wording.days), '366')
    await expect(app.field(app.wording.days)).toHaveAccessibleDescription(/1 到 365/)
  })

  test('begins five days from today at the earliest, and is due when ordered', async ({ app }) => {
    await app.open('product=mss')
    await app.choose(app.wording.event)
    await expect(app.page.getByLabel(app.wording.start)).toHaveValue(todayPlus5)
    // 7 × 12,000
    await app.expectTotal(84_000)
    await app.expectDue(84_000, 0)
    await app.expectCharges([['M4', 84_000]])
    await expect(app.charges).toContainText('7 天 × ¥12,000')
    await expect(app.charges.locator('time')).toHaveAttribute('datetime', today)
    await expect(app.page.getByText(`最晚 ${today} 下单（提前 5 天）`)).toBeVisible()
    await app.expectPhases([
      ['lead-time', today, todayPlus5],
      ['active', todayPlus5, '2026-12-07'],
      ['stopped', '2026-12-07', null],
    ])
  })

  test('a start that can no longer be ordered says so and offers the earliest', async ({ app }) => {
    const early = app.page.getByTestId('lead-time-notice')
    const firstDay = app.page.getByLabel(app.wording.start)
    await app.open(`product=mss&edition=event&start=${todayPlus5}`)
    await expect(early).toHaveCount(0)
    await firstDay.fill('2026-11-29')
    await expect(early).toContainText('2026-11-24')
    await expect(app.charges.locator('time')).toHaveText('2026-11-24（已过）')
    await early.getByRole('button', { name: `改为最早可用的 ${todayPlus5}` }).click()
    await expect(firstDay).toHaveValue(todayPlus5)
    await expect(early).toHaveCount(0)
    await expect(app.charges.locator('time')).toHaveText(today)
    await app.expectParameter('start', todayPlus5)
  })

  test('the other service is for as many machines as were typed, as it stands in the comparison', async ({
    app,
  }) => {
    await app.open('product=mss')
    await typeInto(app.field(app.wording.machines), '300')
    await app.choose(app.wording.event)
    await expect(app.field(app.wording.hosts)).toHaveValue('300')
    await typeInto(app.field(app.wording.days), '10')
    // 10 days × ¥23,000 for 201–500 hosts.
    await app.expectTotal(230_000)
    await app.open('product=mss&edition=event&hosts=800')
    await app.choose(app.wording.daily)
    await expect(app.field(app.wording.machines)).toHaveValue('800')
    // 12 months × ¥54,500 for 601–800 machines.
    await app.expectTotal(654_000)
  })

  test('switching editions keeps each one’s own inputs, and the start', async ({ app }) => {
    await app.open('product=mss&machines=120&months=24&start=2026-11-23')
    await app.choose(app.wording.event)
    await typeInto(app.field(app.wording.hosts), '300')
    await typeInto(app.field(app.wording.days), '3')
    await app.expectTotal(69_000)
    await app.choose(app.wording.daily)
    await expect(app.field(app.wording.machines)).toHaveValue('120')
    await expect(app.months).toHaveValue('24')
    await app.expectTotal(504_000)
    await app.choose(app.wording.event)
    await expect(app.field(app.wording.hosts)).toHaveValue('300')
    await app.expectTotal(69_000)
    // Too soon for an event, which is said; it is not changed.
    await expect(app.page.getByTestId('lead-time-notice')).toBeVisible()
    await app.expectParameter('start', '2026-11-23')
  })
})

test.describe('above the published tiers', () => {
  for (const { name, query, field, last, rule } of [
    { name: '6,000 machines', query: '', field: 'machines', last: 6_000, rule: 'M2' },
    { name: '1,000 hosts', query: '&edition=event', field: 'hosts', last: 1_000, rule: 'M5' },
  ] as const) {
    test(`more than ${name} is a question for sales, not a price`, async ({ app }) => {
      await app.open(`product=mss${query}&${field}=${last}`)
      await expect(app.total).toHaveCount(1)
      await typeInto(app.field(app.wording[field]), String(last + 1))
      const lineTotal = app.lines.getByTestId('line-total')
      await expect(lineTotal).toHaveAttribute('data-state', 'contact')
      await expect(app.sheet.locator('data')).toHaveCount(0)
      await expect(app.sheet).not.toContainText('¥0')
      await expect(app.page.getByTestId('total')).toHaveText('需询价')
      await expect(app.lines.getByRole('link', { name: `依据 ${rule}` })).toBeVisible()
      for (const place of [app.lines, app.page.getByRole('tabpanel')]) {
        const link = place.getByRole('link', { name: '联系厂商销售' })
        await expect(link).toHaveAttribute('href', sales)
        await expect(link).toHaveAttribute('rel', /\bnoopener\b/)
      }
      await expect(app.lines.getByRole('link', { name: '去厂商页面购买' })).toHaveCount(0)
      await expect.poll(() => app.parameters()).toContain(`${field}=${last + 1}`)
      await app.expectParameter('quoted', null)
      await typeInto(app.field(app.wording[field]), String(last))
      await expect(app.total).toHaveCount(1)
    })
  }

  test('a line without a price is left out of the total, which says so', async ({ app }) => {
    await app.open('product=smop&product=mss&machines=6001')
    await app.expectTotal(62_400)
    await app.expectDue(40_400, 2_000)
    await expect(app.sheet).toContainText('另有 1 项需询价，未计入合计')
    await expect(app.lines.nth(1).getByTestId('line-total')).toHaveAttribute(
      'data-state',
      'contact',
    )
    await expect(app.lines.nth(1).locator('data')).toHaveCount(0)
    await expect(app.tabs.nth(1)).toContainText('需询价')
  })
})

test('the purchase page and the sales contact are the vendor’s own', async ({ app }) => {
  await app.open('product=mss')
  const buy = app.lines.getByRole('link', { name: '去厂商页面购买' })
  await expect(buy).toHaveAttribute('href', purchase)
  const links = app.page.locator('a[href^="http"]')
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(new Set(hrefs)).toEqual(
    new Set([
      purchase,
      sales,
      'https://buy.cloud.tencent.com/smop',
      'https://cloud.tencent.com/online-service?from=sales&source=PRESALE',
    ]),
  )
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('rel', /\bnoopener\b/)
    await expect(link).toHaveAttribute('target', '_blank')
  }
  await expect(app.sheet).toContainText('一个工作日内有专人联系')
  await expect(app.sheet).toContainText('退款：扣除已使用部分')
})
