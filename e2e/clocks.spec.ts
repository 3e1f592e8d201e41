import { expect, test, todayPlus5 } from './support/test.ts'

for (const [instant, day, eventDay] of [
  ['1923-09-01T12:00:00+08:00', '2000-01-01', '2000-01-06'],
  ['2150-06-01T12:00:00+08:00', '2099-12-31', '2099-12-31'],
  ['9999-12-31T23:59:00+08:00', '2099-12-31', '2099-12-31'],
] as const) {
  test.describe(`a clock that shows ${instant.slice(0, 4)}`, () => {
    test.use({ now: instant })

    test('is named, and nothing else is wrong', async ({ app }) => {
      await app.open()
      await app.expectTotal(62_400)
      await expect(app.start).toHaveValue(day)
      await expect(app.page.getByTestId('clock-notice')).toContainText(day)
      await app.setUsers('2000000')
      // 24,000 + 18 × 3,000
      await app.expectTotal(78_000)
      await app.add(app.wording.mss)
      await app.choose(app.wording.event)
      await expect(app.page.getByLabel(app.wording.start)).toHaveValue(eventDay)
      await app.expectTotal(162_000)
      await app.expectParameter('quoted', '162000')
      await app.page.reload()
      await app.expectTotal(162_000)
      await expect(app.notice).toHaveCount(0)
      await app.page.getByRole('button', { name: 'Switch to English' }).click()
      await expect(app.page.getByTestId('clock-notice')).toContainText(`taken to be ${day}`)
    })
  })
}

for (const [zone, instant] of [
  ['Pacific/Kiritimati', '2026-11-25T23:30:00+08:00'],
  ['Pacific/Apia', '2026-11-25T23:30:00+08:00'],
  ['Pacific/Pago_Pago', '2026-11-25T00:30:00+08:00'],
] as const) {
  test.describe(`D7: in ${zone}, where it is another day`, () => {
    test.use({ timezoneId: zone, now: instant })

    test('the dates are those of China', async ({ app }) => {
      await app.open()
      await expect(app.start).toHaveValue('2026-11-25')
      await expect(app.phases.first().locator('time').last()).toHaveAttribute(
        'datetime',
        '2027-11-25',
      )
      await app.open('product=mss&edition=event')
      await expect(app.page.getByLabel(app.wording.start)).toHaveValue(todayPlus5)
      await expect(app.charges.locator('time')).toHaveAttribute('datetime', '2026-11-25')
      await expect(app.page.getByTestId('clock-notice')).toHaveCount(0)
    })
  })
}

test.describe('midnight', () => {
  test.use({ now: '2026-11-25T23:59:30+08:00' })

  test('passes while the page is open: advice is of the new day, inputs stay', async ({ app }) => {
    await app.open(`product=mss&edition=event&start=${todayPlus5}`)
    const early = app.page.getByTestId('lead-time-notice')
    await expect(app.page.getByText('最晚 2026-11-25 下单（')).toBeVisible()
    await app.page.clock.setFixedTime('2026-11-26T00:00:30+08:00')
    await app.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect(early).toContainText('2026-11-25')
    await expect(app.page.getByLabel(app.wording.start)).toHaveValue(todayPlus5)
    await app.expectTotal(84_000)
    await early.getByRole('button', { name: '改为最早可用的 2026-12-01' }).click()
    await expect(early).toHaveCount(0)
    await app.expectParameter('start', '2026-12-01')
    await app.add(app.wording.smop)
    await expect(app.start).toHaveValue('2026-11-26')
  })
})
