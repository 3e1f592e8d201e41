import { readFile } from 'node:fs/promises'
import { expect, test } from './support/test.ts'

const start = 'start=2026-12-01'

test.describe('the cheapest purchase', () => {
  test('is offered at the packs, saves what it says, and can be taken back', async ({
    page,
    app,
  }) => {
    await app.open(`product=smop&users=1000000&months=12&${start}`)
    const advice = page.getByTestId('advice')
    await expect(advice).toHaveAttribute('data-kind', 'cheaper-purchase')
    // 8 × 4,800 = 38,400; 11 × 3,000 = 33,000.
    await expect(advice).toHaveAttribute('data-saves', '5400.00')
    await expect(advice).toContainText('11 × ¥3,000 = ¥33,000')
    await advice.getByRole('button', { name: '采用' }).click()
    await app.expectTotal(24_000 + 33_000)
    await expect(page.getByTestId('advice')).toHaveCount(0)

    await page.getByTestId('advice-applied').getByRole('button', { name: '撤销' }).click()
    await app.expectTotal(62_400)
    await expect(page.getByTestId('advice')).toHaveAttribute('data-kind', 'cheaper-purchase')
  })

  test('is silent once dismissed, and where there is nothing to say', async ({ page, app }) => {
    await app.open(`product=smop&users=1000000&${start}`)
    await page.getByTestId('advice').getByRole('button', { name: '不再提示' }).click()
    await expect(page.getByTestId('advice')).toHaveCount(0)

    await app.open(`product=smop&users=600000&packs=4&${start}`)
    await expect(page.getByTestId('total')).toBeVisible()
    await expect(page.getByTestId('advice')).toHaveCount(0)
  })

  test('combines several purchases', async ({ page, app }) => {
    await app.open(`product=smop&users=1300000&packs=5&packs=6&${start}`)
    const advice = page.getByTestId('advice')
    await expect(advice).toHaveAttribute('data-kind', 'combine-purchases')
    // 5 × 6,000 + 6 × 4,800 = 58,800 apart; 11 × 3,000 = 33,000 at once.
    await expect(advice).toHaveAttribute('data-saves', '25800.00')
  })

  test('counts the agreed discount', async ({ page, app }) => {
    await app.open(`off=10&product=smop&users=1000000&${start}`)
    await expect(page.getByTestId('advice')).toHaveAttribute('data-saves', '4860.00')
  })

  test('says which totals are after the discount, where it names list prices too', async ({
    page,
    app,
  }) => {
    const grows = `product=smop&users=1000000&target=1500000&months=36&${start}`
    await app.open(`off=12.5&${grows}`)
    const advice = page.getByTestId('advice')
    // 13 packs × 3,000; (36 × 2,000 + 39,000) × 0.875.
    await expect(advice).toContainText('第 1 个月买 13 个 ¥39,000')
    await expect(advice).toContainText('采用后这一项折后合计 ¥97,125')
    await app.open(grows)
    await expect(advice).toContainText('采用后这一项合计 ¥111,000')
  })
})

test.describe('the price curve', () => {
  test('reads any point by arrow keys and takes it with Enter', async ({ page, app }) => {
    await app.open(`product=smop&users=1000000&${start}`)
    const curve = page.getByTestId('price-curve')
    const slider = curve.getByRole('slider')
    await slider.focus()
    await slider.press('ArrowRight')
    await expect(slider).toHaveAttribute('aria-valuetext', '9 个：¥43,200')
    await slider.press('End')
    await slider.press('Home')
    await expect(curve.getByTestId('curve-reading')).toHaveText('1 个：¥6,000')
    for (let step = 0; step < 10; step += 1) await slider.press('ArrowRight')
    await slider.press('Enter')
    await app.expectTotal(24_000 + 33_000)
  })

  test('is read by the pointer, and a click takes the point', async ({ page, app }) => {
    await app.open(`product=mss&machines=120&${start}`)
    const slider = page.getByTestId('price-curve').getByRole('slider')
    await slider.scrollIntoViewIfNeeded()
    await slider.hover({ position: { x: 70, y: 150 } })
    await expect(page.getByTestId('curve-reading')).toHaveText('1 台：¥1,250')
    await slider.click({ position: { x: 64, y: 150 } })
    await app.expectTotal(12 * 1_250)
  })

  test('lists the same as a table, with what is overpaid', async ({ page, app }) => {
    await app.open(`product=smop&users=1000000&${start}`)
    const curve = page.getByTestId('price-curve')
    await curve.getByText('以表格查看').click()
    await expect(curve.getByRole('row', { name: '6–10' })).toContainText('¥28,800 – ¥48,000')
    await expect(curve.getByText('需要 7–10 个时，买 11 更便宜：¥33,000')).toBeVisible()
    await expect(curve.getByText('需要 5 个时，买 6 更便宜：¥28,800')).toBeVisible()
  })
})

test.describe('a budget', () => {
  test('fills in the most users that it buys, and is in the link', async ({ page, app }) => {
    await app.open(`product=smop&users=1000000&months=12&${start}`)
    await page.getByText('按预算估算').click()
    await page.getByLabel('整个估算的预算').fill('8万')
    // 24,000 of fees leave 56,000: 18 packs at 3,000 are 54,000 and hold 2,000,000.
    await expect(page.getByLabel('运营用户量', { exact: true })).toHaveValue('2,000,000')
    await app.expectTotal(78_000)
    await expect(page.getByText('整个估算的预算', { exact: true })).toBeVisible()
    await expect(page.getByTestId('budget-answer')).toContainText(
      '按这笔预算，最多可支持 200 万人：这一项 ¥78,000，还剩 ¥2,000。再加 ¥1,000',
    )
    await expect(page).toHaveURL(/budget=80000/)
    // The users that were there come back, however often the amount was changed.
    await page.getByLabel('整个估算的预算').fill('9万')
    await page.getByRole('button', { name: '改回 基础版 · 100 万人' }).click()
    await app.expectTotal(62_400)
    await expect(page.getByRole('button', { name: /^改回/ })).toHaveCount(0)
  })

  test('changes nothing where the same amount is written another way', async ({ page, app }) => {
    await app.open(`budget=300000&product=smop&users=500000&months=12&${start}`)
    await page.getByLabel('整个估算的预算').fill('30万')
    await expect(page.getByTestId('budget-answer')).toBeVisible()
    await app.expectTotal(42_000)
    await app.expectParameter('users', '500000')
    // What it offers is taken with its own button, and back.
    await page.getByTestId('budget-answer').getByRole('button').click()
    await app.expectParameter('users', '9400000')
    await page.getByRole('button', { name: '改回 基础版 · 50 万人' }).click()
    await app.expectTotal(42_000)
  })

  test('what it changed is not offered back on a copy of the line', async ({ page, app }) => {
    await app.open(`product=smop&users=500000&months=12&${start}`)
    await page.getByText('按预算估算').click()
    await page.getByLabel('整个估算的预算').fill('30万')
    const back = page.getByRole('button', { name: /^改回/ })
    await expect(back).toBeVisible()
    await page.getByRole('button', { name: '复制这一项' }).click()
    await expect(app.lines).toHaveCount(2)
    await expect(back).toHaveCount(0)
  })

  test('stays open while its amount is taken back', async ({ page, app }) => {
    await app.open(`product=smop&users=1000000&months=12&${start}`)
    await page.getByText('按预算估算').click()
    const amount = page.getByLabel('整个估算的预算')
    await amount.fill('8')
    await expect(page).toHaveURL(/budget=8&/)
    await amount.fill('')
    await expect(page).not.toHaveURL(/budget/)
    await expect(amount).toBeFocused()
    await expect(amount).toBeVisible()
  })

  test('says what is missing when the users change', async ({ page, app }) => {
    await app.open(`budget=50000&product=smop&users=1000000&months=12&${start}`)
    await expect(page.getByTestId('budget-answer')).toContainText('最多')
    await expect(page.getByRole('complementary')).toContainText('预算 ¥50,000，超出 ¥12,400')
  })

  test('answers in hosts and in days for event protection', async ({ page, app }) => {
    await app.open(`budget=100000&product=mss&edition=event&hosts=50&days=7&${start}`)
    // 100,000 / 12,000 a day = 8 days; 7 days fit the tier up to 50 hosts.
    await expect(page.locator('[data-of=days]')).toContainText('最多可保障 8 天')
    await expect(page.locator('[data-of=hosts]')).toContainText('最多可覆盖 50 台')
    await page.locator('[data-of=days]').getByRole('button').click()
    await app.expectTotal(96_000)
  })
})

test.describe('growth', () => {
  test('dates the warnings, and a plan becomes dated purchases in the link', async ({
    page,
    app,
  }) => {
    await app.open(`product=smop&users=200000&months=12&${start}`)
    const growth = page.getByTestId('growth')
    await growth.getByLabel('期末预计用户').fill('80万')
    await expect(growth.locator('[data-level=over]')).toContainText('从第 1 个月起')
    // 6 packs at once are 28,800; one a time, six times 6,000.
    await expect(growth.locator('[data-kind=all-now]')).toHaveAttribute('data-total', '28800.00')
    await expect(growth.locator('[data-kind=step-by-step]')).toHaveAttribute(
      'data-total',
      '36000.00',
    )
    await growth.locator('[data-kind=step-by-step]').getByRole('button').click()
    await app.expectTotal(24_000 + 36_000)
    await expect(page).toHaveURL(/packs=1-2027-02-01/)
    await expect(page).toHaveURL(/target=800000&growth=linear/)

    await page.reload()
    await app.expectTotal(24_000 + 36_000)
    await expect(page.getByTestId('charge').filter({ hasText: '2027-02-01' })).toHaveCount(1)
  })
})

test('a saving beyond the term is at list price, whatever was agreed', async ({ page, app }) => {
  const late = `product=smop&users=1000000&packs=8&months=12&${start}&renew=2028-03-01`
  await app.open(`off=50&${late}`)
  const advice = page.locator('[data-kind="renew-before-reclamation"]')
  await expect(advice).toHaveAttribute('data-saves', '36400.00')
  await expect(advice).not.toContainText('计入协议折扣')
  await advice.getByRole('button', { name: '采用' }).click()
  await expect(page.getByTestId('advice-applied')).toContainText('按目录价少付 ¥36,400')
})

test.describe('what a line cannot do is said beside its price', () => {
  for (const { kind, query, said } of [
    {
      kind: 'over-capacity',
      query: 'product=smop&users=2000000&packs=11',
      said: '只容纳 130 万人',
    },
    {
      kind: 'outgrown',
      query: 'product=smop&users=200000&target=800000',
      said: '未含增长到 80 万人',
    },
    {
      kind: 'order-passed',
      query: 'product=mss&edition=event&start=2026-11-24',
      said: '最晚下单日 2026-11-19 已过',
    },
  ]) {
    test(kind, async ({ page, app }) => {
      await app.open(`${query}&product=mss`)
      const concern = app.lines.first().getByTestId('concern')
      await expect(concern).toHaveAttribute('data-kind', kind)
      await expect(concern).toContainText(said)
      await expect(app.lines.nth(1).getByTestId('concern')).toHaveCount(0)
      await page.keyboard.press('ControlOrMeta+p')
      await expect(page.locator('.print-notes')).toContainText(`第 1 项：`)
      await expect(page.locator('.print-notes')).toContainText(said)
    })
  }
})

test.describe('editions side by side', () => {
  test('show price and limits for the same inputs', async ({ page, app }) => {
    await app.open(`product=smop&edition=basic&users=800&months=1&${start}`)
    await expect(page.getByTestId('advice')).toHaveAttribute('data-kind', 'free-is-enough')
    await page.getByText('两个版本对比').click()
    const table = page.getByTestId('edition-comparison')
    await expect(table.getByRole('row', { name: '合计' })).toContainText('¥0¥2,000')
    await table.getByRole('button', { name: '改用免费版' }).click()
    await app.expectTotal(0)
  })

  test('say until when packs that come later are missing', async ({ page, app }) => {
    const packs = 'packs=8&packs=3-2027-03-01'
    await app.open(`product=smop&users=1300000&${packs}&${start}`)
    await expect(app.capacity).toContainText('2027-03-01 之前少 30 万人的容量')
    // All at once is what is advised, and the one offer.
    await expect(app.capacity.getByRole('button')).toHaveCount(0)
    await page.getByText('两个版本对比').click()
    const table = page.getByTestId('edition-comparison')
    await expect(table.getByRole('row', { name: '最多容纳' })).toContainText('130 万人')
    await expect(table.getByRole('row', { name: '是否满足' })).toContainText(
      '2027-03-01 前容量不足',
    )
  })

  test('of two services say that the other is a different one, and the advice to change to it says so', async ({
    page,
    app,
  }) => {
    await app.open(`product=mss&edition=event&hosts=50&days=14&${start}`)
    const advice = page.getByTestId('advice')
    // 31 days of one month at 8,400; 14 days at 12,000.
    await expect(advice).toContainText('日常运营 31 天 ¥8,400，重保服务 14 天 ¥168,000')
    await page.getByText('两种服务对比').click()
    const serves = page.getByTestId('edition-comparison').getByRole('row', { name: '是否满足' })
    await expect(serves.getByRole('cell').first()).toContainText('另一种服务，未写明 7×24')
    await expect(serves.getByRole('cell').last()).toHaveText('满足')
    await advice.getByRole('button', { name: '改用日常运营' }).click()
    await app.expectTotal(8_400)
    await expect(serves.getByRole('cell').last()).toContainText('另一种服务，7×24')
  })

  test('tell how far the next tier is, and never advise to split', async ({ page, app }) => {
    await app.open(`product=mss&machines=6&${start}`)
    await expect(page.getByTestId('tier-notice')).toContainText(
      '减到 5 台（少 1 台），目录价每月少 ¥2,950。',
    )
    await expect(page.getByTestId('tier-notice')).toContainText(
      '增加到 21 台（再加 15 台），目录价每月多 ¥4,200。',
    )
    await expect(page.getByTestId('advice')).toHaveCount(0)
  })
})

test('a late renewal says what it saves and costs, and when it is still safe', async ({
  page,
  app,
}) => {
  await app.open(`product=smop&users=1000000&months=12&${start}&renew=2028-04-01`)
  const lifecycle = page.getByTestId('lifecycle')
  await expect(lifecycle.getByTestId('lapse')).toContainText('4 个整月的平台服务费 ¥8,000')
  await expect(lifecycle.getByTestId('lapse')).toContainText('8 个叠加包，¥38,400')
  await expect(lifecycle.getByTestId('lapse')).toContainText('最晚 2028-02-29')
  const advice = lifecycle.getByTestId('advice')
  await expect(advice).toHaveAttribute('data-kind', 'renew-before-reclamation')
  await advice.getByRole('button', { name: '采用' }).click()
  await expect(lifecycle.locator('[data-phase=reclaimed]')).toHaveCount(0)
  await expect(page).toHaveURL(/renew=2028-02-29/)
})

test('the last safe day to renew can be put in the calendar', async ({ page, app }) => {
  await app.open(`product=smop&users=1000000&months=12&${start}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '加入日历' }).click()
  const file = await (await download).path()
  const calendar = await readFile(file, 'utf8')
  expect(calendar).toContain('20271201')
  // Expired on 1 December 2027, reclaimed on 1 March 2028: the day before is the last safe one.
  expect(calendar).toContain('20280229')
  expect(calendar).toContain('BEGIN:VALARM')
})
