import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const ordinary = 'product=smop&users=1000000&packs=8&start=2026-12-01'

test('nothing moves by itself with reduced motion', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open(ordinary)
  const moving = await app.page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
        const seconds = [animationDuration, transitionDuration].flatMap((text) =>
          text.split(',').map(Number.parseFloat),
        )
        return animationName !== 'none' || seconds.some((time) => time > 0.01)
      })
      .map((element) => element.outerHTML.slice(0, 60)),
  )
  expect(moving).toEqual([])
  await app.setUsers('20w')
  await app.expectTotal(24_000)
})

for (const lang of ['zh-CN', 'en']) {
  test(`with forced colours, a narrow header keeps one row and no frame touches words, in ${lang}`, async ({
    app,
  }) => {
    const { page } = app
    await page.emulateMedia({ forcedColors: 'active' })
    await page.setViewportSize({ width: 320, height: 800 })
    await app.open(`lang=${lang}&${ordinary}&product=mss`)
    const buttons = await page.getByRole('banner').getByRole('button').all()
    const tops = await Promise.all(buttons.map(async (each) => (await each.boundingBox())?.y))
    expect(new Set(tops).size).toBe(1)
    const tools = await page.locator('.line-tools').boundingBox()
    const words = await page.locator('.line-tools + p').boundingBox()
    const heading = await page.locator('h2:has(+ .line-tools)').boundingBox()
    const bottom = (box: typeof tools) => (box?.y ?? NaN) + (box?.height ?? NaN)
    expect(tools?.y).toBeGreaterThanOrEqual(bottom(heading))
    expect(words?.y).toBeGreaterThanOrEqual(bottom(tools))
  })
}

test('with forced colours, what is chosen can still be told', async ({ app }) => {
  await app.page.emulateMedia({ forcedColors: 'active' })
  await app.open(`${ordinary}&renew=2028-02-01&product=mss`)
  const ground = (selector: string) =>
    app.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await ground('[role=tab][aria-selected=true]')).not.toBe(
    await ground('[role=tab][aria-selected=false]'),
  )
  expect(await ground('label:has(:checked)')).not.toBe(await ground('label:has(:not(:checked))'))
  await expect(app.handle).toBeVisible()
  await expectAccessible(app.page)
})
