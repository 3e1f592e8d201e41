import { expectAccessible } from './support/axe.ts'
import { tabTo, typeInto, pasteInto } from './support/input.ts'
import type { Estimator } from './support/estimator.ts'
import { record } from './support/record.ts'
import { expect, test } from './support/test.ts'

const ordinary = 'product=smop&users=1000000&packs=8&start=2026-12-01'

test.describe('axe finds nothing', () => {
  const themes = ['light', 'dark']
  const languages = ['zh-CN', 'en']

  for (const theme of themes) {
    for (const lang of languages) {
      test(`in the main states, ${theme}, ${lang}`, async ({ app }) => {
        await app.open(`theme=${theme}&lang=${lang}&${ordinary}`)
        await expectAccessible(app.page)
        await app.open(
          `theme=${theme}&lang=${lang}&product=smop&users=1000001&packs=8&start=2026-12-01&renew=2028-02-01`,
        )
        await app.page.setViewportSize({ width: 320, height: 800 })
        await expectAccessible(app.page)
      })
    }
  }

  /** The rest, each once; together they see both themes and both languages. */
  const others: readonly (readonly [
    name: string,
    query: string,
    reach?: (app: Estimator) => Promise<void>,
  ])[] = [
    ['free, over capacity', 'theme=dark&product=smop&edition=free&users=2000'],
    ['renewed too late', 'theme=light&lang=en&product=smop&start=2026-12-01&renew=2028-06-01'],
    ['never renewed', 'theme=dark&product=smop&start=2026-12-01&renew=never'],
    ['nearly full', 'theme=light&product=smop&users=960000&packs=8'],
    ['daily operations', 'theme=light&product=mss&machines=120'],
    ['event protection, too soon', 'theme=dark&product=mss&edition=event&start=2026-11-26'],
    ['a price on request', 'theme=light&product=mss&machines=6001&product=smop'],
    ['several purchases', 'theme=dark&lang=en&product=smop&packs=5&packs=3'],
    ['a link with bad parts', 'theme=dark&quoted=1&title=T&product=smop&users=x&nonsense=1'],
    [
      'a field that cannot be read',
      'theme=light&product=smop',
      async (app) => {
        await pasteInto(app.users, 'x')
        await expect(app.users).toHaveAttribute('aria-invalid', 'true')
      },
    ],
    [
      'a rule',
      'theme=dark&product=smop',
      async (app) => {
        await app.charges.first().getByRole('link').click()
        await expect(app.dialog).toBeVisible()
      },
    ],
    [
      'the menu of products open',
      'theme=light&product=smop',
      async (app) => {
        await app.addMenu.click()
      },
    ],
    [
      'the open sheet on a narrow screen',
      'theme=light&product=smop&product=mss',
      async (app) => {
        await app.page.setViewportSize({ width: 320, height: 640 })
        await app.page.getByRole('button', { name: '展开明细' }).click()
        await expect(app.charges.first()).toBeVisible()
      },
    ],
    [
      'the offer of the last estimate',
      'theme=light',
      async (app) => {
        await app.page.evaluate(() => {
          localStorage.setItem('anjia.last', 'product=smop&users=5000000')
        })
        await app.open()
        await expect(app.page.getByTestId('restore-offer')).toBeVisible()
      },
    ],
  ]
  for (const [name, query, reach] of others) {
    test(`in this state: ${name}`, async ({ app }) => {
      await app.open(query)
      await reach?.(app)
      await expectAccessible(app.page, { part: 'changing' })
    })
  }

  test('in this state: the rules opened', async ({ app }) => {
    await app.open('theme=dark&product=smop')
    for (const group of await app.page.locator('[id^=rules] summary').all()) await group.click()
    await expectAccessible(app.page)
  })

  test('in this state: a link to be copied by hand', async ({ app }) => {
    await app.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await app.open('theme=dark&product=smop')
    await app.page.getByRole('button', { name: app.wording.copyLink }).click()
    await expect(app.dialog).toBeVisible()
    await expectAccessible(app.page, { part: 'changing' })
  })
})

test('the whole journey by keyboard alone', async ({ app }) => {
  const { keyboard } = app.page
  await app.open()
  await keyboard.press('Tab')
  await expect(app.page.getByRole('link', { name: '跳到总价' })).toBeFocused()
  await expect(app.page.getByRole('link', { name: '跳到总价' })).toBeInViewport()
  await tabTo(app.users)
  await typeInto(app.users, '130万')
  await app.expectTotal(57_000)
  await tabTo(app.chip(app.wording.users, '120 万'))
  await keyboard.press('Space')
  await app.expectTotal(72_000)
  await tabTo(app.capacity.getByRole('button'))
  await keyboard.press('Enter')
  // 11 × 3,000
  await app.expectTotal(57_000)
  await tabTo(app.radio(app.wording.basic))
  await keyboard.press('ArrowLeft')
  await expect(app.radio(app.wording.free)).toBeChecked()
  await app.expectTotal(0)
  await keyboard.press('ArrowRight')
  await app.expectTotal(57_000)
  await tabTo(app.packs)
  await keyboard.press('ArrowDown')
  // 10 × 4,800
  await app.expectTotal(72_000)
  await tabTo(app.months)
  await keyboard.press('ArrowUp')
  await app.expectTotal(74_000)
  await tabTo(app.handle)
  await keyboard.press('PageUp')
  await expect(app.sentence).toContainText('停服')
  await tabTo(app.addMenu, 'Shift+Tab')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(app.tabs).toHaveCount(2)
  await app.expectTotal(174_800)
  await tabTo(app.page.getByRole('button', { name: '移除这一项' }))
  await keyboard.press('Enter')
  await app.expectTotal(74_000)
})

test('the skip link leads to the total', async ({ app }) => {
  await app.open()
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Tab')
  await expect(app.sheet.locator(':focus')).toHaveCount(1)
  await app.expectTotal(62_400)
  await app.setUsers('20w')
  await app.expectParameter('users', '200000')
})

test('everything that takes the focus shows it', async ({ app }) => {
  await app.open(ordinary)
  const unmarked: string[] = []
  for (let presses = 0; presses < 45; presses += 1) {
    await app.page.keyboard.press('Tab')
    const name = await app.page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return null
      const around = [focused, focused.parentElement, ...focused.querySelectorAll('circle')]
      const marked = around.some((element) => {
        if (element === null) return false
        const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(element)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || strokeWidth === '4px'
      })
      return marked ? null : focused.outerHTML.slice(0, 80)
    })
    if (name !== null) unmarked.push(name)
  }
  expect(unmarked).toEqual([])
})

test('a new total is announced once it rests, by the one status of the page', async ({ app }) => {
  const said = record(app.page, 'said')
  await app.open()
  const status = app.page.getByRole('status')
  await expect(status).toHaveCount(1)
  await expect(status).toBeEmpty()
  await status.evaluate((element) => {
    new MutationObserver(() => {
      console.debug('said', element.textContent)
    }).observe(element, { childList: true, characterData: true, subtree: true })
  })
  // Four totals in quick succession: 24,000 twice, 54,000, 72,000.
  await app.page.getByRole('group', { name: app.wording.users }).evaluate((group) => {
    for (const chip of group.querySelectorAll('button')) chip.click()
  })
  await app.expectTotal(72_000)
  await expect(status).toBeEmpty()
  await expect(status).toHaveText('合计 ¥72,000')
  await expect.poll(() => said).toEqual(['合计 ¥72,000'])
  await app.add(app.wording.mss)
  await expect(status).toHaveText('合计 ¥172,800')
  await expect(app.page.getByRole('status')).toHaveCount(1)
})

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
