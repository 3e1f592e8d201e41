import { hold } from './support/hold.ts'
import { record, recordShifts } from './support/record.ts'
import { expect, test, type Locator, type Page } from './support/test.ts'

// The real clock: what is measured here is the page as it loads.
test.use({ now: null })

const link =
  'product=smop&users=1300000&packs=11&start=2026-12-01&product=mss&machines=120&start=2026-12-01'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the frame, the default estimate, the price tables and the rules are there, in both languages', async ({
    page,
  }) => {
    await page.goto('/')
    for (const { lang, said } of [
      {
        lang: 'zh-CN',
        said: {
          script: '这里的计算需要 JavaScript',
          table: '安全营销运营平台',
          pack: '单次超过 100 万人',
          ask: '超过 6,000',
          rule: '续费只付平台服务费。',
          offer: '不构成要约',
        },
      },
      {
        lang: 'en',
        said: {
          script: 'Computing an estimate needs JavaScript',
          table: 'Security Marketing Operations Platform',
          pack: 'over 1,000,000 users per purchase',
          ask: 'more than 6,000',
          rule: 'A renewal costs the platform fee only.',
          offer: 'not an offer',
        },
      },
    ]) {
      const root = page.locator(`[data-root="${lang}"]`)
      await expect(root.getByTestId('total')).toHaveText('¥62,400')
      await expect(root.getByTestId('due-now')).toHaveText('¥40,400')
      await expect(root.getByTestId('total')).toBeVisible()
      await expect(root.getByTestId('charge')).toHaveCount(2)
      await expect(root.locator('noscript > p')).toBeVisible()
      await expect(root.locator('noscript > p')).toContainText(said.script)
      await expect(root.getByText(said.offer).first()).toBeVisible()
      const platform = root.getByRole('table', { name: said.table })
      await expect(platform.getByRole('row').filter({ hasText: said.pack })).toContainText('¥3,000')
      const row = root.getByRole('row').filter({ hasText: '5,501–6,000' })
      await expect(row).toContainText('¥356,400')
      await expect(root.getByRole('row').filter({ hasText: '501–1,000' }).last()).toContainText(
        '¥30,000',
      )
      await expect(root.getByRole('row').filter({ hasText: said.ask })).toBeVisible()
      const rules = root.locator('details').filter({ hasText: said.rule })
      await rules.locator('summary').click()
      await expect(rules.getByText(said.rule)).toBeVisible()
    }
  })

  test('on a phone each total stands below its form with its charges, and nothing waits for a press in vain', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    for (const lang of ['zh-CN', 'en']) {
      const root = page.locator(`[data-root="${lang}"]`)
      await expect(root.getByTestId('total')).not.toBeInViewport()
      await expect(root.getByTestId('charge')).toHaveCount(2)
      await expect(root.getByTestId('charge').first()).toBeVisible()
      await expect(root.getByRole('banner').getByRole('button')).toHaveCount(0)
    }
  })

  test('the number of a rule leads to its text, in the language that it was read in', async ({
    page,
  }) => {
    await page.goto('/')
    for (const [lang, rule, text] of [
      ['zh-CN', '依据 S2', '平台服务费为每月 ¥2,000，按月预付，含 20 万用户'],
      ['en', 'Rule S2', 'The platform fee of the basic edition is ¥2,000 a month'],
    ] as const) {
      const root = page.locator(`[data-root="${lang}"]`)
      await root.getByTestId('charge').getByRole('link', { name: rule }).click()
      await expect(root.getByText(text)).toBeVisible()
      await expect(root.getByText(text)).toBeInViewport()
    }
  })
})

test.describe('with scripts', () => {
  test('the styles do not wait for the script in the head', async ({ app, page }) => {
    const styles = page.waitForRequest(/assets\/.*\.css$/)
    // Held until they have been asked for: it hangs where they are asked for after it.
    await page.route('**/boot/*.js', async (route) => {
      await styles
      await route.continue()
    })
    await app.open()
    await expect(app.total).toHaveText('¥62,400')
  })

  test('nor does the script of the page', async ({ app, page }) => {
    const script = page.waitForRequest(/assets\/index-.*\.js$/)
    await page.route('**/boot/*.js', async (route) => {
      await script
      await route.continue()
    })
    await app.open()
    await expect(app.total).toHaveText('¥62,400')
  })

  for (const { name, query } of [
    { name: 'the page itself', query: '' },
    { name: 'an estimate of the platform', query: 'product=smop&users=1300000&packs=11' },
    { name: 'an estimate of both products', query: link },
    { name: 'an offer', query: `title=A&off=10&until=2099-12-31&${link}` },
    { name: 'a link with something unknown', query: `colour=red&${link}` },
    { name: 'a link encoded twice', query: encodeURIComponent(link) },
    { name: 'the widget', query: `view=widget&${link}` },
    { name: 'English', query: 'lang=en' },
    { name: 'an estimate in English', query: `lang=en&${link}` },
    { name: 'the widget in English', query: `view=widget&lang=en&${link}` },
  ]) {
    test(`all that is needed is on its way when the script of the page comes: ${name}`, async ({
      page,
    }) => {
      await expectNoLaterRequest(page, `/?${query}`)
    })
  }

  test.describe('for an English browser', () => {
    test.use({ locale: 'en-US' })

    test('all that is needed is on its way when the script of the page comes', async ({ page }) => {
      await expectNoLaterRequest(page, '/')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  })

  test('the first paint waits for the form, in either language', async ({ page }) => {
    await page.goto('/')
    const html = await (await page.request.get('/')).text()
    for (const [lang, id] of [
      ['zh-CN', 'line'],
      ['en', 'line-en'],
    ]) {
      expect(html).toContain(` id="${id}"`)
      await page.goto(`/?lang=${lang}`)
      await expect(page.locator('link[rel=expect]')).toHaveAttribute('href', `#${id}`)
    }
  })

  for (const { lang, said } of [
    { lang: 'zh-CN', said: '正在载入价格估算' },
    { lang: 'en', said: 'loading the price estimate' },
  ]) {
    test(`a frame says that the widget is on its way, in ${lang}`, async ({ page }) => {
      const release = await openWithoutScripts(page, `/?view=widget&lang=${lang}&${link}`)
      const loading = page.locator('.widget-loading')
      await expect(loading).toBeVisible()
      expect(await loading.innerText()).toMatch(new RegExp(`^.*${said}….*$`))
      release()
      await expect(page.locator('.widget').getByTestId('total')).toHaveText('¥309,000')
      await expect(loading).toBeHidden()
    })
  }

  for (const { name, query, total, lang } of [
    { name: 'the page itself', query: '', total: '¥62,400', lang: 'zh-CN' },
    { name: 'the page in English', query: 'lang=en', total: '¥62,400', lang: 'en' },
    // 24,000 + 33,000 + 252,000
    { name: 'a link that says something else', query: link, total: '¥309,000', lang: 'zh-CN' },
    { name: 'the same in English', query: `lang=en&${link}`, total: '¥309,000', lang: 'en' },
  ]) {
    test(`${name}: no other total is ever seen`, async ({ app, page }) => {
      const seen = await recordTotals(page)
      await slowScripts(page)
      await app.open(query)
      await expect(app.total).toHaveText(total)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect.poll(() => seen).toContain(total)
      await settled(page)
      expect(seen).toEqual([total])
    })
  }

  const high = { width: 1440, height: 2600 }
  for (const { name, query, size } of [
    { name: 'the page itself', query: '', size: { width: 1280, height: 800 } },
    { name: 'a link', query: link, size: { width: 1280, height: 800 } },
    { name: 'the page itself, narrow', query: '', size: { width: 390, height: 844 } },
    { name: 'a link, narrow', query: link, size: { width: 390, height: 844 } },
    { name: 'the page itself on a high screen', query: '', size: high },
    { name: 'a link on a high screen', query: 'product=smop&edition=free&users=10', size: high },
    { name: 'one payment on a high screen', query: 'product=mss&edition=event', size: high },
  ]) {
    test(`nothing moves while it loads: ${name}`, async ({ app, page }) => {
      await page.setViewportSize(size)
      const shifts = await recordShifts(page)
      await slowScripts(page)
      await app.open(query)
      await expect(app.tabs.first()).toBeVisible()
      await settled(page)
      expect(shifts).toEqual([])
    })
  }

  test('nothing moves for a visitor whose last estimate is offered back', async ({ app, page }) => {
    await app.open()
    await app.page.evaluate(() => {
      localStorage.setItem('anjia.last', 'product=smop&users=5000000')
    })
    const shifts = await recordShifts(page)
    await slowScripts(page)
    await app.open()
    await expect(page.getByTestId('restore-offer')).toBeVisible()
    await settled(page)
    expect(shifts).toEqual([])
  })

  test.describe('on another day than that of the build', () => {
    test.use({ now: '2026-11-25T12:00:00+08:00' })

    test('a part whose script has not come shows no date that is not true', async ({
      app,
      page,
    }) => {
      const release = await openWithout(page, /assets\/estimate-/)
      const sentence = page.getByTestId('lifecycle-sentence')
      await expect(sentence).toHaveCount(1)
      await expect(sentence).toBeHidden()
      release()
      await app.ready()
      await expect(sentence).toBeVisible()
      await expect(sentence).toContainText('2027-11-25')
    })
  })

  test('an address that says only how the page looks shows the page before its script', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/?lang=en&theme=dark')
    const root = page.locator('[data-root=en]')
    await expect(root.getByTestId('total')).toHaveText('¥62,400')
    await expect(root.getByTestId('total')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    release()
    await app.ready()
    await app.expectTotal(62_400)
    await expect(page.getByTestId('link-notice')).toHaveCount(0)
  })

  for (const query of ['lang=fr', 'lang=en&users=500', link]) {
    test(`one that says more does not: ${query}`, async ({ page }) => {
      await openWithoutScripts(page, `/?${query}`)
      await expect(page.getByTestId('total').first()).toBeAttached()
      await expect(page.getByTestId('total').filter({ visible: true })).toHaveCount(0)
    })
  }

  test('what is pressed before its part is live is done when it is', async ({ app, page }) => {
    const release = await openWithout(page, /assets\/estimate-/)
    // 11 packs instead of 8, for less.
    await page.getByRole('button', { name: '采用', exact: true }).click()
    release()
    await expect(app.packs).toHaveValue('11')
    await app.expectTotal(57_000)
  })

  test('a press that has begun before its part is live counts when it ends', async ({ page }) => {
    const release = await openWithout(page, /assets\/ExportTools-/)
    await holdDown(page.getByRole('button', { name: '导出', exact: true }))
    release()
    await expect(page.locator('header [data-part]:not([data-built])')).toBeAttached()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.mouse.up()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('advice for another estimate is not taken; a choice is, whatever is entered after it', async ({
    app,
    page,
  }) => {
    const release = await openWithout(page, /assets\/estimate-/)
    await page.getByRole('button', { name: '采用', exact: true }).click()
    await app.choose(app.wording.late)
    await app.users.fill('800000')
    release()
    await app.ready()
    await expect(app.radio(app.wording.late)).toBeChecked()
    // Six packs: 24,000 + 28,800.
    await app.expectTotal(52_800)
  })

  test('what was built is gone from the page as soon as it is not true', async ({ app, page }) => {
    const release = await openWithout(page, /assets\/estimate-/)
    await expect(page.getByTestId('charge')).toHaveCount(2)
    await app.users.fill('200000')
    await app.expectTotal(24_000)
    await expect(page.getByTestId('charge')).toHaveCount(0)
    await expect(page.getByTestId('line-total')).toHaveCount(0)
    release()
    await expect(page.getByTestId('charge')).toHaveCount(1)
  })

  test('an estimate in the address is never marked with the prices of another', async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset['pending'] !== undefined) return
        const amounts = '[data-testid=line-total] data, [data-testid=charge] data'
        for (const { value } of document.querySelectorAll<HTMLDataElement>(amounts)) {
          console.debug('amount', value)
        }
      }).observe(document, { attributes: true, subtree: true, childList: true })
    })
    const amounts = record(page, 'amount')
    await app.open('product=smop&edition=free&users=10')
    await expect.poll(() => amounts).toContain('0.00')
    expect([...new Set(amounts)]).toEqual(['0.00'])
  })

  test('what is opened in a part whose script has not come stays open', async ({ app, page }) => {
    const release = await openWithout(page, /assets\/RuleList-/)
    const group = page.locator('#rules details').filter({ hasText: '安全托管服务' }).first()
    await group.locator('summary').click()
    release()
    await app.ready()
    await expect(page.locator('[data-part=rules]:not([data-built])')).toBeAttached()
    await expect(group.getByText('M1', { exact: true })).toBeVisible()
    await expect(page.locator('#rules details[open]')).toHaveCount(1)
  })

  test('what is typed and chosen before the script has come is entered when it has', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await app.users.press('ControlOrMeta+a')
    await app.users.pressSequentially('200000')
    await app.months.fill('6')
    await app.users.focus()
    release()
    await app.ready()
    await app.expectTotal(12_000)
    await expect(app.users).toBeFocused()
    await expect(app.users).toHaveValue('200000')
    await app.months.focus()
    await expect(app.users).toHaveValue('200,000')
    await expect(page).toHaveURL(/users=200000.*months=6/)
    // From now on as ever: with a pack.
    await app.users.fill('300000')
    await app.expectTotal(18_000)
  })

  test('each finds the page as the one before has left it', async ({ app, page }) => {
    const release = await openWithoutScripts(page, '/')
    await app.users.fill('500')
    await app.choose(app.wording.free)
    await app.months.fill('6')
    await page.getByRole('button', { name: '分享' }).click()
    release()
    await app.ready()
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(
      /edition=free&users=500/,
    )
    await app.expectTotal(0)
  })

  test('what cannot be read before the script has come is told when it has', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await app.users.fill('abc')
    await app.months.focus()
    release()
    await app.ready()
    await expect(app.users).toHaveValue('abc')
    await expect(app.users).toHaveAttribute('aria-invalid', 'true')
    await expect(app.sheet).toContainText('有一项输入无法识别')
    await app.users.fill('300000')
    await app.expectTotal(30_000)
    await expect(app.sheet).not.toContainText('有一项输入无法识别')
  })

  test('what is chosen in a part whose script comes last is chosen', async ({ app, page }) => {
    const release = await openWithoutScripts(page, '/')
    await app.choose(app.wording.late)
    release()
    await app.ready()
    await expect(app.radio(app.wording.late)).toBeChecked()
    await expect(page.getByTestId('lifecycle-sentence')).toContainText('停服')
  })

  test('what is chosen before the script has come is chosen: edition, theme', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await app.choose(app.wording.free)
    await page.locator('header select').locator('visible=true').selectOption('dark')
    release()
    await app.ready()
    await app.expectTotal(0)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page).toHaveURL(/edition=free/)
  })

  test('a button that is pressed before the script has come is pressed when it has', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await app.users.fill('300000')
    await app.chip(app.wording.users, '120 万').click()
    release()
    await app.ready()
    // After what was typed: twelve months and ten packs at 4,800.
    await app.expectTotal(72_000)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('a press that has begun before the script has come counts when it ends', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await holdDown(page.getByText(app.wording.free, { exact: true }).filter({ visible: true }))
    release()
    await app.ready()
    await expect(app.radio(app.wording.free)).not.toBeChecked()
    await page.mouse.up()
    await expect(app.radio(app.wording.free)).toBeChecked()
  })

  test('a press that ends elsewhere is none', async ({ app, page }) => {
    const release = await openWithoutScripts(page, '/')
    await holdDown(page.getByText(app.wording.free, { exact: true }).filter({ visible: true }))
    release()
    await app.ready()
    await page.mouse.move(0, 0)
    await page.mouse.up()
    await app.choose(app.wording.late)
    await expect(app.radio(app.wording.free)).not.toBeChecked()
  })

  test('of several buttons pressed before the script has come, the last one is', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await app.chip(app.wording.users, '120 万').click()
    await page.getByRole('button', { name: '分享' }).click()
    release()
    await app.ready()
    await expect(page.getByRole('dialog')).toBeVisible()
    await app.expectTotal(62_400)
  })

  test('a button of the header is pressed when the script has come, also beside an estimate', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, `/?${link}`)
    await page.getByRole('button', { name: '分享' }).click()
    release()
    await app.ready()
    await expect(page.getByRole('dialog')).toBeVisible()
    await app.expectTotal(309_000)
  })

  test('focus, caret and what was opened before the script has come stay', async ({
    app,
    page,
  }) => {
    for (const reach of ['field', 'button', 'menu', 'closed menu'] as const) {
      const release = await openWithoutScripts(page, '/')
      const menu = page.locator('.add-menu').locator('visible=true')
      const element = {
        field: app.users,
        button: page.getByRole('button', { name: '导出' }),
        menu: menu.locator('summary'),
        'closed menu': menu.locator('summary'),
      }[reach]
      await element.focus()
      if (reach === 'field') {
        await app.users.pressSequentially('0')
        await element.evaluate((field: HTMLInputElement) => {
          field.setSelectionRange(2, 4)
        })
      }
      if (reach === 'menu') await element.press('Enter')
      release()
      await app.ready()
      await expect(element).toBeFocused()
      if (reach === 'field') {
        const selected = await element.evaluate((field: HTMLInputElement) => [
          field.selectionStart,
          field.selectionEnd,
        ])
        expect(selected).toEqual([2, 4])
      }
      await expect(menu.getByRole('button', { name: '安全托管服务' })).toBeVisible({
        visible: reach === 'menu',
      })
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    }
  })

  test('of two choices made before the script has come, the last one counts', async ({
    app,
    page,
  }) => {
    const release = await openWithoutScripts(page, '/')
    await app.choose(app.wording.free)
    await app.choose(app.wording.basic)
    await app.users.fill('300000')
    release()
    await app.ready()
    await app.expectTotal(30_000)
    await expect(app.radio(app.wording.basic)).toBeChecked()
  })

  test.describe('that do not arrive', () => {
    test.use({ expected: [/Failed to load resource/] })

    test('the link’s price is not replaced by another, and the page still says something', async ({
      app,
      page,
    }) => {
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto(`/?${link}`)
      await expect(page.getByText('¥62,400').filter({ visible: true })).toHaveCount(0)
      await expect(page.getByRole('table', { name: app.wording.smop })).toBeVisible()
    })

    test('the price lists take the place of the form, and nothing waits for a press in vain', async ({
      app,
      page,
    }) => {
      await page.setViewportSize({ width: 412, height: 823 })
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto('/')
      await expect(page.getByRole('table', { name: app.wording.smop })).toBeInViewport()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('combobox')).toHaveCount(0)
    })
  })
})

/** Nothing that the page waits for is asked for only by its script: that would be a round trip more. */
async function expectNoLaterRequest(page: Page, address: string) {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const { pending } = document.documentElement.dataset
      if (pending !== undefined) performance.mark('begun')
      else if (performance.getEntriesByName('begun').length > 0) {
        performance.mark('ready')
        observer.disconnect()
      }
    }).observe(document, { attributes: true, subtree: true })
  })
  const release = await hold(page, /assets\/index-.*\.js/)
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('html[data-pending]')).toBeAttached()
  release()
  await expect(page.locator('html:not([data-pending])')).toBeAttached()
  const late = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /assets\/.*\.js$/.test(name) && startTime < ready)
    const own = scripts.find(({ name }) => name.includes('/index-'))
    const came = own === undefined ? 0 : own.startTime + own.duration
    const asked = scripts.filter(({ startTime }) => startTime < came).map(({ name }) => name)
    return scripts.map(({ name }) => name).filter((name) => !asked.includes(name))
  })
  expect(late).toEqual([])
}

/** Holds every module back a little, so that what is on screen before it can be seen. */
async function slowScripts(page: Page) {
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150))
    // A request that is still on its way when the test ends has nobody to answer to.
    await route.continue().catch(() => undefined)
  })
}

/** Opens the page as it is before its script has come; the answer lets the script come. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  const release = await hold(page, '**/assets/*.js')
  await page.goto(address, { waitUntil: 'commit' })
  return release
}

async function holdDown(control: Locator) {
  await control.hover()
  await control.page().mouse.down()
}

/** Opens the page, which answers, without some of its parts; the answer lets them come. */
async function openWithout(page: Page, parts: RegExp): Promise<() => void> {
  const release = await hold(page, parts)
  await page.goto('/')
  await expect(page.locator('html:not([data-pending])')).toBeAttached()
  return release
}

/** Notes, frame by frame, every total that can be seen. */
async function recordTotals(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    const look = () => {
      for (const total of document.querySelectorAll('[data-testid=total]')) {
        const text = total.textContent
        if (seen.has(text) || !total.checkVisibility({ visibilityProperty: true })) continue
        seen.add(text)
        console.debug('total', text)
      }
      requestAnimationFrame(look)
    }
    look()
  })
  return record(page, 'total')
}

/** Waits until the page has been drawn twice more: what is observed arrives after a frame. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))
      }),
  )
