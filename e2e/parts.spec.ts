import { laterCardServer } from './support/laterCard.ts'
import {
  addressOf,
  comforts,
  filesOf,
  firstParts,
  lazyModules,
  line,
  parts,
} from './support/parts.ts'
import { expect, test } from './support/test.ts'

// What cannot be fetched is named in the console by the browser itself.
test.use({
  expected: [/Failed to load resource|ERR_FAILED|Failed to fetch|is not there|'web-share'/],
})

test('every part that is fetched when needed is tried here', () => {
  expect(
    [...Object.keys({ ...parts, ...firstParts }), ...comforts]
      .filter((name) => name !== 'index')
      .toSorted(),
  ).toEqual(lazyModules())
})

for (const module of comforts) {
  test(`${module}: nothing is said where it does not come`, async ({ app, page }) => {
    const refused = page.waitForRequest(filesOf(module))
    await page.route(filesOf(module), (route) => route.abort())
    await app.open(line)
    await refused
    await app.expectTotal(62_400)
    await expect(page.getByText('这一部分没有载入成功')).toHaveCount(0)
  })
}

for (const [module, ways] of Object.entries(parts)) {
  for (const part of ways) {
    test.describe(`${module}${part.by === undefined ? '' : ` ${part.by}`}`, () => {
      if (part.isLater === true) test.use({ baseURL: laterCardServer.url })

      test('says that it did not arrive, and comes when asked again', async ({ app, page }) => {
        const trouble =
          part.trouble?.(page) ??
          page.getByText('这一部分没有载入成功').filter({ visible: true }).first()
        await part.prepare?.(page)
        await page.route(filesOf(part.file ?? module), (route) => route.abort())
        await page.goto(addressOf(part))
        await app.ready()
        await part.open?.(app)
        await expect(trouble).toBeVisible()
        await app.expectTotal(part.total ?? 62_400)

        await page.unroute(filesOf(part.file ?? module))
        if (part.retry === undefined) {
          await page.getByRole('button', { name: '再试一次' }).first().click()
        } else await part.retry(app)
        await part.proof(app)
        if (part.trouble === undefined) await expect(trouble).toHaveCount(0)
        await app.expectTotal(part.total ?? 62_400)
      })
    })
  }
}

for (const width of [320, 768]) {
  test(`exports that do not come move no button of the header, ${width} px`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.route(filesOf('ExportDialog'), (route) => route.abort())
    await app.open(line)
    const buttons = page.getByRole('banner').getByRole('button', { name: /^(?:导出|分享)$/ })
    const boxes = async () =>
      await Promise.all((await buttons.all()).map(async (each) => await each.boundingBox()))
    const before = await boxes()
    await buttons.first().click()
    await expect(page.getByRole('banner').getByRole('alert')).toBeInViewport({ ratio: 1 })
    expect(await boxes()).toEqual(before)
  })
}

test.describe('what the page cannot begin without', () => {
  for (const [module, part] of Object.entries(firstParts)) {
    test(`${module}: says so, and the way on keeps the link`, async ({ app, page }) => {
      await part.prepare?.(page)
      await page.route(filesOf(module), (route) => route.abort())
      await page.goto(addressOf(part))
      await expect(part.trouble?.(page) ?? page.locator('never')).toBeVisible()
      await page.unroute(filesOf(module))
      await page
        .getByRole('link', { name: /再试一次|Try again/ })
        .filter({ visible: true })
        .first()
        .click()
      await app.ready()
      await part.proof(app)
      expect(page.url()).toContain(line)
    })
  }
})
