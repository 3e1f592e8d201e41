import type { Estimator } from './support/estimator.ts'
import { expect, test, type Page } from './support/test.ts'
import { overflow } from './support/texts.ts'

const wide = 'W'.repeat(80)
const long = '年度安全预算（含两个业务线与重大活动保障）'.repeat(4).slice(0, 80)
const biggest = 'users=1000000000&packs=9999&months=60&prepay=7&start=2026-12-01'

/** What nobody sensible would enter, and what therefore breaks layouts. */
const absurd = [
  `title=${wide}&off=0.01&budget=99999999.99&product=smop&${biggest}&renew=2032-02-15`,
  `title=${long}&${`product=smop&${biggest}&`.repeat(20)}`,
  `product=mss&edition=event&hosts=1000&days=365&start=2099-12-31&product=mss&machines=1000000`,
  `product=smop&${'packs=10000&'.repeat(6)}users=1000000000`,
  `${'x'.repeat(300)}=${'y'.repeat(300)}&quoted=123456789.12&product=smop&edition=free&users=1000000000`,
]

for (const [index, query] of absurd.entries()) {
  test(`nothing runs off the page at any width (${index + 1})`, async ({ app }) => {
    for (const lang of ['zh-CN', 'en']) {
      await app.open(`lang=${lang}&${query}`)
      for (const width of [320, 390, 768, 1024, 1440]) {
        await app.page.setViewportSize({ width, height: 900 })
        await expect.poll(() => overflow(app.page), `${lang} at ${width}`).toEqual([])
        const total = await app.page.getByTestId('total').boundingBox()
        expect(total?.x, `${lang} at ${width}`).toBeGreaterThanOrEqual(0)
        expect((total?.x ?? 0) + (total?.width ?? 0)).toBeLessThanOrEqual(width)
      }
    }
  })
}

test('the largest total stays whole and beside nothing else', async ({ app }) => {
  await app.open(`product=smop&${biggest}&`.repeat(20))
  // 20 × (60 × 2,000 + 9,999 × 3,000)
  await app.expectTotal(602_340_000)
  for (const width of [320, 390, 768, 1024, 1440]) {
    await app.page.setViewportSize({ width, height: 900 })
    const clipped = await app.total.evaluate((data) => {
      const line = data.closest('[data-testid=total]')
      return line === null || line.scrollWidth > line.clientWidth
    })
    expect(clipped, `clipped at ${width}`).toBe(false)
    const toggle = app.page.getByRole('button', { name: '展开明细' })
    if (!(await toggle.isVisible())) continue
    const [text, button] = [await app.total.boundingBox(), await toggle.boundingBox()]
    expect((text?.x ?? 0) + (text?.width ?? 0), `at ${width}`).toBeLessThanOrEqual(button?.x ?? 0)
  }
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a bar at the bottom holds the total and opens the sheet', async ({ app }) => {
    await app.open()
    const bar = await app.sheet.boundingBox()
    expect(Math.round((bar?.y ?? 0) + (bar?.height ?? 0))).toBe(844)
    expect(bar?.height).toBeLessThan(844 / 4)
    await expect(app.total).toBeInViewport()
    await expect(app.charges.first()).toBeHidden()
    const open = app.page.getByRole('button', { name: '展开明细' })
    await expect(open).toHaveAttribute('aria-expanded', 'false')
    await open.tap()
    await expect(app.charges.first()).toBeInViewport()
    const close = app.page.getByRole('button', { name: '收起明细' })
    await expect(close).toHaveAttribute('aria-expanded', 'true')
    // All of it can be reached, the last note too, and the total stays in view.
    await app.sheet.getByText('不构成要约').scrollIntoViewIfNeeded()
    await expect(app.total).toBeInViewport()
    await expect(close).toBeInViewport()
    await close.tap()
    await expect(app.charges.first()).toBeHidden()
    await open.tap()
    await app.page.keyboard.press('Escape')
    await expect(app.charges.first()).toBeHidden()
  })

  test('what scrolls in the open sheet goes under the total', async ({ app }) => {
    await app.open('product=smop&product=mss&product=mss&edition=event')
    await app.page.getByRole('button', { name: '展开明细' }).tap()
    for (const name of ['依据 S2', '去厂商页面购买']) {
      const link = app.sheet.getByRole('link', { name }).first()
      const isUnder = await link.evaluate((element) => {
        const total = document.querySelector('[data-testid=total]')?.getBoundingClientRect()
        const middle = () => {
          const { y, height } = element.getBoundingClientRect()
          return y + height / 2
        }
        element.closest('.sheet')?.scrollBy(0, middle() - (total?.y ?? 0) - 10)
        const { x, width } = element.getBoundingClientRect()
        return document.elementFromPoint(x + width / 2, middle())?.closest('.sheet-head') !== null
      })
      expect(isUnder, name).toBe(true)
    }
  })

  test('the closed bar keeps what is wrong, and leaves the list price to the details', async ({
    app,
  }) => {
    await app.open('off=12.5&until=2026-11-01&product=smop&users=1000000&packs=2')
    const list = app.page.getByTestId('list-price')
    await expect(app.page.getByTestId('valid-until')).toBeInViewport()
    await expect(app.sheet.getByText('容量小于用户数')).toBeInViewport()
    await expect(list).toBeHidden()
    await app.page.getByRole('button', { name: '展开明细' }).click()
    await expect(list).toBeInViewport()
  })

  test('the total follows the keys while the bar is closed', async ({ app }) => {
    await app.open()
    await app.setUsers('20w')
    await app.expectTotal(24_000)
    await expect(app.total).toBeInViewport()
  })
})

test('the bar leaves the form most of the smallest screen, however much there is to say', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 320, height: 640 })
  for (const lang of ['zh-CN', 'en']) {
    await app.open(
      `lang=${lang}&title=${long}&off=12.5&until=2026-11-01&budget=100000&product=smop&${biggest}&product=mss&machines=1000000`,
    )
    // Discount, expiry, what has no price, budget: all of it is said, and the title where it is out of the way.
    await expect(app.sheet.locator('.sheet-remarks p'), lang).toHaveCount(4)
    await expect(app.sheet.getByText(long)).toBeHidden()
    await expect(app.page.getByText(long).first()).toBeInViewport()
    const bar = await app.sheet.boundingBox()
    expect(bar?.height, `the bar in ${lang}`).toBeLessThan(640 * 0.42)
  }
})

test('the closed bar is low where something is wrong, with two words of it in a row where they fit, and still dates its prices', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 320, height: 640 })
  await app.open('product=smop&users=1000000&packs=2')
  await expect(app.sheet.getByText('容量小于用户数')).toBeInViewport()
  await expect(app.sheet.getByText('按 2026-11-21 版价目表')).toBeInViewport()
  expect((await app.sheet.boundingBox())?.height).toBeLessThan(640 * 0.18)
  await app.page.setViewportSize({ width: 390, height: 844 })
  await app.open(
    'until=2026-11-01&budget=100000&product=smop&users=1000000&target=3000000&product=mss&machines=7000&product=mss&edition=event&start=2026-11-26',
  )
  await expect(app.sheet.locator('.sheet-remarks p')).toHaveCount(5)
  expect((await app.sheet.boundingBox())?.height).toBeLessThan(844 * 0.22)
})

test('no line ends between a number and what is counted', async ({ app }) => {
  for (const lang of ['zh-CN', 'en']) {
    await app.page.setViewportSize({ width: 320, height: 800 })
    await app.open(
      `lang=${lang}&product=mss&machines=120&product=smop&users=999800000&product=mss&edition=event&hosts=301&days=10`,
    )
    await expect(app.charges.first()).toBeAttached()
    await app.page.getByRole('button', { name: /展开明细|Details/ }).click()
    for (const width of [320, 344, 360, 375, 390, 412]) {
      await app.page.setViewportSize({ width, height: 800 })
      expect(await partedFromUnit(app.page), `${lang}, ${width} wide`).toEqual([])
    }
  }
})

test('at 400 % zoom everything is in one column and nothing covers the form', async ({ app }) => {
  await app.page.setViewportSize({ width: 320, height: 256 })
  await app.open('product=smop&start=2026-12-01')
  expect(await overflow(app.page)).toEqual([])
  await expectUncovered(app)
  await app.page.getByRole('button', { name: '展开明细' }).click()
  await app.charges.last().scrollIntoViewIfNeeded()
  await expect(app.charges.last()).toBeInViewport()
})

test('on a phone on its side the total stays in sight, in a low bar, and covers nothing that is used', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 667, height: 375 })
  for (const lang of ['zh-CN', 'en']) {
    await app.open(
      `lang=${lang}&off=12.5&until=2026-11-01&budget=100000&product=smop&${biggest}&product=mss&machines=1000000`,
    )
    await expect(app.sheet.locator('.sheet-remarks p'), lang).toHaveCount(4)
    const bar = await app.sheet.boundingBox()
    expect(bar?.height, `the bar in ${lang}`).toBeLessThan(375 * 0.35)
  }
  await app.open('product=smop&start=2026-12-01')
  await app.setUsers('20w')
  await app.expectTotal(24_000)
  await expect(app.total).toBeInViewport()
  const bar = await app.sheet.boundingBox()
  expect(bar?.height).toBeLessThan(375 * 0.2)
  expect(await overflow(app.page)).toEqual([])
  await expectUncovered(app)
})

test.describe('with text twice as large', () => {
  for (const { width, height } of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    test(`nothing is cut off or crowded out, ${width} wide`, async ({ app }) => {
      await app.page.setViewportSize({ width, height })
      for (const lang of ['zh-CN', 'en']) {
        await app.open(
          `lang=${lang}&product=smop&users=1000000000&start=2026-12-01&renew=2028-02-01&product=mss`,
        )
        await app.page.evaluate(() => {
          document.documentElement.style.fontSize = '200%'
        })
        await expect.poll(() => overflow(app.page), lang).toEqual([])
        const size = await app.total.evaluate((data) =>
          Number.parseFloat(getComputedStyle(data).fontSize),
        )
        expect(size, `the total in ${lang}, pixels`).toBeGreaterThanOrEqual(24)
        if (width > 1023) continue
        const bar = await app.sheet.boundingBox()
        expect(bar?.height, `the bar in ${lang}`).toBeLessThan(height / 2)
      }
    })
  }
})

test('options that belong together stand in one row, whole, on the narrowest screen', async ({
  app,
}) => {
  await app.page.setViewportSize({ width: 320, height: 900 })
  for (const lang of ['zh-CN', 'en']) {
    for (const query of ['product=smop&users=1000000&target=3000000', 'product=mss']) {
      await app.open(`lang=${lang}&${query}`)
      await expect(app.page.getByTestId('payments')).toBeVisible()
      const broken = await app.page.getByRole('radiogroup').evaluateAll((groups) =>
        groups
          .filter((group) => {
            const tops = [...group.children].map((option) => option.getBoundingClientRect().top)
            return new Set(tops).size > 1 || group.scrollWidth > group.clientWidth
          })
          .map((group) => group.textContent),
      )
      expect(broken, `${lang}: ${query}`).toEqual([])
    }
  }
})

/** Numbers on the tabs and in the formulas that stand on another line than their unit. */
const partedFromUnit = (page: Page) =>
  page.locator('.line-tab, .charge').evaluateAll((places) =>
    places.flatMap((place) => {
      const text = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
      const parted: string[] = []
      while (text.nextNode() !== null) {
        const { currentNode: node } = text
        const words = node.textContent ?? ''
        for (const { 0: figure, index } of words.matchAll(
          /\d\s?(?:[万亿]+人|[个台人天]|[a-z]+)/g,
        )) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + figure.length)
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
          if (new Set(tops).size > 1) parted.push(words)
        }
      }
      return parted
    }),
  )

/** What is used by keyboard comes into sight, and no sheet lies over it. */
async function expectUncovered(app: Estimator) {
  for (const target of [app.users, app.months, app.start, app.handle]) {
    await target.focus()
    await expect(target).toBeInViewport()
    const onTop = await target.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)
      return hit !== null && document.querySelector('#sheet')?.contains(hit) !== true
    })
    expect(onTop).toBe(true)
  }
}
