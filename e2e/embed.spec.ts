import type { Page } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  consoleOf,
  enter,
  eventsOf,
  expect,
  expectTotal,
  totalIn,
  heightOf,
  lastEvent,
  receivedBy,
  test,
  widgetIn,
} from './support/embedding.ts'

const query = 'product=smop&edition=basic&users=300000&packs=1&months=12&prepay=1&start=2026-12-01'
const total = '30000.00'
const script = (app: string) => `<script async src="${app}/embed.js"></script>`
const element = (id: string, attributes = '', given = query) =>
  `<anjia-estimator id="${id}" query="${given.replaceAll('&', '&amp;')}" ${attributes}><a href="/fallback">价格估算</a></anjia-estimator>`

test('script before the element, element before the script, and an element made later', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(`${element('before')}<script src="${app}/embed.js"></script>${element('after')}`)
  await page.evaluate((given) => {
    const made = document.createElement('anjia-estimator')
    made.id = 'made'
    made.setAttribute('query', given)
    document.body.append(made)
  }, query)
  for (const id of ['before', 'after', 'made']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded()
    await expectTotal(widgetIn(page.locator(`#${id}`)), total)
    await expect(page.locator(`#${id} iframe`)).toHaveCount(1)
  }
})

for (const [name, tag] of [
  ['a module', (app: string) => `<script type="module" src="${app}/embed.js"></script>`],
  ['an import', (app: string) => `<script>import('${app}/embed.js')</script>`],
  ['deferred', (app: string) => `<script defer src="${app}/embed.js"></script>`],
  [
    'twice',
    (app: string) => script(app) + script(app) + `<script src="${app}/embed.js?2"></script>`,
  ],
] as const) {
  test(`the script as ${name}`, async ({ page, openHost, app }) => {
    await openHost(tag(app) + element('one'))
    await expectTotal(widgetIn(page.locator('#one')), total)
    await expect(page.locator('iframe')).toHaveCount(1)
  })
}

test('on a page in another encoding, which a classic script is read in too', async ({
  page,
  openHost,
  app,
}) => {
  const headers = { 'Content-Type': 'text/html; charset=gbk' }
  await openHost(script(app) + element('one'), { headers })
  await expectTotal(widgetIn(page.locator('#one')), total)
  await expect(page.locator('#one iframe')).toHaveAttribute('title', /^安价 · 云安全服务价格估算/)
})

test('a query is read as it stands, on a page in any encoding', async ({ page, openHost, app }) => {
  const headers = { 'Content-Type': 'text/html; charset=gbk' }
  await openHost(script(app), { headers })
  const titles = {
    'title=预算#1': '预算#1',
    'title=%E9%A2%84%E7%AE%97%231': '预算#1',
    'title=100%+#': '100% #',
  }
  for (const [written, title] of Object.entries(titles)) {
    await page.evaluate((given) => {
      const made = document.createElement('anjia-estimator')
      made.id = 'one'
      made.setAttribute('query', given)
      document.querySelector('#one')?.remove()
      document.body.append(made)
    }, `${written}&${query}`)
    await expectTotal(widgetIn(page.locator('#one')), total)
    const titleTold = async () =>
      new URL((await lastEvent(page, 'estimate'))?.url ?? app).searchParams.get('title')
    await expect.poll(titleTold).toBe(title)
    await expect(widgetIn(page.locator('#one')).getByTestId('link-notice')).toHaveCount(0)
  }
})

test('a query may be a whole link, and stand over several lines', async ({
  page,
  openHost,
  app,
}) => {
  const link = `${app}/?lang=en&rates=2026-11-21&quoted=30000&${query}`
  await openHost(script(app) + element('one', '', link), { lang: 'fr' })
  const widget = widgetIn(page.locator('#one'))
  await expectTotal(widget, total)
  await expect(widget.locator('html')).toHaveAttribute('lang', 'en')
  await expect(widget.getByTestId('link-notice')).toHaveCount(0)
  await page.locator('#one').evaluate((node) => {
    node.setAttribute('query', '/?product=mss&machines=60')
  })
  await expectTotal(widget, '150000.00')
  await expect(widget.getByTestId('link-notice')).toHaveCount(0)
  await page.locator('#one').evaluate((node) => {
    node.setAttribute('query', '\n  product=smop\n  &users=300000\n')
  })
  await expectTotal(widget, total)
  await expect(widget.getByTestId('link-notice')).toHaveCount(0)
})

test('an estimate without a list price has no amounts, be it nought', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one', '', 'product=mss&machines=7000'))
  await expect(page.locator('#one iframe')).toBeVisible()
  await expect
    .poll(() => lastEvent(page, 'estimate'))
    .toMatchObject({ total: null, dueNow: null, recurring: null })
})

test('one frame with a title in the right language and what it needs', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(
    script(app) +
      element('own', 'lang="en"') +
      element('around') +
      '<div lang="en-GB">' +
      element('inner') +
      '</div>',
  )
  const titles = { own: /price estimate/, around: /价格估算/, inner: /price estimate/ }
  for (const [id, title] of Object.entries(titles)) {
    const frame = page.locator(`#${id} iframe`)
    await page.locator(`#${id}`).scrollIntoViewIfNeeded()
    await expect(frame).toHaveAttribute('title', title)
    await expect(frame).toHaveAttribute('allow', 'clipboard-write; web-share')
  }
  const own = page.locator('#own')
  await own.evaluate((node) => {
    node.setAttribute('lang', 'zh-CN')
  })
  await expect(widgetIn(own).getByText('打开完整估算')).toBeVisible()
  await expect(page.locator('#own iframe')).toHaveAttribute('title', /价格估算/)
})

test('a title of the page’s own tells several estimators apart', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one', 'title="方案一"'))
  const frame = page.locator('#one iframe')
  await expect(frame).toHaveAttribute('title', '方案一')
  await expectTotal(widgetIn(page.locator('#one')), total)
  await page.locator('#one').evaluate((node) => {
    node.setAttribute('title', '方案二')
  })
  await expect(frame).toHaveAttribute('title', '方案二')
})

test('the children of the element are the page’s to change, and a copy is an estimator of its own', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one'))
  const one = page.locator('#one')
  await enter(widgetIn(one).getByRole('textbox', { name: '使用时长' }), '24')
  await expectTotal(widgetIn(one), '54000.00')
  await one.evaluate((node) => {
    node.innerHTML = '<a href="/other">other</a>'
  })
  await one.evaluate((node) => {
    node.textContent = 'text'
  })
  await expectTotal(widgetIn(one), '54000.00')
  expect(await heightOf(one)).toBeGreaterThan(1000)
  await one.evaluate((node) => {
    node.setAttribute('query', 'product=mss&machines=60&start=2026-12-01')
  })
  await expectTotal(widgetIn(one), '150000.00')
  await one.evaluate((node) => {
    const copy = node.cloneNode(true)
    if (copy instanceof HTMLElement) copy.id = 'copy'
    node.before(copy)
  })
  await expectTotal(widgetIn(page.locator('#copy')), '150000.00')
  await expect(page.locator('iframe')).toHaveCount(2)
})

test('what the page changes at once is told at once', async ({ page, openHost, app }) => {
  await openHost(script(app) + element('one'))
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  const html = widgetIn(one).locator('html')
  await html.evaluate(() => {
    Reflect.set(window, 'told', [])
    window.addEventListener('message', ({ data }) => {
      Reflect.get(window, 'told').push(data.type)
    })
  })
  await one.evaluate((node) => {
    for (const machines of [50, 51, 60])
      node.setAttribute('query', `product=mss&machines=${machines}`)
    for (const theme of ['light', 'dark', 'light']) node.setAttribute('theme', theme)
  })
  await expectTotal(widgetIn(one), '150000.00')
  await expect(html).toHaveCSS('color-scheme', 'light')
  expect(await html.evaluate(() => Reflect.get(window, 'told'))).toEqual(['set', 'theme'])
})

test('a page that changes its language is followed', async ({ page, openHost, app }) => {
  await openHost(script(app) + `<main>${element('one')}</main>`)
  const html = widgetIn(page.locator('#one')).locator('html')
  await expectTotal(widgetIn(page.locator('#one')), total)
  await page.evaluate(() => {
    document.documentElement.lang = 'en'
  })
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(page.locator('#one iframe')).toHaveAttribute('title', /price estimate/)
  // The nearest counts, also where it is new.
  await page.evaluate(() => {
    document.querySelector('main')?.setAttribute('lang', 'zh-Hans')
  })
  await expect(html).toHaveAttribute('lang', 'zh-CN')
})

test('also from within a component of the page', async ({ page, openHost, app }) => {
  await openHost(`${script(app)}<div id="outer"></div>`, { lang: 'en' })
  await page.locator('#outer').evaluate((outer, given) => {
    const inner = document.createElement('div')
    outer.attachShadow({ mode: 'open' }).append(inner)
    inner.attachShadow({ mode: 'open' }).innerHTML = given
  }, element('one'))
  const html = widgetIn(page.locator('#one')).locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await expectTotal(widgetIn(page.locator('#one')), total)
  await page.evaluate(() => {
    document.documentElement.lang = 'zh-CN'
  })
  await expect(html).toHaveAttribute('lang', 'zh-CN')
})

test('where the page states no language any more, it is the visitor’s', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one', 'lang="en"'), { lang: 'fr' })
  const html = widgetIn(page.locator('#one')).locator('html')
  await expectTotal(widgetIn(page.locator('#one')), total)
  await expect(html).toHaveAttribute('lang', 'en')
  await page.locator('#one').evaluate((node) => {
    node.removeAttribute('lang')
  })
  await expect(html).toHaveAttribute('lang', 'zh-CN')
})

test.describe('a visitor who speaks neither language', () => {
  test.use({ locale: 'fr-FR' })

  test('has frame and title in one', async ({ page, openHost, app }) => {
    await openHost(script(app) + element('one'), { lang: 'fr' })
    await expectTotal(widgetIn(page.locator('#one')), total)
    await expect(widgetIn(page.locator('#one')).locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.locator('#one iframe')).toHaveAttribute('title', /价格估算/)
  })
})

test('what nothing on the page states is taken from the query', async ({ page, openHost, app }) => {
  await openHost(script(app) + element('one', '', `lang=en&theme=dark&${query}`), { lang: 'fr' })
  const one = page.locator('#one')
  const html = widgetIn(one).locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveCSS('color-scheme', 'dark')
  await expect(page.locator('#one iframe')).toHaveCSS('color-scheme', 'dark')
  await expect(page.locator('#one iframe')).toHaveAttribute('title', /price estimate/)
  await one.evaluate((node) => {
    document.documentElement.lang = 'zh'
    node.setAttribute('theme', 'light')
  })
  await expect(html).toHaveAttribute('lang', 'zh-CN')
  await expect(html).toHaveCSS('color-scheme', 'light')
  await one.evaluate((node, given) => {
    node.removeAttribute('theme')
    node.setAttribute('query', `theme=auto&${given}`)
  }, query)
  await expect(html).toHaveAttribute('data-theme', 'auto')
})

test('events bubble, and their detail is the message', async ({ page, openHost, app }) => {
  await openHost(script(app) + element('one'))
  await expect.poll(() => lastEvent(page, 'estimate')).toBeTruthy()
  const estimate = await lastEvent(page, 'estimate')
  expect(estimate).toMatchObject({
    anjia: 1,
    total: 3_000_000,
    dueNow: 800_000,
    recurring: 200_000,
    everyMonths: 1,
    currency: 'CNY',
    rates: '2026-11-21',
    lines: [{ product: 'smop', edition: 'basic', total: 3_000_000 }],
    target: 'one',
  })
  expect(estimate?.url).toContain(`${app}/?`)
  expect(await lastEvent(page, 'ready')).toMatchObject({ anjia: 1, target: 'one' })
  await enter(widgetIn(page.locator('#one')).getByRole('textbox', { name: '使用时长' }), '24')
  await expect.poll(async () => (await lastEvent(page, 'estimate'))?.total).toBe(5_400_000)
  const opening = page.waitForEvent('popup')
  await widgetIn(page.locator('#one')).getByTestId('full-estimate').click()
  await (await opening).close()
  await expect.poll(async () => (await lastEvent(page, 'open'))?.url).toContain('months=24')
  const openingApart = page.context().waitForEvent('page')
  await widgetIn(page.locator('#one')).getByTestId('full-estimate').click({ button: 'middle' })
  await (await openingApart).close()
  const openings = async () => (await eventsOf(page)).filter(({ type }) => type === 'open').length
  await expect.poll(openings).toBe(2)
})

test('the query changes without a reload, the visitor keeps the focus of the host', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(`<input id="own">${script(app)}${element('one')}`)
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  await page.locator('#own').focus()
  const before = await page.locator('#one iframe').getAttribute('src')
  await one.evaluate((node) => {
    node.setAttribute('query', 'product=mss&edition=daily&machines=60&lock=machines')
  })
  await expectTotal(widgetIn(one), '150000.00')
  await expect(widgetIn(one).getByRole('textbox', { name: '机器数量' })).toBeDisabled()
  expect(await page.locator('#one iframe').getAttribute('src')).toBe(before)
  await expect(page.locator('#own')).toBeFocused()
})

test('a page that writes back what it is told does not interrupt whoever types', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(`${script(app)}${element('one')}`)
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  await one.evaluate((node) => {
    node.addEventListener('anjia:estimate', (event) => {
      if (!(event instanceof CustomEvent)) return
      node.setAttribute('query', `lock=users&${new URL(event.detail.url).search.slice(1)}`)
    })
  })
  const months = widgetIn(one).getByRole('textbox', { name: '使用时长' })
  await months.click()
  await months.press('ControlOrMeta+a')
  await months.press('2')
  await expect(one).toHaveAttribute('query', /&months=2&/)
  await expect(widgetIn(one).getByRole('textbox', { name: '运营用户量' })).toBeDisabled()
  await page.waitForTimeout(200)
  await page.keyboard.press('4')
  await expect(months).toHaveValue('24')
  await expect(months).toBeFocused()
  await expectTotal(widgetIn(one), '54000.00')
})

test('the height follows the content up and down, exactly, and comes to rest', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one'))
  const one = page.locator('#one')
  const frame = widgetIn(one)
  await expectTotal(frame, total)
  const content = () =>
    frame.locator('.widget').evaluate((node) => node.getBoundingClientRect().height)
  const fits = async () => {
    await expect
      .poll(async () => Math.abs((await heightOf(one)) - (await content())))
      .toBeLessThan(1)
    return await heightOf(one)
  }
  const first = await fits()
  await one.evaluate((node) => {
    node.setAttribute('query', 'product=smop&product=mss&product=mss&edition=event')
  })
  await expect.poll(() => heightOf(one)).toBeGreaterThan(first + 200)
  await fits()
  await one.evaluate((node, given) => {
    node.setAttribute('query', given)
  }, query)
  await expect.poll(() => heightOf(one)).toBeLessThanOrEqual(first)
  await fits()
  await page.setViewportSize({ width: 400, height: 700 })
  expect(await fits()).toBeGreaterThan(first)
  await page.setViewportSize({ width: 900, height: 700 })
  await fits()
  await page.waitForTimeout(400)
  const told = (await receivedBy(page)).filter(({ type }) => type === 'height').length
  await page.waitForTimeout(800)
  expect((await receivedBy(page)).filter(({ type }) => type === 'height').length).toBe(told)
  expect(told).toBeLessThan(20)
})

test('the host is neither scrolled nor left without its place while the frame loads', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(`<p id="above">above</p>${script(app)}${element('one')}<p id="below">below</p>`)
  await expect
    .poll(() => page.locator('#one').evaluate((node) => node.shadowRoot !== null))
    .toBe(true)
  const reserved = await heightOf(page.locator('#one'))
  expect(reserved).toBeGreaterThan(1000)
  await expectTotal(widgetIn(page.locator('#one')), total)
  await expect(page.locator('#one a')).toBeHidden()
  const exact = await heightOf(page.locator('#one'))
  expect(exact).toBe(reserved)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

for (const [name, lang, width, given] of [
  ['Chinese, narrow', 'zh-CN', 360, query],
  ['Chinese, wide', 'zh-CN', 700, query],
  ['English, narrow', 'en', 340, query],
  ['English, wide', 'en', 660, query],
  ['the other product', 'zh-CN', 520, 'product=mss&machines=50'],
  ['the other product in English', 'en', 400, 'product=mss&machines=50'],
  ['two products', 'zh-CN', 600, `${query}&product=mss&machines=50`],
  ['two products in English', 'en', 440, `${query}&product=mss&machines=50`],
] as const) {
  test(`nothing below it moves when it arrives: ${name}`, async ({ page, openHost, app }) => {
    // So tall that all of the host is on screen.
    await page.setViewportSize({ width: 900, height: 4_000 })
    await page.addInitScript(() => {
      new PerformanceObserver(() => {
        document.documentElement.dataset['moved'] = ''
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openHost(
      `<script src="${app}/embed.js"></script><div style="width:${width}px">${element('one', `lang="${lang}"`, given)}</div><p id="below">below</p>`,
    )
    await expect(totalIn(widgetIn(page.locator('#one')))).toHaveCount(1)
    await expect(page.locator('#one a')).toBeHidden()
    await expect(page.locator('#below')).toBeInViewport()
    await expect(page.locator('html')).not.toHaveAttribute('data-moved')
  })
}

test('nothing is fetched until the element is near', async ({ page, openHost, app }) => {
  await openHost(`${script(app)}<div style="height:6000px"></div>${element('far')}`)
  await expect
    .poll(() => page.locator('#far').evaluate((node) => node.shadowRoot !== null))
    .toBe(true)
  await page.waitForTimeout(500)
  await expect(page.locator('#far iframe')).toHaveCount(0)
  await page.locator('#far').scrollIntoViewIfNeeded()
  await expectTotal(widgetIn(page.locator('#far')), total)
})

test('two at once keep apart', async ({ page, openHost, app }) => {
  await openHost(
    `${script(app)}<div style="display:flex;gap:8px"><div style="width:50%">${element('left')}</div><div style="width:50%">${element('right', '', 'product=mss&machines=60&start=2026-12-01')}</div></div>`,
  )
  const [left, right] = [widgetIn(page.locator('#left')), widgetIn(page.locator('#right'))]
  await expectTotal(left, total)
  await expectTotal(right, '150000.00')
  await enter(left.getByRole('textbox', { name: '使用时长' }), '1')
  await expect.poll(async () => (await lastEvent(page, 'estimate', 'left'))?.total).toBe(800_000)
  await expectTotal(right, '150000.00')
  expect((await lastEvent(page, 'estimate', 'right'))?.total).toBe(15_000_000)
  const ids = new Set((await eventsOf(page)).map(({ id }) => id))
  expect(ids.size).toBe(2)
})

test('hidden at first: in a tab, a dialog, a details', async ({ page, openHost, app }) => {
  await openHost(
    `${script(app)}
    <div id="tab" style="display:none">${element('in-tab')}</div>
    <dialog id="dialog">${element('in-dialog')}</dialog>
    <details id="details"><summary>more</summary>${element('in-details')}</details>`,
  )
  await page.waitForTimeout(500)
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#tab')?.style.removeProperty('display')
  })
  await expectTotal(widgetIn(page.locator('#in-tab')), total)
  await expect(page.locator('#in-tab iframe')).toBeVisible()
  const shown = await heightOf(page.locator('#in-tab'))
  // Hidden again and shown again: the frame is as it was.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#tab')?.style.setProperty('display', 'none')
  })
  await page.waitForTimeout(200)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#tab')?.style.removeProperty('display')
  })
  await expect.poll(() => heightOf(page.locator('#in-tab'))).toBe(shown)
  await page.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('#details')?.setAttribute('open', '')
    document.querySelector('#details')?.scrollIntoView()
  })
  await expectTotal(widgetIn(page.locator('#in-details')), total)
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#dialog')?.showModal()
  })
  await expectTotal(widgetIn(page.locator('#in-dialog')), total)
  expect(await heightOf(page.locator('#in-dialog'))).toBeGreaterThan(1000)
})

/** How much of `#one` is left empty below its last words. */
async function emptyBelow(page: Page): Promise<number> {
  const words = widgetIn(page.locator('#one')).locator('.widget-footer > :last-child')
  const [last, own] = [await words.boundingBox(), await page.locator('#one').boundingBox()]
  if (last === null || own === null) throw new Error('nothing is shown')
  return own.y + own.height - last.y - last.height
}

for (const width of [500, 1100]) {
  test(`shown later at ${width} px, it keeps the place for that width, and nothing moves`, async ({
    page,
    openHost,
    app,
  }) => {
    // So tall that all of the host is on screen.
    await page.setViewportSize({ width: width + 50, height: 4_000 })
    // After each frame, when the place has been kept: as it was painted.
    const heights = `<script>window.heights = []
      const look = () => requestAnimationFrame(() => setTimeout(() => {
        heights.push(document.querySelector('#one').clientHeight)
        look()
      }))
      addEventListener('load', look)</script>`
    await openHost(
      `<script src="${app}/embed.js"></script>${heights}<div style="display:none;width:${width}px">${element('one')}</div>`,
    )
    await page.waitForTimeout(300)
    // Within a frame, for between two it would be looked at before there is one.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            document.querySelector('div')?.style.setProperty('display', 'block')
            resolve(null)
          })
        }),
    )
    await expectTotal(widgetIn(page.locator('#one')), total)
    await expect(page.locator('#one a')).toBeHidden()
    await page.waitForTimeout(300)
    const seen: readonly number[] = await page.evaluate(() => Reflect.get(window, 'heights'))
    expect([...new Set(seen.filter((height) => height > 0))]).toHaveLength(1)
    expect(await emptyBelow(page)).toBeLessThan(350)
  })
}

test('what is much lower than the place that was kept ends at its own height', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(
    `<script src="${app}/embed.js"></script><div style="width:700px">${element('one', '', `hide=packs.prepay&${query}`)}</div>`,
  )
  const frame = widgetIn(page.locator('#one'))
  await expectTotal(frame, total)
  await expect(page.locator('#one a')).toBeHidden()
  expect(await emptyBelow(page)).toBeLessThan(60)
})

test('removed, added again and moved: the visitor’s inputs are kept', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(`${script(app)}${element('one', '', `${query}&lock=users`)}<section></section>`)
  const one = page.locator('#one')
  await enter(widgetIn(one).getByRole('textbox', { name: '使用时长' }), '24')
  await expect.poll(async () => (await lastEvent(page, 'estimate'))?.total).toBe(5_400_000)
  await page.evaluate(() => {
    const node = document.querySelector('#one')
    // What is set to what it is changes nothing.
    node?.setAttribute('query', node.getAttribute('query') ?? '')
    if (node !== null) document.querySelector('section')?.append(node)
  })
  await expectTotal(widgetIn(one), '54000.00')
  await expect(widgetIn(one).getByRole('textbox', { name: '运营用户量' })).toBeDisabled()
  await page.evaluate(() => {
    const node = document.querySelector('#one')
    node?.remove()
    setTimeout(() => {
      if (node !== null) document.body.prepend(node)
    }, 100)
  })
  await expectTotal(widgetIn(one), '54000.00')
  await expect(page.locator('iframe')).toHaveCount(1)
  await expect(page.locator('#one a')).toBeHidden()
})

for (const width of [360, 1_000]) {
  test(`takes the width that is there at ${width} px, in whatever the page lays out`, async ({
    page,
    openHost,
    app,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const places = {
      flex: 'display:flex',
      centred: 'display:flex;flex-direction:column;align-items:center',
      grid: 'display:grid;justify-items:center',
      float: 'float:left',
      inline: 'display:inline-block',
      table: 'display:table',
    }
    const boxes = Object.entries(places)
      .map(([id, style]) => `<div style="${style}">${element(id)}</div>`)
      .join('')
    await openHost(
      `${script(app)}${boxes}<dialog open style="position:static">${element('dialog')}</dialog>`,
    )
    for (const id of [...Object.keys(places), 'dialog']) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded()
      await expectTotal(widgetIn(page.locator(`#${id}`)), total)
      const used = await page.locator(`#${id} iframe`).evaluate((node) => node.clientWidth)
      expect(used, id).toBeGreaterThanOrEqual(width === 360 ? 290 : 720)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await page.evaluate(() => document.documentElement.clientWidth),
    )
  })
}

test('the style sheets of the host do not reach it', async ({ page, openHost, app }) => {
  await openHost(script(app) + element('one'), {
    head: `<style>* { margin: 9px !important; padding: 9px !important; transition: none !important; box-sizing: content-box !important }
      iframe { display: none; height: 10px !important; width: 50px !important; border: 5px solid red !important; max-width: 40px !important; visibility: hidden !important }
      div, slot { display: none !important }</style>`,
  })
  await expectTotal(widgetIn(page.locator('#one')), total)
  const frame = page.locator('#one iframe')
  await expect(frame).toBeVisible()
  await expect(frame).toHaveCSS('border-top-width', '0px')
  expect(await heightOf(frame)).toBeGreaterThan(1000)
})

test('right to left, zoomed and narrow', async ({ page, openHost, app }) => {
  await openHost(
    `${script(app)}<div dir="rtl" style="zoom:1.5"><div style="width:360px">${element('one')}</div></div>`,
  )
  const frame = widgetIn(page.locator('#one'))
  await expectTotal(frame, total)
  await expect
    .poll(() => frame.locator('html').evaluate((html) => html.scrollHeight - window.innerHeight))
    .toBeLessThanOrEqual(1)
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(
    0,
  )
  expect(await frame.locator('html').evaluate((html) => getComputedStyle(html).direction)).toBe(
    'ltr',
  )
})

test.describe('where the frame cannot load', () => {
  test.use({ expected: [/ERR_|Refused|violates|frame-src|Failed to load|anjia-estimator: /] })

  test('the link inside stays, and no empty place', async ({ page, openHost, app }) => {
    await page.clock.install()
    await openHost(script(app) + element('one'), {
      headers: { 'Content-Security-Policy': `frame-src 'none'` },
    })
    await expect(page.locator('#one iframe')).toHaveCount(1)
    await expect(page.locator('#one a')).toBeVisible()
    const said = consoleOf(page)
    await page.clock.runFor(11_000)
    await expect(page.locator('#one a')).toBeVisible()
    expect(await heightOf(page.locator('#one'))).toBeLessThan(60)
    expect(said()).toContain(`anjia-estimator: no answer from ${app}/ after 10 s`)
  })

  for (const [kind, address, says] of [
    ['moved', '/cache/embed.js', /no answer from \S+\/cache\/ after 10 s/],
    ['merged into another module', '/cache/all.js', /cannot tell where it was loaded from/],
  ] as const) {
    test(`nor where the script was ${kind}, and the console says so`, async ({
      page,
      openHost,
      app,
    }) => {
      const body = await (await page.request.get(`${app}/embed.js`)).text()
      await page.route(`**${address}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body }),
      )
      await page.clock.install()
      const said = consoleOf(page)
      const type = kind === 'moved' ? '' : 'type="module"'
      await openHost(`<script ${type} src="${address}"></script>${element('one')}`)
      await page.clock.runFor(1_000)
      await page.clock.runFor(11_000)
      await expect.poll(said).toMatch(says)
      await expect(page.locator('#one a')).toBeVisible()
    })
  }

  test('nor where the script is blocked', async ({ page, openHost, app }) => {
    await page.route('**/embed.js', (route) => route.abort())
    await openHost(script(app) + element('one'))
    await expect(page.getByRole('link', { name: '价格估算' })).toBeVisible()
  })
})

test('under a strict policy of the host, with trusted types', async ({ page, app, site }) => {
  const pageUrl = site.serve(
    `<!doctype html><html lang="en"><title>strict</title>${script(app)}${element('one')}</html>`,
    {
      'Content-Security-Policy': `default-src 'none'; script-src ${app}; frame-src ${app}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  )
  await page.goto(pageUrl)
  await expectTotal(widgetIn(page.locator('#one')), total)
})

test('a page in a sandbox has no origin: it shows the estimate and is told of its height alone', async ({
  page,
  openHost,
  app,
  site,
}) => {
  const inner = site.serve(`<!doctype html><html lang="en"><title>inner</title>
    <script>window.events=[];document.addEventListener('anjia:estimate',(e)=>events.push(e.detail))</script>
    ${script(app)}${element('one')}</html>`)
  await openHost(
    `<iframe sandbox="allow-scripts" src="${inner}" width="700" height="600"></iframe>`,
  )
  const host = page.locator('iframe').contentFrame()
  await expectTotal(widgetIn(host.locator('#one')), total)
  await expect(host.locator('#one a')).toBeHidden()
  await page.waitForTimeout(300)
  expect(await host.locator('body').evaluate(() => Reflect.get(window, 'events').length)).toBe(0)
})

test('so does a page in a local file', async ({ page, app }, info) => {
  const file = info.outputPath('page.html')
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><title>file</title>${script(app)}${element('one')}`,
  )
  await page.goto(pathToFileURL(file).href)
  await expectTotal(widgetIn(page.locator('#one')), total)
  await expect(page.locator('#one a')).toBeHidden()
})

test('forged, malformed and flooding messages change nothing', async ({
  page,
  openHost,
  app,
  site,
}) => {
  const stranger = site.serve('<!doctype html><title>stranger</title>')
  await openHost(
    `${script(app)}${element('one')}<iframe id="stranger" src="${stranger}"></iframe>` +
      `<iframe id="sibling" src="${app}/?view=widget&amp;product=smop"></iframe>`,
  )
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  await expect.poll(() => lastEvent(page, 'estimate')).toBeTruthy()
  const before = { events: (await eventsOf(page)).length, height: await heightOf(one) }
  const id = (await lastEvent(page, 'ready'))?.id ?? ''

  // To the host, with the right id: from a frame of another origin, and from one of the right origin that is not the element's.
  for (const sender of ['#stranger', '#sibling']) {
    await page
      .locator(sender)
      .contentFrame()
      .locator('body')
      .evaluate(
        (_, forged) => {
          for (let round = 0; round < 300; round += 1) {
            for (const message of forged) window.parent.postMessage(message, '*')
          }
        },
        [
          { anjia: 1, id, type: 'height', px: 9 },
          { anjia: 1, id, type: 'open', url: `${app}/` },
          { anjia: 1, id, type: 'ready' },
        ],
      )
  }
  // From the widget's own frame, but malformed, or of another instance.
  await widgetIn(one)
    .locator('body')
    .evaluate(
      (_, malformed) => {
        for (const message of malformed) window.parent.postMessage(message, '*')
      },
      [
        { anjia: 1, id, type: 'height', px: '9' },
        { anjia: 1, id, type: 'height', px: -9 },
        { anjia: 1, id, type: 'height', px: 9.5 },
        { anjia: 1, id, type: 'height', px: 10_000_000 },
        { anjia: 1, id: 'other', type: 'height', px: 9 },
        { anjia: 2, id, type: 'height', px: 9 },
        { anjia: 1, id, type: 'open', url: 'https://evil.example/' },
        { anjia: 1, id, type: 'estimate', url: 7 },
        { anjia: 1, id, type: 'estimate', url: `${app}/`, total: 'a lot', lines: null },
        { anjia: 1, id, type: 'shout' },
        null,
        'height',
        7,
        [],
      ],
    )
  // To the widget: right origin and source but not of the protocol, and flooding; then right but from another frame.
  await page.evaluate((instance) => {
    const frame = document.querySelector('#one')?.shadowRoot?.querySelector('iframe')
    const send = (message: unknown) => frame?.contentWindow?.postMessage(message, '*')
    for (let round = 0; round < 300; round += 1) {
      send({ anjia: 1, id: 'other', type: 'set', query: 'product=mss' })
      send({ anjia: 2, id: instance, type: 'set', query: 'product=mss' })
      send({ anjia: 1, id: instance, type: 'set', query: { product: 'mss' } })
      send({ anjia: 1, id: instance, type: 'set', query: 'a'.repeat(200_001) })
      send({ anjia: 1, id: instance, type: 'theme', theme: 'pink' })
      send({ anjia: 1, id: instance, type: 'theme', theme: 'dark', radius: [4] })
      send({ anjia: 1, id: instance, type: 'lang', lang: 'xx' })
      send(null)
    }
  }, id)
  await page
    .locator('#stranger')
    .contentFrame()
    .locator('body')
    .evaluate((_, instance) => {
      const frame = window.parent.document
        .querySelector('#one')
        ?.shadowRoot?.querySelector('iframe')?.contentWindow
      if (frame == null) throw new Error('the widget is out of reach')
      frame.postMessage({ anjia: 1, id: instance, type: 'set', query: 'product=mss' }, '*')
    }, id)
  await page.waitForTimeout(500)
  await expectTotal(widgetIn(one), total)
  await expect(widgetIn(one).locator('html')).toHaveAttribute('data-theme', 'auto')
  expect((await eventsOf(page)).length).toBe(before.events)
  expect(await heightOf(one)).toBe(before.height)
})

test('a frame that is led to another site is not listened to any more', async ({
  page,
  openHost,
  app,
  site,
}) => {
  const elsewhere = site.serve(`<!doctype html><title>elsewhere</title><script>
    const id = decodeURIComponent(location.hash.slice(1))
    parent.postMessage({ anjia: 1, id, type: 'height', px: 9 }, '*')
    parent.postMessage({ anjia: 1, id, type: 'open', url: '${app}/' }, '*')
    parent.postMessage({ anjia: 1, id: 'plain', type: 'height', px: 9 }, '*')
  </script>`)
  await openHost(script(app) + element('one'))
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  const before = await heightOf(one)
  const id = (await lastEvent(page, 'ready'))?.id ?? ''
  await widgetIn(one)
    .locator('body')
    .evaluate((_, address) => {
      window.location.href = address
    }, `${elsewhere}#${id}`)
  // The last of the three has arrived.
  await expect
    .poll(async () => (await receivedBy(page)).some((message) => message.id === 'plain'))
    .toBe(true)
  expect(await heightOf(one)).toBe(before)
  expect(await lastEvent(page, 'open')).toBeUndefined()
})

test('even a flood of real messages ends with the last one', async ({ page, openHost, app }) => {
  await openHost(script(app) + element('one'))
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  await one.evaluate((node) => {
    for (let machines = 1; machines <= 200; machines += 1) {
      node.setAttribute('query', `product=mss&machines=${machines}&start=2026-12-01`)
    }
  })
  await expectTotal(widgetIn(one), '252000.00')
  await expect.poll(async () => (await lastEvent(page, 'estimate'))?.total).toBe(25_200_000)
})

test('of estimates that are asked for faster than they can be shown, those in between are left out', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one'))
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  await expect.poll(() => lastEvent(page, 'ready')).toBeTruthy()
  const id = (await lastEvent(page, 'ready'))?.id ?? ''
  const shown = widgetIn(one).locator('html')
  await shown.evaluate((html) => {
    Reflect.set(window, 'shown', 0)
    new MutationObserver(() => {
      Reflect.set(window, 'shown', Reflect.get(window, 'shown') + 1)
    }).observe(html, { subtree: true, attributeFilter: ['value'] })
  })
  await one.evaluate((node, instance) => {
    const frame = node.shadowRoot?.querySelector('iframe')?.contentWindow
    for (let users = 1; users <= 200; users += 1) {
      const asked = `product=smop&start=2026-12-01&users=${users}00001`
      frame?.postMessage({ anjia: 1, id: instance, type: 'set', query: asked }, '*')
    }
  }, id)
  // 24,000 + 199 × 3,000
  await expectTotal(widgetIn(one), '621000.00')
  expect(await shown.evaluate(() => Reflect.get(window, 'shown'))).toBeLessThan(40)
})

test('a dialog in a tall frame opens in the part that the visitor sees', async ({
  page,
  openHost,
  app,
}) => {
  await page.setViewportSize({ width: 600, height: 600 })
  await openHost(
    `<div style="height:900px">above</div>${script(app)}${element('one')}<div style="height:2000px">below</div>`,
  )
  const frame = widgetIn(page.locator('#one'))
  await page.locator('#one').scrollIntoViewIfNeeded()
  await expectTotal(frame, total)
  for (const rule of ['S2', 'S9']) {
    const link = frame.getByRole('link', { name: rule }).first()
    await link.evaluate((node) => {
      node.scrollIntoView({ block: 'center' })
    })
    await page.waitForTimeout(200)
    const before = await page.evaluate(() => window.scrollY)
    await link.click()
    const dialog = frame.getByRole('dialog')
    await expect(dialog).toBeVisible()
    const box = await dialog.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600)
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})

test('of two languages that are asked for, the last one stays, however long the first takes', async ({
  page,
  openHost,
  app,
}) => {
  const gate = new EventTarget()
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve, { once: true })
  })
  await page.route(/assets\/en-/, async (route) => {
    await opened
    await route.continue()
  })
  await openHost(script(app) + element('one', 'lang="zh-CN"'))
  const one = page.locator('#one')
  await expectTotal(widgetIn(one), total)
  const asked = page.waitForRequest(/assets\/en-/)
  await one.evaluate((node) => {
    node.setAttribute('lang', 'en')
  })
  await asked
  await one.evaluate((node) => {
    node.setAttribute('lang', 'zh-CN')
  })
  const arrived = page.waitForResponse(/assets\/en-/)
  gate.dispatchEvent(new Event('open'))
  await arrived
  await page.waitForTimeout(300)
  await expect(widgetIn(one).locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(widgetIn(one).getByTestId('full-estimate')).toContainText('打开完整估算')
})

test('a frame that loads again is told language and look again, and keeps what the visitor entered', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(script(app) + element('one', 'lang="zh-CN" theme="light"'))
  const one = page.locator('#one')
  await enter(widgetIn(one).getByRole('textbox', { name: '使用时长' }), '24')
  await expect.poll(async () => (await lastEvent(page, 'estimate'))?.total).toBe(5_400_000)
  await one.evaluate((node) => {
    node.setAttribute('lang', 'en')
    node.setAttribute('theme', 'dark')
  })
  const html = widgetIn(one).locator('html')
  await expect(html).toHaveAttribute('lang', 'en')
  // The address follows when the form has rested.
  await expect.poll(() => html.evaluate(() => location.search)).toContain('months=24')
  await html.evaluate(() => {
    location.reload()
  })
  await expect
    .poll(async () => (await eventsOf(page)).filter(({ type }) => type === 'ready').length)
    .toBe(2)
  await expectTotal(widgetIn(one), '54000.00')
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveCSS('color-scheme', 'dark')
})

test.describe('a colour of four digits and half a pixel', () => {
  // The purple is lightened on dark sheets, which the console says.
  test.use({ expected: [/in the dark theme/] })

  test('the same look is understood from the address and from a message', async ({
    page,
    openHost,
    app,
  }) => {
    await openHost(
      script(app) +
        element('one', 'theme="light" style="--anjia-radius:4.5px;--anjia-accent:#639f"'),
    )
    const one = page.locator('#one')
    await expect(widgetIn(one).locator('.widget .card')).toHaveCSS('border-radius', '4.5px')
    const button = widgetIn(one).getByTestId('full-estimate')
    await expect(button).toHaveCSS('background-color', 'rgb(102, 51, 153)')
  })
})

test.describe('a radius that is not in pixels', () => {
  test.use({ expected: [/anjia-estimator: radius/] })

  test('is refused, and the console of the host says so', async ({ page, openHost, app }) => {
    const said = consoleOf(page)
    await openHost(script(app) + element('one', 'style="--anjia-radius:0.5rem"'))
    await expectTotal(widgetIn(page.locator('#one')), total)
    await expect.poll(said).toContain('radius: “0.5rem” is not a length from 0 to 32px')
  })
})

test.describe('live theming', () => {
  // The purple is lightened on dark sheets, which the console says.
  test.use({ expected: [/in the dark theme/] })

  test('theme, accent, radius and font follow the host while it runs', async ({
    page,
    openHost,
    app,
  }) => {
    await openHost(script(app) + element('one', 'theme="light"'), {
      head: '<style>.brand { --anjia-accent: rebeccapurple; --anjia-radius: 2px; --anjia-font: Georgia, serif }</style>',
    })
    const one = page.locator('#one')
    const html = widgetIn(one).locator('html')
    const button = widgetIn(one).getByTestId('full-estimate')
    await expect(button).toHaveCSS('background-color', 'rgb(13, 93, 100)')
    await page.evaluate(() => {
      document.body.className = 'brand'
    })
    await expect(button).toHaveCSS('background-color', 'rgb(102, 51, 153)')
    await expect(widgetIn(one).locator('.card')).toHaveCSS('border-radius', '2px')
    await expect(html).toHaveCSS('font-family', /Georgia/)
    await one.evaluate((node) => {
      node.setAttribute('theme', 'dark')
    })
    await expect(html).toHaveCSS('color-scheme', 'dark')
    await expect(page.locator('#one iframe')).toHaveCSS('color-scheme', 'dark')
    await page.evaluate(() => {
      document.body.className = ''
    })
    await expect(button).toHaveCSS('background-color', 'rgb(99, 195, 196)')
  })
})

test.describe('a look in the query', () => {
  // The purple is lightened on dark sheets, which the console says.
  test.use({ expected: [/in the dark theme/] })

  test('stays when the theme changes and when the element is moved', async ({
    page,
    openHost,
    app,
  }) => {
    const look = 'theme=dark&accent=663399&radius=2px&font=Georgia'
    await openHost(`${script(app)}${element('one', '', `${look}&${query}`)}<section></section>`)
    const one = page.locator('#one')
    const html = widgetIn(one).locator('html')
    const expectLook = async (colour: string) => {
      await expect(html).toHaveCSS('font-family', /Georgia/)
      await expect(widgetIn(one).locator('.widget .card')).toHaveCSS('border-radius', '2px')
      await expect(widgetIn(one).getByTestId('full-estimate')).toHaveCSS('background-color', colour)
    }
    await expect(html).toHaveCSS('color-scheme', 'dark')
    await one.evaluate((node) => {
      node.setAttribute('theme', 'light')
    })
    await expect(html).toHaveCSS('color-scheme', 'light')
    await expectLook('rgb(102, 51, 153)')
    await page.evaluate(() => {
      const node = document.querySelector('#one')
      if (node !== null) document.querySelector('section')?.append(node)
    })
    await expect(html).toHaveCSS('color-scheme', 'light')
    await expectLook('rgb(102, 51, 153)')
    // What the page states counts before it.
    await one.evaluate((node) => {
      node.style.setProperty('--anjia-accent', '0d5d64')
    })
    await expectLook('rgb(13, 93, 100)')
  })
})

test.describe('an accent that cannot be read', () => {
  test.use({ expected: [/anjia-estimator: accent/] })

  test('is adjusted, and the console of the host says so', async ({ page, openHost, app }) => {
    const said = consoleOf(page)
    await openHost(
      script(app) +
        element('one', 'theme="light" style="--anjia-accent:#ffee00"') +
        element('two', 'style="--anjia-accent:url(x)"'),
    )
    const button = widgetIn(page.locator('#one')).getByTestId('full-estimate')
    await expect(button).toBeVisible()
    await expect(button).not.toHaveCSS('background-color', 'rgb(255, 238, 0)')
    await expect.poll(said).toContain('#ffee00 is too weak to be read in the light theme')
    await page.locator('#two').scrollIntoViewIfNeeded()
    await expect.poll(said).toContain('“url(x)” is not a colour')
  })
})

test.describe('the example page', () => {
  test.use({ expected: [/in the dark theme/] })

  test('shows three widgets, prints their events and dresses them', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 })
    await page.goto('/host.html')
    await expectTotal(widgetIn(page.locator('#plain')), '30000.00')
    await expectTotal(widgetIn(page.locator('#branded')), '252000.00')
    await expectTotal(widgetIn(page.locator('#fixed')), '86400.00')
    const log = page.getByRole('log')
    for (const id of ['plain', 'branded', 'fixed']) {
      await expect(log).toContainText(`#${id} anjia:ready`)
      await expect(log).toContainText(`#${id} anjia:estimate total`)
    }
    await page.getByLabel('主题').selectOption('dark')
    await expect(widgetIn(page.locator('#plain')).locator('html')).toHaveCSS('color-scheme', 'dark')
    await page.getByLabel('主色').fill('#b00020')
    await page.getByLabel('主题').selectOption('light')
    await expect(widgetIn(page.locator('#branded')).getByTestId('full-estimate')).toHaveCSS(
      'background-color',
      'rgb(176, 0, 32)',
    )
  })
})

const legacy = new URL('./legacySnippets/', import.meta.url)

for (const name of readdirSync(legacy).filter((file) => file.endsWith('.html'))) {
  test(`the snippet ${name} still works`, async ({ page, openHost, app }) => {
    const snippet = readFileSync(new URL(name, legacy), 'utf8')
    await openHost(snippet.replaceAll('https://HOST', app))
    const frame = page.locator('iframe').contentFrame()
    await expectTotal(frame, total)
    await expect(frame.getByTestId('link-notice')).toHaveCount(0)
    await expect(page.locator('iframe')).toHaveAttribute('title', /./)
  })
}

async function openBuilder(page: Page) {
  await page.getByRole('button', { name: '分享' }).click()
  await page.getByRole('dialog').getByText('嵌入网页', { exact: true }).click()
}

test.describe('the snippet builder', () => {
  test('the inputs are set in the preview; locked and hidden fields are in the code', async ({
    page,
    context,
    openHost,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/?product=smop&edition=basic&users=300000&packs=1&start=2026-12-01')
    await openBuilder(page)
    const code = page.getByRole('textbox', { name: '嵌入代码' })
    await expect(code).toHaveValue(/<anjia-estimator query="product=smop&amp;.*users=300000/)
    await expect(code).not.toHaveValue(/rates=|quoted=|start=/)
    const preview = widgetIn(page.locator('anjia-estimator'))
    await enter(preview.getByRole('textbox', { name: '使用时长' }), '24')
    await expect(code).toHaveValue(/months=24/)
    // The preview keeps what is being typed, and the focus.
    await expect(preview.getByRole('textbox', { name: '使用时长' })).toBeFocused()
    await page.getByRole('combobox', { name: '使用时长' }).selectOption('locked')
    await page.getByRole('combobox', { name: '付款方式' }).selectOption('hidden')
    await expect(preview.getByRole('textbox', { name: '使用时长' })).toBeDisabled()
    await expect(preview.getByRole('textbox', { name: '使用时长' })).toHaveValue('24')
    await expect(preview.getByRole('textbox', { name: '付款方式' })).toHaveCount(0)
    await expect(code).toHaveValue(/query="lock=months&amp;hide=prepay&amp;product=smop/)

    await page.getByRole('button', { name: '复制 嵌入代码' }).click()
    await expect(page.getByRole('button', { name: '已复制 嵌入代码' })).toBeVisible()
    const snippet = await page.evaluate(() => navigator.clipboard.readText())
    await openHost(snippet)
    await expectTotal(widgetIn(page.locator('anjia-estimator')), '54000.00')
  })

  test('another product, language, theme, and a plain frame', async ({ page, openHost }) => {
    await page.goto('/')
    await openBuilder(page)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('安全托管服务', { exact: true }).click()
    await dialog.getByText('English', { exact: true }).click()
    await dialog.getByText('深色', { exact: true }).click()
    await dialog.getByText('纯 iframe', { exact: true }).click()
    await expectTotal(widgetIn(page.locator('anjia-estimator')), '100800.00')
    await expect(widgetIn(page.locator('anjia-estimator')).locator('html')).toHaveAttribute(
      'lang',
      'en',
    )
    const code = page.getByRole('textbox', { name: '嵌入代码' })
    await expect(code).toHaveValue(/machines=50/)
    const snippet = await code.inputValue()
    expect(snippet).toContain('view=widget&amp;lang=en&amp;theme=dark&amp;product=mss')
    await openHost(snippet)
    await expectTotal(page.locator('iframe').contentFrame(), '100800.00')
  })
})
