import { expectAmount } from './support/estimator.ts'
import { pasteInto, typeInto } from './support/input.ts'
import { expect, test, type Locator } from './support/test.ts'

test.describe('the default estimate', () => {
  test('is the third example of the document, by its price table', async ({ app }) => {
    await app.open()
    // 12 × 2,000 + 8 × 4,800
    await app.expectTotal(62_400)
    // 2,000 + 38,400
    await app.expectDue(40_400, 2_000)
    await expect(app.sheet).toContainText('12 个月合计')
    await expect(app.sheet).toContainText('此后每月')
  })

  test('shows every charge with its rule, formula and due date', async ({ app }) => {
    await app.open('product=smop&start=2026-12-01')
    await app.expectCharges([
      ['S2', 24_000],
      ['S3', 38_400],
    ])
    const [fee, packs] = [app.charges.nth(0), app.charges.nth(1)]
    await expect(fee).toContainText('平台服务费')
    await expect(fee).toContainText('12 个月 × ¥2,000')
    await expect(packs).toContainText('用户叠加包')
    await expect(packs).toContainText('8 个 × ¥4,800')
    for (const charge of [fee, packs]) {
      await expect(charge.locator('time')).toHaveAttribute('datetime', '2026-12-01')
      await expect(charge.getByRole('link', { name: /^依据 S[23]$/ })).toBeVisible()
    }
    await expect(app.lines).toHaveCount(1)
    await expectAmount(app.lines.getByTestId('line-total').locator('data'), 62_400)
  })

  test('says that the printed 38,600 is a misprint, and what else it rests on', async ({ app }) => {
    await app.open()
    const erratum = app.sheet.getByRole('paragraph').filter({ hasText: '¥38,600' })
    await expect(erratum).toContainText('¥38,400')
    await expect(erratum).toContainText('¥40,400')
    await expect(erratum.getByRole('link', { name: '依据 S10' })).toBeVisible()
    await expect(app.sheet).toContainText('未说明是否含税')
    await expect(app.sheet).toContainText('不构成要约')
    await expect(app.sheet).toContainText('目前都不支持退款')
    await expect(app.sheet).toContainText('2026-11-21')
  })
})

test.describe('the users field', () => {
  test('recomputes on every key', async ({ app }) => {
    await app.open()
    await app.users.press('ControlOrMeta+a')
    // basic without packs up to 200,000 users; then 1 × 6,000; 28 × 3,000; 298 × 3,000
    const totals = [24_000, 24_000, 24_000, 24_000, 24_000, 30_000, 108_000, 918_000]
    for (const [index, total] of totals.entries()) {
      await app.users.pressSequentially(index === 0 ? '3' : '0')
      await app.expectTotal(total)
    }
    await app.users.press('Backspace')
    await app.expectTotal(108_000)
    await app.users.press('Backspace')
    await app.expectTotal(30_000)
  })

  test('takes numbers as people write them', async ({ app }) => {
    await app.open()
    const written = [
      // [text, users, total]
      ['100万', '1,000,000', 62_400],
      ['20w', '200,000', 24_000],
      // 1,198 packs × 3,000
      ['1.2亿', '120,000,000', 3_618_000],
      ['３０００００', '300,000', 30_000],
      ['1,200,000', '1,200,000', 72_000],
      ['1，000，000', '1,000,000', 62_400],
      ['7０万人', '700,000', 54_000],
      // 11 packs × 3,000
      ['1.3m', '1,300,000', 57_000],
      ['1000000000', '1,000,000,000', 30_018_000],
    ] as const
    for (const [text, users, total] of written) {
      await app.setUsers(text)
      await expect(app.users).toHaveValue(text)
      await app.expectTotal(total)
      await app.users.blur()
      await expect(app.users).toHaveValue(users)
      await app.expectTotal(total)
    }
  })

  test('takes a pasted number with spaces around and inside it', async ({ app }) => {
    await app.open()
    await pasteInto(app.users, '  300\u00a0000 \t')
    await app.expectTotal(30_000)
    await pasteInto(app.users, '\u3000１ ２００ ０００\u3000')
    await app.expectTotal(72_000)
    await app.users.blur()
    await expect(app.users).toHaveValue('1,200,000')
  })

  test('steps with the arrow keys, by ten with Shift', async ({ app }) => {
    await app.open()
    await app.users.focus()
    await app.users.press('ArrowUp')
    await expect(app.users).toHaveValue('1,100,000')
    // 9 × 4,800
    await app.expectTotal(67_200)
    await app.users.press('ArrowDown')
    await app.users.press('ArrowDown')
    await expect(app.users).toHaveValue('900,000')
    await app.expectTotal(57_600)
    await typeInto(app.users, '1000000')
    await app.users.press('Shift+ArrowUp')
    await expect(app.users).toHaveValue('2,000,000')
    // 18 × 3,000
    await app.expectTotal(78_000)
    await typeInto(app.users, '1')
    await app.users.press('ArrowDown')
    await expect(app.users).toHaveValue('1')
    await app.expectTotal(24_000)
  })

  test('offers common values', async ({ app }) => {
    await app.open()
    const { users, months } = app.wording
    // 5 × 6,000, then 10 × 4,800
    for (const [label, total] of [
      ['20 万', 24_000],
      ['70 万', 54_000],
      ['120 万', 72_000],
    ] as const) {
      await app.chip(users, label).click()
      await expect(app.chip(users, label)).toHaveAttribute('aria-pressed', 'true')
      await app.expectTotal(total)
    }
    await app.chip(months, '24').click()
    await expect(app.months).toHaveValue('24')
    // 24 × 2,000 + 48,000
    await app.expectTotal(96_000)
  })
})

test.describe('the slider beside the users', () => {
  test('reaches both ends by keyboard and says its value', async ({ app }) => {
    await app.open()
    await app.slider.focus()
    await app.slider.press('Home')
    await expect(app.users).toHaveValue('100')
    await expect(app.slider).toHaveAttribute('aria-valuetext', '100 人')
    await app.expectTotal(24_000)
    await app.slider.press('End')
    await expect(app.users).toHaveValue('10,000,000')
    // 98 × 3,000
    await app.expectTotal(318_000)
  })

  test('says what its ticks are, and what does not stand under its tick is not there', async ({
    app,
  }) => {
    await app.open('product=smop&users=1000000')
    const scale = app.slider.locator('xpath=../..')
    await expect(scale).toContainText('刻度处价格换档')
    await expect(scale).not.toContainText('20 万')
  })

  test('moves with each arrow key, past every boundary', async ({ app }) => {
    await app.open()
    for (const users of ['100', '1000', '200000', '700000', '1000000', '1200000']) {
      await app.setUsers(users)
      await app.slider.focus()
      await app.slider.press('ArrowRight')
      await expect
        .poll(() => count(app.users), `ArrowRight at ${users}`)
        .toBeGreaterThan(Number(users))
      await app.setUsers(users)
      await app.slider.focus()
      await app.slider.press('ArrowLeft')
      if (users === '100') continue
      await expect.poll(() => count(app.users), `ArrowLeft at ${users}`).toBeLessThan(Number(users))
    }
  })

  test('does not cap the field', async ({ app }) => {
    await app.open()
    await app.setUsers('10亿')
    await app.expectTotal(30_018_000)
    await expect(app.slider).toHaveAttribute('aria-valuetext', '1,000,000,000 人')
  })
})

test.describe('input that cannot be understood', () => {
  const stale = '有一项输入无法识别'

  test('keeps the last good price, greyed, with the reason at the field', async ({ app }) => {
    await app.open()
    const colour = () => app.total.evaluate((element) => getComputedStyle(element).color)
    const before = await colour()
    for (const [text, reason] of [
      ['12a', '无法识别'],
      ['', '请填写'],
      ['-5', '无法识别'],
      ['1.5', '需要整数'],
      ['1.23456万', '需要整数'],
      ['0', '1 到 1,000,000,000'],
      ['1000000001', '1 到 1,000,000,000'],
    ] as const) {
      await pasteInto(app.users, text)
      await expect(app.users).toHaveValue(text)
      await expect(app.users).toHaveAttribute('aria-invalid', 'true')
      await expect(app.users).toHaveAccessibleDescription(
        new RegExp(`${reason}.*结果仍按 1,000,000 计算`),
      )
      await expect(app.sheet).toContainText(stale)
      expect(await colour()).not.toBe(before)
      await app.expectTotal(62_400)
    }
    await app.setUsers('20万')
    await app.expectTotal(24_000)
    await expect(app.users).toHaveAttribute('aria-invalid', 'false')
    await expect(app.sheet).not.toContainText(stale)
    expect(await colour()).toBe(before)
  })

  test('moves nothing sideways, nor what can be chosen beside the field', async ({ app }) => {
    for (const width of [320, 390, 1440]) {
      await app.page.setViewportSize({ width, height: 900 })
      await app.open('product=smop&packs=5&packs=3')
      const places = () =>
        app.page.locator('.card :is(input, button)').evaluateAll((all) =>
          all.map((element) => {
            const { x, width: breadth } = element.getBoundingClientRect()
            return [Math.round(x), Math.round(breadth)]
          }),
        )
      const down = async () => {
        const [field, chip] = await Promise.all([
          app.months.boundingBox(),
          app.chip(app.wording.months, '6').boundingBox(),
        ])
        return Math.round((chip?.y ?? 0) - (field?.y ?? 0))
      }
      const [before, beside] = [await places(), await down()]
      for (const field of [app.users, app.months, app.prepay]) await typeInto(field, 'abc')
      await typeInto(app.page.getByRole('textbox', { name: '第 2 次购买', exact: true }), 'abc')
      await expect(app.page.getByTestId('field-problem')).toHaveCount(4)
      expect(await places(), `at ${width}`).toEqual(before)
      expect(await down(), `at ${width}`).toBe(beside)
    }
  })

  test('the word beside the total leads to the field, on a phone too, and into a closed section', async ({
    app,
  }) => {
    await app.page.setViewportSize({ width: 390, height: 844 })
    await app.open()
    await typeInto(app.months, 'abc')
    await app.page.getByRole('button', { name: '展开明细' }).click()
    await app.sheet.getByRole('button', { name: stale }).click()
    await expect(app.months).toBeFocused()
    await expect(app.months).toBeInViewport()
    await typeInto(app.months, '12')
    const section = app.page.getByText('按预算估算')
    const budget = app.page.getByRole('textbox', { name: '预算' })
    await section.click()
    await typeInto(budget, 'abc')
    await section.click()
    await expect(budget).toBeHidden()
    await app.sheet.getByRole('button', { name: stale }).click()
    await expect(budget).toBeFocused()
  })

  test('loses nothing: the text stays, other fields go on working', async ({ app }) => {
    await app.open()
    await pasteInto(app.users, 'about 2 million')
    await typeInto(app.months, '24')
    // 24 × 2,000 + 38,400
    await app.expectTotal(86_400)
    await expect(app.users).toHaveValue('about 2 million')
    await expect(app.sheet).toContainText(stale)
    await app.expectParameter('users', '1000000')
    await app.expectParameter('months', '24')
    await app.setUsers('200万')
    await app.expectTotal(102_000)
    await expect(app.sheet).not.toContainText(stale)
  })

  test('a choice from elsewhere replaces it', async ({ app }) => {
    await app.open()
    await pasteInto(app.users, '??')
    await expect(app.sheet).toContainText(stale)
    await app.chip(app.wording.users, '20 万').click()
    await expect(app.users).toHaveValue('200,000')
    await expect(app.sheet).not.toContainText(stale)
    await app.expectTotal(24_000)
    // Nor does it come back with the value beside which it stood.
    await typeInto(app.users, '1000000')
    await app.chip(app.wording.users, '20 万').click()
    await pasteInto(app.users, '??')
    await app.chip(app.wording.users, '70 万').click()
    await app.chip(app.wording.users, '20 万').click()
    await expect(app.users).toHaveValue('200,000')
    await expect(app.users).toHaveAttribute('aria-invalid', 'false')
  })

  test('a choice beside the field replaces it, also the one that is in force', async ({ app }) => {
    await app.open('product=smop&users=200000&months=12&start=2026-12-01')
    const sheet = app.sheet.getByText('有一项输入无法识别')
    for (const { field, chip, shown } of [
      { field: app.users, chip: app.chip(app.wording.users, '20 万'), shown: '200,000' },
      { field: app.months, chip: app.chip(app.wording.months, '12'), shown: '12' },
      { field: app.packs, chip: app.page.getByText('自动', { exact: true }), shown: '0' },
    ]) {
      await field.fill('2o')
      await expect(sheet).toBeVisible()
      await chip.locator('visible=true').first().click()
      await expect(field).toHaveValue(shown)
      await expect(field).toHaveAttribute('aria-invalid', 'false')
      await expect(sheet).toBeHidden()
    }
  })

  test('a month or a prepayment outside 1 to 60 is refused with the range', async ({ app }) => {
    await app.open()
    for (const [field, text] of [
      [app.months, '61'],
      [app.prepay, '0'],
    ] as const) {
      await pasteInto(field, text)
      await expect(field).toHaveAccessibleDescription(/1 到 60/)
      await app.expectTotal(62_400)
      await pasteInto(field, '12')
      await expect(field).toHaveAttribute('aria-invalid', 'false')
    }
  })

  test('says what the field takes, by an example of it', async ({ app }) => {
    await app.open('product=smop&users=1000000&packs=8')
    for (const [field, example] of [
      [app.users, '100万'],
      [app.packs, '整数个数，例如 8'],
      [app.months, '整数月数，例如 12'],
      [app.prepay, '整数月数，例如 12'],
    ] as const) {
      await typeInto(field, 'abc')
      await expect(field).toHaveAccessibleDescription(new RegExp(example))
    }
    await app.page.getByText('按预算估算').click()
    const budget = app.field('整个估算的预算')
    await typeInto(budget, 'abc')
    await expect(budget).toHaveAccessibleDescription(
      '无法识别。请填金额，例如 300000 或 30万。 这里暂按未填写处理。',
    )
  })

  test('an emptied date keeps the last good one', async ({ app }) => {
    await app.open('product=smop&start=2026-12-01')
    await app.start.fill('')
    await expect(app.start).toHaveAttribute('aria-invalid', 'true')
    await expect(app.start).toHaveAccessibleDescription(/结果仍按 2026-12-01 计算/)
    await expect(app.charges.first().locator('time')).toHaveAttribute('datetime', '2026-12-01')
    await expect(app.sheet).toContainText(stale)
    await app.start.fill('2027-01-31')
    await expect(app.charges.first().locator('time')).toHaveAttribute('datetime', '2027-01-31')
    await expect(app.sheet).not.toContainText(stale)
  })
})

test.describe('editions', () => {
  test('beside the total it is said where the users do not fit, on a phone too', async ({
    app,
  }) => {
    await app.page.setViewportSize({ width: 390, height: 700 })
    await app.open('product=smop&edition=free&users=800')
    const remark = app.sheet.getByText('容量小于用户数')
    await expect(remark).toHaveCount(0)
    await app.setUsers('30万')
    await app.expectTotal(0)
    await expect(remark).toBeInViewport()
    await app.open('product=smop&edition=free&users=1001&product=smop&users=300000&packs=0')
    await expect(remark).toHaveText('有 2 项容量小于用户数')
    await app.open('lang=en&product=smop&edition=free&users=1001&product=mss')
    await expect(app.sheet).toContainText('Not enough capacity for all users: 1 item')
  })

  test('beside the total it is said that the growth is not paid for yet', async ({ app }) => {
    await app.page.setViewportSize({ width: 390, height: 700 })
    await app.open('product=smop&users=300000&target=1200000&months=12&start=2026-12-01')
    await app.expectTotal(30_000)
    await expect(app.sheet.getByText('未含增长所需的叠加包', { exact: true })).toBeInViewport()
  })

  test('free costs nothing for 60 days and asks for no packs or months', async ({ app }) => {
    await app.open()
    await app.setUsers('1000')
    await app.choose(app.wording.free)
    await app.expectTotal(0)
    await app.expectDue(0, 0)
    await app.expectCharges([['S1', 0]])
    await expect(app.charges).toContainText('60 天 × ¥0')
    await expect(app.sheet).toContainText('无后续付款')
    await expect(app.packs).toHaveCount(0)
    await expect(app.months).toHaveCount(0)
    await expect(app.page.getByText('最多 1,000 人，有效 60 天，不收费')).toBeVisible()
  })

  test('switching back and forth loses no input', async ({ app }) => {
    await app.open()
    await typeInto(app.packs, '11')
    await typeInto(app.months, '24')
    // 48,000 + 11 × 3,000
    await app.expectTotal(81_000)
    await app.choose(app.wording.free)
    await app.expectTotal(0)
    await expect(app.users).toHaveValue('1,000,000')
    await app.choose(app.wording.basic)
    await expect(app.packs).toHaveValue('11')
    await expect(app.months).toHaveValue('24')
    await app.expectTotal(81_000)
  })

  test('a line without packs leads to the purchase page and nowhere else', async ({ app }) => {
    await app.open()
    const buy = app.lines.getByRole('link', { name: '去厂商页面购买' })
    await expect(buy).toHaveAttribute('href', 'https://buy.cloud.tencent.com/smop')
    await expect(buy).toHaveAttribute('target', '_blank')
    await expect(buy).toHaveAttribute('rel', /\bnoopener\b/)
  })
})

test.describe('packs', () => {
  test('follow the users by themselves until a number is chosen', async ({ app }) => {
    await app.open()
    await expect(app.radio(app.wording.packsAuto)).toBeChecked()
    await app.setUsers('1300001')
    await expect(app.packs).toHaveValue('12')
    await app.setUsers('200001')
    await expect(app.packs).toHaveValue('1')
    await app.setUsers('200000')
    await expect(app.packs).toHaveValue('0')
    await app.expectCharges([['S2', 24_000]])
    await app.setUsers('1000000')
    await app.choose(app.wording.packsManual)
    await expect(app.packs).toHaveValue('8')
    await app.setUsers('1300000')
    await expect(app.packs).toHaveValue('8')
    await app.expectTotal(62_400)
    await app.choose(app.wording.packsAuto)
    await expect(app.packs).toHaveValue('11')
    await app.expectTotal(57_000)
  })

  test('cost what the size of the purchase says, for all of its units', async ({ app }) => {
    await app.open()
    for (const [packs, price] of [
      ['0', 0],
      ['1', 6_000],
      ['5', 30_000],
      ['6', 28_800],
      ['10', 48_000],
      ['11', 33_000],
      ['100', 300_000],
    ] as const) {
      await typeInto(app.packs, packs)
      await expect(app.radio(app.wording.packsManual)).toBeChecked()
      await app.expectTotal(24_000 + price)
    }
    await app.packs.press('ArrowUp')
    await expect(app.packs).toHaveValue('101')
    await app.expectTotal(24_000 + 303_000)
  })

  test('in several purchases are priced one by one', async ({ app }) => {
    await app.open()
    await app.choose(app.wording.packsSplit)
    const purchase = (index: number) =>
      app.page.getByRole('textbox', { name: `第 ${index} 次购买`, exact: true })
    // Nothing is bought that was not asked for.
    await expect(purchase(1)).toHaveValue('8')
    await expect(purchase(2)).toHaveCount(0)
    await app.expectTotal(62_400)
    await typeInto(purchase(1), '5')
    await app.page.getByRole('button', { name: '再加一次购买' }).click()
    await typeInto(purchase(2), '3')
    await app.expectCharges([
      ['S2', 24_000],
      ['S3', 30_000],
      ['S3', 18_000],
    ])
    await app.expectTotal(72_000)
    await app.page.getByRole('button', { name: '再加一次购买' }).click()
    await typeInto(purchase(3), '11')
    await app.expectTotal(105_000)
    await expect
      .poll(() => app.parameters().filter((p) => p.startsWith('packs=')))
      .toEqual(['packs=5', 'packs=3', 'packs=11'])
    await app.page.getByRole('button', { name: '去掉第 1 次购买' }).click()
    await expect(purchase(1)).toHaveValue('3')
    await expect(purchase(2)).toHaveValue('11')
    await app.expectTotal(75_000)
    await app.page.getByRole('button', { name: '去掉第 2 次购买' }).press('Enter')
    await expect(app.page.getByRole('list', { name: '叠加包' })).toBeFocused()
    await expect(app.radio(app.wording.packsSplit)).toBeChecked()
    await app.choose(app.wording.packsManual)
    await expect(app.packs).toHaveValue('3')
    await app.expectTotal(42_000)
  })

  test('purchases come back from another way to buy, unless another number was stated', async ({
    app,
  }) => {
    const packs = () => app.parameters().filter((p) => p.startsWith('packs='))
    const stated = ['packs=5', 'packs=3-2027-03-01']
    await app.open(`product=smop&users=1000000&start=2026-12-01&${stated.join('&')}`)
    for (const way of [app.wording.packsAuto, app.wording.packsManual]) {
      await app.choose(way)
      await expect.poll(packs).not.toEqual(stated)
      await app.choose(app.wording.packsSplit)
      await expect.poll(packs).toEqual(stated)
    }
    await app.choose(app.wording.packsManual)
    await expect(app.packs).toHaveValue('8')
    await typeInto(app.packs, '9')
    await app.choose(app.wording.packsSplit)
    await expect.poll(packs).toEqual(['packs=9'])
  })

  test('a single dated purchase keeps its field while its day is typed', async ({ app }) => {
    await app.open('product=smop&packs=8-2027-03-01&start=2026-12-01')
    const day = app.page.getByLabel('第 1 次购买的日期', { exact: true })
    // On the way to another day, it is the first day of use.
    await day.fill('2026-12-01')
    await expect(day).toBeFocused()
    await day.fill('2027-04-01')
    await expect.poll(() => app.parameters()).toContain('packs=8-2027-04-01')
  })

  test('in one purchase are as many as it may have, as a link reads them', async ({ app }) => {
    await app.open('product=smop&packs=6000&packs=6000')
    await app.choose(app.wording.packsManual)
    await expect(app.packs).toHaveValue('10,000')
    await expect.poll(() => app.parameters()).toContain('packs=10000')
  })

  test('what takes a purchase away stands beside it on the narrowest screen', async ({ app }) => {
    await app.page.setViewportSize({ width: 320, height: 900 })
    await app.open('product=smop&packs=5&packs=3')
    const packs = app.page.getByRole('textbox', { name: '第 2 次购买', exact: true })
    const remove = app.page.getByRole('button', { name: '去掉第 2 次购买' })
    const [field, button] = await Promise.all([packs.boundingBox(), remove.boundingBox()])
    expect(button?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0))
    expect(Math.abs((button?.y ?? 0) - (field?.y ?? 0))).toBeLessThan(8)
  })

  test('a purchase that cannot be read does not lose the others', async ({ app }) => {
    await app.open('product=smop&packs=5&packs=3&packs=2')
    await pasteInto(app.page.getByRole('textbox', { name: '第 2 次购买', exact: true }), '?')
    await expect(app.sheet).toContainText('有一项输入无法识别')
    // 24,000 + 30,000 + 18,000 + 12,000
    await app.expectTotal(84_000)
    await app.page.getByRole('button', { name: '去掉第 2 次购买' }).click()
    await expect(app.sheet).not.toContainText('有一项输入无法识别')
    await app.expectTotal(66_000)
  })

  test('what cannot be read stays with its purchase when another one goes', async ({ app }) => {
    // The days differ, the numbers do not.
    await app.open('product=smop&start=2026-12-01&packs=2&packs=2-2027-01-01&packs=2-2027-02-01')
    const purchase = (index: number) =>
      app.page.getByRole('textbox', { name: `第 ${index} 次购买`, exact: true })
    await pasteInto(purchase(2), '?')
    await app.page.getByRole('button', { name: '去掉第 1 次购买' }).click()
    await expect(purchase(1)).toHaveValue('?')
    await expect(purchase(2)).toHaveValue('2')
    await expect(app.sheet).toContainText('有一项输入无法识别')
    await app.page.getByRole('button', { name: '去掉第 1 次购买' }).click()
    await expect(purchase(1)).toHaveValue('2')
    await expect(app.sheet).not.toContainText('有一项输入无法识别')
    await app.expectParameter('packs', '2-2027-02-01')
  })
})

test.describe('prepayment', () => {
  test('by the month, by the year, all at once', async ({ app }) => {
    await app.open()
    const { prepay } = app.wording
    await app.chip(prepay, '按年付').click()
    await app.expectDue(62_400, 0)
    await expect(app.sheet).toContainText('无后续付款')
    await typeInto(app.months, '24')
    await app.expectDue(62_400, 24_000)
    await expect(app.sheet).toContainText('此后每年')
    await app.chip(prepay, '一次付清').click()
    await expect(app.prepay).toHaveValue('24')
    await app.expectDue(86_400, 0)
    await app.chip(prepay, '按月付').click()
    await app.expectDue(40_400, 2_000)
    await app.expectTotal(86_400)
  })

  test('by any number of months, the last payment only what is left', async ({ app }) => {
    await app.open()
    await typeInto(app.prepay, '6')
    await app.expectDue(50_400, 12_000)
    await expect(app.sheet).toContainText('此后每 6 个月')
    await typeInto(app.prepay, '5')
    // 5, 5 and 2 months: no one figure, so the 7 months together
    await app.expectDue(48_400, 14_000)
    await expect(app.sheet).toContainText('此后合计')
    await typeInto(app.prepay, '60')
    await app.expectDue(62_400, 0)
    await app.expectTotal(62_400)
  })

  for (const width of [390, 1440]) {
    test(`how much the last payment is for, where it differs, and nothing moves: ${width} px`, async ({
      app: { page, inEnglish: app },
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await app.open('lang=en&product=smop&months=14')
      const below = async () =>
        await app.start.evaluate((field) => field.getBoundingClientRect().top + window.scrollY)
      await expect(page.getByText('month at a time', { exact: true })).toBeVisible()
      const before = await below()
      await typeInto(app.prepay, '12')
      await expect(app.prepay).toHaveAccessibleDescription('last one: 2 months')
      await expect(page.getByText('months at a time', { exact: true })).toBeVisible()
      expect(await below()).toBe(before)
      await typeInto(app.prepay, '7')
      await expect(app.prepay).toHaveAccessibleDescription('')
      expect(await below()).toBe(before)
    })
  }
})

test.describe('the scenarios of the document', () => {
  test('1: up to 1,000 users are free, the 1,001st does not fit', async ({ app }) => {
    await app.open('product=smop&users=1000')
    await expect(app.radio(app.wording.free)).toBeChecked()
    await app.expectTotal(0)
    await app.expectLevel('full')
    await app.setUsers('1001')
    await app.expectLevel('over')
  })

  test('2: from 1,001 to 200,000 users basic alone', async ({ app }) => {
    for (const users of [1_001, 200_000]) {
      await app.open(`product=smop&users=${users}&months=1`)
      await expect(app.radio(app.wording.basic)).toBeChecked()
      await app.expectTotal(2_000)
      await app.expectCharges([['S2', 2_000]])
    }
  })

  test('3: a million users, 40,400 in the first month', async ({ app }) => {
    await app.open('product=smop&users=1000000&months=1')
    await app.expectTotal(40_400)
    await app.expectDue(40_400, 0)
    await app.expectCharges([
      ['S2', 2_000],
      ['S3', 38_400],
    ])
  })
})

async function count(field: Locator): Promise<number> {
  return Number((await field.inputValue()).replaceAll(',', ''))
}
