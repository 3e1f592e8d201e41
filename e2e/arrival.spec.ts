import { test } from './support/deployment.ts'
import { hold } from './support/hold.ts'
import { recordShifts } from './support/record.ts'
import { expect } from './support/test.ts'

test.use({ now: null, serviceWorkers: 'block' })

for (const locale of ['zh-CN', 'en']) {
  for (const viewport of [
    { width: 320, height: 700 },
    { width: 412, height: 823 },
    { width: 1280, height: 800 },
  ]) {
    test.describe(`a page that arrives piece by piece, ${locale}, ${viewport.width} px`, () => {
      test.use({ locale, viewport })

      test('does not move, and shows all of itself at the end', async ({ page, site }) => {
        // After every tag of its language, for a slow network or a busy phone may stop at any.
        site.inPieces = (html) => {
          const [before = '', own = '', after = ''] = partsAround(html, locale)
          return [before, ...own.split(/(?<=>)/), after]
        }
        const shifts = await recordShifts(page)
        const release = await hold(page, /assets\/index-.*\.js/)
        await page.goto('/', { waitUntil: 'commit' })
        const root = page.locator(`[data-root=${locale}]`)
        await page.waitForFunction(() => document.readyState === 'interactive')
        await expect(root.getByTestId('total')).toBeVisible()
        await expect(root.getByRole('textbox').first()).toBeVisible()
        await expect(root.locator('.card p > .link-button')).toBeVisible()
        release()
        await expect(page.locator('html:not([data-pending])')).toBeAttached()
        expect(shifts).toEqual([])
      })
    })
  }
}

/** A page in three: what of a language may be in sight, the form and the sheet, and what is before and after it. */
function partsAround(html: string, locale: string): readonly string[] {
  const from = html.indexOf(`<div data-root="${locale}"`)
  const end = html.indexOf('</aside>', from)
  expect(from).toBeGreaterThan(0)
  return [html.slice(0, from), html.slice(from, end), html.slice(end)]
}
