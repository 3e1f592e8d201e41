import { expectAmount } from './support/estimator.ts'
import { typeInto } from './support/input.ts'
import { expect, test, type Locator } from './support/test.ts'

/** Basic, in service from 2026-12-01 to 2027-12-01; its resources go on 2028-03-01. */
const year = 'product=smop&users=1000000&packs=8&months=12&start=2026-12-01'

test.describe('phases and their dates', () => {
  for (const { name, query, phases, says } of [
    {
      name: 'renewed on time',
      query: year,
      phases: [
        ['active', '2026-12-01', '2027-12-01'],
        ['active', '2027-12-01', '2028-12-01'],
      ],
      says: ['2027-12-01', '12 个月', '¥24,000', '叠加包无需重购'],
    },
    {
      name: 'renewed late, as in the document’s example: the new term counts from that day',
      query: 'product=smop&start=2022-05-01&months=1&renew=2022-08-01',
      phases: [
        ['active', '2022-05-01', '2022-06-01'],
        ['stopped', '2022-06-01', '2022-08-01'],
        ['active', '2022-08-01', '2022-09-01'],
      ],
      says: ['停服 61 天', '2022-08-01', '¥2,000', '叠加包继续有效'],
    },
    {
      name: 'renewed on the last day that restores',
      query: `${year}&renew=2028-02-29`,
      phases: [
        ['active', '2026-12-01', '2027-12-01'],
        ['stopped', '2027-12-01', '2028-02-29'],
        ['active', '2028-02-29', '2029-02-28'],
      ],
      says: ['停服 90 天', '2028-02-29', '¥24,000'],
    },
    {
      name: 'too late by a day: bought again, packs included',
      query: `${year}&renew=2028-03-01`,
      phases: [
        ['active', '2026-12-01', '2027-12-01'],
        ['stopped', '2027-12-01', '2028-03-01'],
        ['active', '2028-03-01', '2029-03-01'],
      ],
      says: ['2028-03-01', '停用 91 天', '¥24,000', '¥38,400', '¥62,400', '请向厂商确认'],
    },
    {
      name: 'bought again long after',
      query: `${year}&renew=2028-06-15`,
      phases: [
        ['active', '2026-12-01', '2027-12-01'],
        ['stopped', '2027-12-01', '2028-03-01'],
        ['reclaimed', '2028-03-01', '2028-06-15'],
        ['active', '2028-06-15', '2029-06-15'],
      ],
      says: ['2028-03-01', '停用 197 天', '¥62,400'],
    },
    {
      name: 'never renewed',
      query: `${year}&renew=never`,
      phases: [
        ['active', '2026-12-01', '2027-12-01'],
        ['stopped', '2027-12-01', '2028-03-01'],
        ['reclaimed', '2028-03-01', null],
      ],
      // Right on any day, before or after those it names.
      says: ['2027-12-01 停服，最晚 2028-02-29 续费可恢复；资源于 2028-03-01 回收', '无法找回'],
    },
    {
      name: 'a month that begins on the 31st',
      query: 'product=smop&start=2027-01-31&months=1&renew=never',
      phases: [
        ['active', '2027-01-31', '2027-02-28'],
        ['stopped', '2027-02-28', '2027-05-28'],
        ['reclaimed', '2027-05-28', null],
      ],
      says: ['2027-02-28', '2027-05-27', '2027-05-28'],
    },
    {
      name: 'free: a trial of 60 days, then the console closes and the mall stays',
      query: 'product=smop&edition=free&users=500&start=2026-12-01',
      phases: [
        ['trial', '2026-12-01', '2027-01-30'],
        ['console-closed', '2027-01-30', null],
      ],
      says: ['2027-01-30', '商城仍可供最多 1,000 名用户访问'],
    },
    {
      name: 'daily operations: the term, then it stops',
      query: 'product=mss&start=2027-10-31&months=4',
      phases: [
        ['active', '2027-10-31', '2028-02-29'],
        ['stopped', '2028-02-29', null],
      ],
      says: ['2028-02-29', '重新选购'],
    },
    {
      name: 'event protection: ordered five days ahead, then the days bought',
      query: 'product=mss&edition=event&days=7&start=2027-03-03',
      phases: [
        ['lead-time', '2027-02-26', '2027-03-03'],
        ['active', '2027-03-03', '2027-03-10'],
        ['stopped', '2027-03-10', null],
      ],
      says: ['2027-02-26', '2027-03-03', '7 天', '2027-03-10'],
    },
  ] as const) {
    test(name, async ({ app }) => {
      await app.open(query)
      await app.expectPhases(phases)
      for (const text of says) await expect(app.sentence).toContainText(text)
    })
  }
})

test('a renewal says nothing of packs where none are bought', async ({ app }) => {
  await app.open('product=smop&users=200000&months=12&start=2026-12-01')
  await expect(app.sentence).toHaveText(
    '在 2027-12-01 之前续费，服务不中断；续 12 个月按目录价为 ¥24,000。',
  )
  await app.choose(app.wording.late)
  await expect(app.sentence).toContainText('停服 31 天')
  await expect(app.sentence).not.toContainText('叠加包')
})

test.describe('the day of renewal', () => {
  test('is chosen, typed and taken back; the table, the sentence and the link say the same', async ({
    app,
  }) => {
    const panel = app.page.getByTestId('lifecycle')
    await app.open(year)
    await app.choose(app.wording.late)
    await expect(app.renewOn).toHaveValue('2028-01-01')
    await app.renewOn.fill('2028-02-01')
    await app.expectPhases([
      ['active', '2026-12-01', '2027-12-01'],
      ['stopped', '2027-12-01', '2028-02-01'],
      ['active', '2028-02-01', '2029-02-01'],
    ])
    await expect(app.sentence).toContainText('停服 62 天')
    await expect(app.phases.nth(1)).toContainText('62')
    await expect(app.handle).toHaveAttribute('aria-valuetext', '2028-02-01')
    await app.expectParameter('renew', '2028-02-01')
    await expectAmount(panel.getByRole('heading', { name: /续费费用/ }).locator('data'), 24_000)
    // What is decided here is no part of the estimate's total.
    await app.expectTotal(62_400)

    await app.renewOn.fill('2028-05-01')
    await expect(app.sentence).toContainText('¥62,400')
    await expectAmount(
      panel.getByRole('heading', { name: /重新购买的费用/ }).locator('data'),
      62_400,
    )
    await app.choose(app.wording.never)
    await expect(app.handle).toHaveCount(0)
    await app.expectParameter('renew', 'never')
    await app.choose(app.wording.onTime)
    await app.expectParameter('renew', null)
    await expect(app.phases).toHaveCount(2)
  })

  test('moves by keyboard: a day, a month, first and last', async ({ app }) => {
    await app.open(year)
    await expect(app.handle).toHaveAttribute('aria-valuetext', '2027-12-01')
    for (const [key, day] of [
      ['ArrowRight', '2027-12-02'],
      ['ArrowUp', '2027-12-03'],
      ['PageUp', '2028-01-03'],
      ['ArrowLeft', '2028-01-02'],
      ['PageUp', '2028-02-02'],
      ['PageDown', '2028-01-02'],
      ['ArrowDown', '2028-01-01'],
      ['Home', '2027-12-01'],
      ['ArrowLeft', '2027-12-01'],
      ['End', '2028-05-01'],
      ['ArrowRight', '2028-05-01'],
    ] as const) {
      await app.handle.press(key)
      await expect(app.handle).toHaveAttribute('aria-valuetext', day)
      await expect(app.handle).toBeFocused()
    }
    await expect(app.sentence).toContainText('¥62,400')
    await expect(app.renewOn).toHaveValue('2028-05-01')
    await app.expectParameter('renew', '2028-05-01')
  })

  test('is dragged with the pointer, which it stays under', async ({ app }) => {
    await app.open(`${year}&renew=2028-01-15`)
    const { mouse } = app.page
    await app.handle.scrollIntoViewIfNeeded()
    const { x, y } = await centre(app.handle)
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + 60, y, { steps: 4 })
    await expect.poll(async () => Math.abs((await centre(app.handle)).x - (x + 60))).toBeLessThan(3)
    const day = (await app.handle.getAttribute('aria-valuetext')) ?? ''
    expect(day > '2028-01-15').toBe(true)
    await expect(app.renewOn).toHaveValue(day)
    await expect(app.sentence).toContainText(day)
    await expect(app.phases.last().locator('time').first()).toHaveAttribute('datetime', day)
    // All the way to the right: too late. All the way to the left: on time.
    await mouse.move(x + 3_000, y, { steps: 3 })
    await expect(app.sentence).toContainText('只能重新购买')
    await mouse.move(0, y, { steps: 3 })
    await expect(app.handle).toHaveAttribute('aria-valuetext', '2027-12-01')
    await expect(app.radio(app.wording.onTime)).toBeChecked()
    await mouse.up()
    await mouse.move(x, y)
    await expect(app.handle).toHaveAttribute('aria-valuetext', '2027-12-01')
  })

  test('stays under the pointer, and goes back and forth, from a day far beyond', async ({
    app,
  }) => {
    await app.open(`${year}&renew=2030-06-01`)
    await app.handle.press('ArrowLeft')
    await app.handle.press('ArrowRight')
    await expect(app.handle).toHaveAttribute('aria-valuetext', '2030-06-01')
    const { mouse } = app.page
    await app.handle.scrollIntoViewIfNeeded()
    const { x, y } = await centre(app.handle)
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x - 20, y)
    const day = await app.handle.getAttribute('aria-valuetext')
    expect(day).not.toBe('2030-06-01')
    // A hand that trembles up and down stays on the day.
    for (const by of [1, -1, 1]) await mouse.move(x - 20, y + by)
    await mouse.up()
    await expect(app.handle).toHaveAttribute('aria-valuetext', day ?? '')
    expect(Math.abs((await centre(app.handle)).x - (x - 20))).toBeLessThan(3)
  })

  test('never runs back while the pointer goes forward', async ({ app }) => {
    await app.open(year)
    const { mouse } = app.page
    await app.handle.scrollIntoViewIfNeeded()
    const { x, y } = await centre(app.handle)
    await mouse.move(x, y)
    await mouse.down()
    const days: string[] = []
    for (let step = 1; step <= 60; step += 1) {
      await mouse.move(x + step, y)
      days.push((await app.handle.getAttribute('aria-valuetext')) ?? '')
    }
    await mouse.up()
    expect(days).toEqual(days.toSorted())
    expect((days.at(-1) ?? '') > '2027-12-01').toBe(true)
  })

  test('can be typed part by part, whatever the date reads meanwhile', async ({ app }) => {
    await app.open('product=smop&start=2027-06-15&months=12&renew=2028-07-15')
    // On the way to December, the month reads "1": January, before the term's end.
    await app.renewOn.fill('2028-01-15')
    await expect(app.renewOn).toBeFocused()
    await expect(app.renewOn).toHaveValue('2028-01-15')
    // Nor is the day of the expiry itself a day after it.
    await app.renewOn.fill('2028-06-15')
    await expect(app.renewOn).toBeFocused()
    await expect(app.renewOn).toHaveAttribute('aria-invalid', 'true')
    await app.renewOn.fill('2028-12-15')
    await expect(app.sentence).toContainText('2028-09-15')
    await app.expectParameter('renew', '2028-12-15')
  })

  test('follows a term that grows past it: then it is on time', async ({ app }) => {
    await app.open(`${year}&renew=2028-02-01`)
    await typeInto(app.months, '24')
    await app.expectPhases([
      ['active', '2026-12-01', '2028-12-01'],
      ['active', '2028-12-01', '2030-12-01'],
    ])
    await app.expectParameter('renew', null)
    await typeInto(app.months, '12')
    await expect(app.renewOn).toHaveValue('2028-02-01')
  })
})

test.describe('a visitor in another time zone', () => {
  // In China it is already 1 December.
  test.use({ timezoneId: 'America/Los_Angeles', now: '2026-11-30T09:00:00-08:00' })

  test('sees the dates of China', async ({ app }) => {
    await app.open()
    await expect(app.start).toHaveValue('2026-12-01')
    await app.expectPhases([
      ['active', '2026-12-01', '2027-12-01'],
      ['active', '2027-12-01', '2028-12-01'],
    ])
    await app.handle.press('ArrowRight')
    await expect(app.renewOn).toHaveValue('2027-12-02')
    await app.open('product=mss&edition=event')
    await expect(app.page.getByLabel(app.wording.start)).toHaveValue('2026-12-06')
    await expect(app.charges.locator('time')).toHaveAttribute('datetime', '2026-12-01')
    await app.open(`${year}&renew=2028-02-29`)
    await expect(app.sentence).toContainText('停服 90 天')
  })
})

test('in English it says the same', async ({ app: { inEnglish: app } }) => {
  await app.open(`lang=en&${year}&renew=2028-02-01`)
  await expect(app.sentence).toHaveText(
    '62 days out of service. It is back on 2028-02-01, when a new term begins: 12 months at list price, ¥24,000. Packs stay valid.',
  )
  await expect(app.phases.nth(1)).toContainText('Stopped')
  await app.choose(app.wording.never)
  await expect(app.sentence).toContainText('up to 2028-02-29 restores it')
})

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the reclamation of what was renewed before it is told as what would have been', async ({
  app,
}) => {
  const chart = app.page.locator('.lifecycle-chart')
  await app.open(`${year}&renew=2028-01-10`)
  await expect(chart).toContainText('不续则于 2028-03-01 回收')
  await app.open(`lang=en&${year}&renew=2028-01-10`)
  await expect(chart).toContainText('Would be reclaimed 2028-03-01')
  await app.open(`lang=en&${year}&renew=never`)
  await expect(chart).toContainText('Reclaimed 2028-03-01')
})

test('on the narrowest screen each phase is named on one line, beside its sign', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 320, height: 900 })
  for (const lang of ['zh-CN', 'en']) {
    await app.open(`lang=${lang}&${year}&renew=2028-06-01`)
    const names = app.page.locator('[data-phase] th')
    await expect(names, lang).toHaveCount(4)
    const lines = await names.evaluateAll((cells) =>
      cells.map((cell) => cell.clientHeight / Number.parseFloat(getComputedStyle(cell).lineHeight)),
    )
    expect(Math.max(...lines), lang).toBeLessThan(1.5)
  }
})
