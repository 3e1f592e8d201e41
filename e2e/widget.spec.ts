import {
  colourAt,
  consoleOf,
  enter,
  expect,
  expectTotal,
  receivedBy,
  test,
  totalIn,
} from './support/embedding.ts'

const smop = 'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01'

/** A frame as a host writes it by hand, without the loader. */
const plainFrame = (src: string, attributes = '') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="estimate" width="100%" height="760" ${attributes}></iframe>`

test('shows the form and the sheet, and nothing else of the page', async ({ page }) => {
  await page.goto(`/?view=widget&${smop}`)
  await expectTotal(page, '62400.00')
  await expect(page.getByRole('textbox', { name: '运营用户量' })).toHaveValue('1,000,000')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.locator('.page-header, .page-footer, #prices, #rules')).toHaveCount(0)
  await expect(page.getByTestId('lifecycle')).toHaveCount(0)
  await expect(page.getByTestId('charge')).toHaveCount(2)
})

test('the total follows what is entered', async ({ page }) => {
  await page.goto(`/?view=widget&product=smop&users=300000&start=2026-12-01`)
  await enter(page.getByRole('textbox', { name: '运营用户量' }), '100万')
  await expectTotal(page, '62400.00')
})

test('a field stays where it is while what is typed into it cannot be read', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 })
  await page.goto(`/?view=widget&product=smop&users=300000&start=2026-12-01`)
  const users = page.getByRole('textbox', { name: '运营用户量' })
  await expectTotal(page, '30000.00')
  const before = await users.boundingBox()
  await enter(users, '12a')
  await expect(page.getByText('有一项输入无法识别')).toBeVisible()
  expect(await users.boundingBox()).toEqual(before)
})

for (const width of [200, 240, 320, 390, 500, 720, 1000]) {
  test(`fits into ${width} px, with the sheet in the flow`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/?view=widget&lang=en&${smop}&product=mss&edition=event&hosts=120&days=30`)
    await expect(page.getByTestId('charge').first()).toBeVisible()
    const {
      overflow,
      cut,
      fixed,
      width: used,
    } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      cut: [...document.querySelectorAll('.segments')].filter(
        (choices) => choices.scrollWidth > choices.clientWidth,
      ).length,
      fixed: [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).position === 'fixed',
      ).length,
      width: document.querySelector('.widget')?.getBoundingClientRect().width ?? 0,
    }))
    expect(overflow).toBeLessThanOrEqual(0)
    expect(cut).toBe(0)
    expect(fixed).toBe(0)
    expect(used).toBe(Math.min(width, 720))
  })
}

test('lets the ground of the host show through', async ({ page, openHost, app }) => {
  await openHost(
    plainFrame(`${app}/?view=widget&theme=light&${smop}`).replace('760', '2400') +
      plainFrame(`${app}/?view=widget&theme=dark&${smop}`, 'style="color-scheme:dark"'),
    { head: '<style>body { margin: 0; background: rgb(255, 0, 255) }</style>' },
  )
  for (const index of [0, 1]) {
    const frame = page.locator('iframe').nth(index)
    await expect(totalIn(frame.contentFrame())).toBeVisible()
    await expect(frame.contentFrame().locator('html')).toHaveCSS('background-color', /, 0\)$/)
  }
  // The gap between the sheet's head and the form, where nothing of the widget is.
  for (const index of [0, 1]) {
    const frame = page.locator('iframe').nth(index)
    await frame.scrollIntoViewIfNeeded()
    const form = await frame.contentFrame().locator('.widget-form').boundingBox()
    expect(await colourAt(page, (form?.x ?? 0) + 200, (form?.y ?? 0) - 6)).toBe('255,0,255')
  }
})

test.describe('the way out of a frame in a colour of its own', () => {
  // The red is lightened on dark sheets, which the console says.
  test.use({ expected: [/in the dark theme/] })

  test('leads to the full estimate with the same inputs', async ({ page, openHost, app }) => {
    await openHost(plainFrame(`${app}/?view=widget&id=x&lang=en&hide=packs&accent=aa0000&${smop}`))
    const frame = page.locator('iframe').contentFrame()
    const link = frame.getByRole('link', { name: 'Open the full estimate' })
    await expect(link).toHaveAttribute('target', '_blank')
    await expect(link).toHaveAttribute('rel', /noopener/)
    const opening = page.waitForEvent('popup')
    await link.click()
    const full = await opening
    await full.locator('html:not([data-pending])').waitFor()
    await expect(full.getByTestId('total').locator('data')).toHaveAttribute('value', '62400.00')
    await expect(full.getByTestId('link-notice')).toHaveCount(0)
    await expect(full.getByTestId('lifecycle')).toBeVisible()
    const address = new URL(full.url())
    expect([...address.searchParams.keys()]).not.toContain('view')
    expect([...address.searchParams.keys()]).not.toContain('hide')
    expect(address.searchParams.get('lang')).toBe('en')
    expect(await full.evaluate(() => window.opener === null)).toBe(true)
  })
})

test.describe('in a sandbox', () => {
  test.use({ expected: [/Blocked (opening|script execution)/] })

  test('works in a sandbox with scripts alone, and says in words that windows are forbidden', async ({
    page,
    openHost,
    app,
  }) => {
    await openHost(plainFrame(`${app}/?view=widget&lang=en&${smop}`, 'sandbox="allow-scripts"'))
    const frame = page.locator('iframe').contentFrame()
    await expectTotal(frame, '62400.00')
    expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null')
    await enter(frame.getByRole('textbox', { name: 'Term' }), '24')
    await expectTotal(frame, '86400.00')
    await frame.getByRole('link', { name: 'Open the full estimate' }).click()
    await expect(frame.getByTestId('popup-blocked')).toContainText('does not allow new windows')
    await expect(frame.getByLabel('Address of the full estimate')).toHaveValue(/[?&]months=24&/)
    await frame.getByRole('link', { name: 'Rule S2' }).first().click()
    await expect(frame.getByRole('dialog')).toBeVisible()
  })

  test('a sandbox without scripts says so and shows the price lists', async ({
    page,
    openHost,
    app,
  }) => {
    await openHost(plainFrame(`${app}/?view=widget`, 'sandbox=""'))
    const frame = page.locator('iframe').contentFrame()
    await expect(frame.locator('[data-root="zh-CN"] noscript p')).toBeVisible()
    await expect(frame.locator('[data-root="zh-CN"] #prices')).toBeVisible()
  })
})

test.describe('a frame that is kept from the files of the page', () => {
  test.use({ expected: [/Failed to load resource|net::ERR_FAILED|CORS/] })

  test('says so in both languages, and leads out', async ({ page, openHost, app }) => {
    await page.route(`${app}/assets/*.js`, (route) => route.abort())
    await openHost(plainFrame(`${app}/?view=widget&id=a&${smop}`))
    const frame = page.locator('iframe').contentFrame()
    await expect(frame.getByText('估算没有载入成功')).toBeVisible()
    await expect(frame.getByText('could not be loaded')).toBeVisible()
    await expect(frame.getByRole('link').first()).toHaveAttribute('href', `${app}/?${smop}`)
    await expect(frame.getByTestId('total').filter({ visible: true })).toHaveCount(0)
  })
})

test('works with storage and cookies blocked', async ({ page, openHost, app }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
    Object.defineProperty(Document.prototype, 'cookie', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openHost(plainFrame(`${app}/?view=widget&${smop}`))
  await expectTotal(page.locator('iframe').contentFrame(), '62400.00')
})

test('what the visitor has chosen on the full page does not count in the widget', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('anjia.lang', 'en')
    localStorage.setItem('anjia.theme', 'dark')
  })
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('/?view=widget')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('leaves nothing behind: no storage, no cookie, no entry in the history', async ({
  page,
  openHost,
  app,
}) => {
  await openHost(plainFrame(`${app}/?view=widget&${smop}&product=mss&machines=60`))
  const before = await page.evaluate(() => window.history.length)
  const frame = page.locator('iframe').contentFrame()
  await frame.getByRole('tab').nth(1).click()
  await enter(frame.getByRole('textbox', { name: '机器数量' }), '70')
  await frame.getByRole('tab').nth(0).click()
  await page.waitForTimeout(600)
  expect(await page.evaluate(() => window.history.length)).toBe(before)
  const kept = await frame.locator('body').evaluate(() => {
    try {
      return window.localStorage.length
    } catch {
      // The browser blocks the storage of other sites' frames by itself.
      return 0
    }
  })
  expect(kept).toBe(0)
  expect(await page.context().cookies()).toEqual([])
})

test('an origin with a slash at its end is told of the estimate', async ({
  page,
  openHost,
  app,
  site,
}) => {
  await openHost(
    plainFrame(`${app}/?view=widget&id=abc&origin=${encodeURIComponent(site.origin)}/&${smop}`),
  )
  await expect
    .poll(async () => (await receivedBy(page)).find(({ type }) => type === 'estimate'))
    .toMatchObject({ id: 'abc', total: 6_240_000 })
})

test('a page without the loader speaks the protocol itself', async ({
  page,
  openHost,
  app,
  site,
}) => {
  const origin = encodeURIComponent(site.origin)
  await openHost(
    plainFrame(`${app}/?view=widget&id=abc&origin=${origin}&product=smop&users=300000`),
  )
  const estimates = async () => (await receivedBy(page)).filter(({ type }) => type === 'estimate')
  await expect.poll(estimates).toHaveLength(1)
  const messages = await receivedBy(page)
  expect(messages.map(({ type }) => type).toSorted()).toEqual(['estimate', 'height', 'ready'])
  expect(messages.map(({ id, anjia, sender }) => [id, anjia, sender])).toEqual(
    messages.map(() => ['abc', 1, new URL(app).origin]),
  )
  const [told] = await estimates()
  // In fen: 12 × 2,000 and a pack of 6,000 yuan.
  expect(told).toMatchObject({
    total: 3_000_000,
    dueNow: 800_000,
    recurring: 200_000,
    currency: 'CNY',
    rates: '2026-11-21',
    lines: [{ product: 'smop', total: 3_000_000 }],
  })
  const { searchParams } = new URL(told?.url ?? app)
  expect(searchParams.get('quoted')).toBe('30000')
  for (const name of ['view', 'id', 'origin']) expect(searchParams.has(name)).toBe(false)

  const say = (said: object) =>
    page.evaluate((message) => {
      window.frames[0]?.postMessage({ anjia: 1, id: 'abc', ...message }, '*')
    }, said)
  await say({ type: 'set' })
  await say({ type: 'set', query: 7 })
  await say({ type: 'sing', query: 'product=mss' })
  await say({ type: 'theme', theme: 'pink' })
  await say({ type: 'set', query: 'product=mss&machines=120' })
  await say({ type: 'theme', theme: 'dark' })
  const frame = page.locator('iframe').contentFrame()
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect
    .poll(async () => (await estimates()).map(({ total }) => total))
    .toEqual([3_000_000, 25_200_000])
})

test.describe('a look in the address of a plain frame', () => {
  // The purple is lightened on dark sheets, which the console says.
  test.use({ expected: [/in the dark theme/] })

  test('is understood with and without a hash and a unit', async ({ page, openHost, app }) => {
    await openHost(
      plainFrame(`${app}/?view=widget&theme=light&accent=663399&radius=8px&${smop}`) +
        plainFrame(`${app}/?view=widget&theme=light&accent=%23663399&radius=8&${smop}`),
    )
    for (const index of [0, 1]) {
      const frame = page.locator('iframe').nth(index).contentFrame()
      await expect(frame.getByTestId('full-estimate')).toHaveCSS(
        'background-color',
        'rgb(102, 51, 153)',
      )
      await expect(frame.locator('.widget .card')).toHaveCSS('border-radius', '8px')
    }
  })
})

test.describe('what a plain frame cannot use of its address', () => {
  test.use({ expected: [/^anjia: /] })

  test('is said in its console', async ({ page, openHost, app }) => {
    const said = consoleOf(page)
    await openHost(
      plainFrame(`${app}/?view=widget&accent=zzz&radius=8em&font=a;b&${smop}`) +
        plainFrame(`${app}/?view=widget&id=a%20b&origin=nope&${smop}`),
    )
    await expectTotal(page.locator('iframe').nth(0).contentFrame(), '62400.00')
    await expectTotal(page.locator('iframe').nth(1).contentFrame(), '62400.00')
    for (const text of [
      'anjia: accent: “zzz” is not a colour',
      'anjia: radius: “8em” is not a length from 0 to 32px',
      'anjia: font: “a;b” is not a list of font names',
      'anjia: id: “a b” is not 1 to 64 letters, digits, _ and -',
      'anjia: origin: “nope” is not an origin',
    ]) {
      expect(said()).toContain(text)
    }
  })
})

test.describe('without a declared origin', () => {
  // Two of the frames declare what is none.
  test.use({ expected: [/^anjia: origin/] })

  test('says nothing but its height, and takes nothing', async ({ page, openHost, app }) => {
    await openHost(
      plainFrame(`${app}/?view=widget&id=abc&${smop}`) +
        plainFrame(`${app}/?view=widget&id=def&origin=*&${smop}`) +
        plainFrame(`${app}/?view=widget&id=ghi&origin=null&${smop}`) +
        plainFrame(`${app}/?view=widget&id=jkl&origin=https%3A%2F%2Fsomeone.example&${smop}`),
    )
    for (const index of [0, 1, 2, 3]) {
      const frame = page.locator('iframe').nth(index).contentFrame()
      await enter(frame.getByRole('textbox', { name: '使用时长' }), '24')
      await expectTotal(frame, '86400.00')
    }
    await page.waitForTimeout(300)
    const messages = await receivedBy(page)
    expect(new Set(messages.map(({ type }) => type))).toEqual(new Set(['height']))
    // A frame that was given another page's origin says nothing at all to this one.
    expect(new Set(messages.map(({ id }) => id))).toEqual(new Set(['abc', 'def', 'ghi']))

    // Nor does any of them take what this page says.
    await page.evaluate(() => {
      for (const [index, id] of ['abc', 'def', 'ghi', 'jkl'].entries()) {
        const message = { anjia: 1, id, type: 'set', query: 'product=mss' }
        window.frames[index]?.postMessage(message, '*')
      }
    })
    await page.waitForTimeout(300)
    for (const index of [0, 1, 2, 3]) {
      await expectTotal(page.locator('iframe').nth(index).contentFrame(), '86400.00')
    }
  })
})

test('names every part of a link that it could not take', async ({ page }) => {
  await page.goto('/?view=widget&lock=users.colour&product=smop&users=viele')
  const notice = page.getByTestId('link-notice')
  await expect(notice).toContainText('lock=colour')
  await expect(notice).toContainText('users=viele')
  await notice.getByRole('button').click()
  await expect(notice).toHaveCount(0)
  await expect(page.locator('fieldset:disabled')).toHaveCount(1)
})

test('a start that the site has fixed does not move with the edition', async ({ page }) => {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await page.goto(`/?view=widget&lock=start&product=mss&start=${today}`)
  await expectTotal(page, '100800.00')
  await page.getByText('重保服务').click()
  await expect(page.getByLabel('开始日期', { exact: true })).toHaveValue(today)
})

test('hosts that the site has fixed are not taken from the machines; free ones are, though the start is fixed', async ({
  page,
}) => {
  for (const [fixed, hosts] of [
    ['hosts', '50'],
    ['start', '300'],
  ]) {
    await page.goto(`/?view=widget&lock=${fixed}&product=mss&machines=300`)
    await expectTotal(page, '354000.00')
    await page.getByText('重保服务').click()
    await expect(page.getByRole('textbox', { name: '主机数量' })).toHaveValue(hosts ?? '')
  }
})

test('the focus stays near a button that goes', async ({ page }) => {
  await page.goto('/?view=widget&product=smop&edition=free&users=2000')
  await page.getByRole('button', { name: /^改用基础版/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main :focus, main:focus')).toHaveCount(1)
})

test('fields can be locked and hidden', async ({ page }) => {
  await page.goto(`/?view=widget&lock=users.months&hide=edition.packs.prepay&${smop}`)
  await expect(page.getByRole('textbox', { name: '运营用户量' })).toBeDisabled()
  await expect(page.getByRole('textbox', { name: '使用时长' })).toBeDisabled()
  await expect(page.getByText('由本网站设定')).toHaveCount(2)
  await expect(page.getByText('叠加包', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByLabel('开始日期', { exact: true })).toBeEnabled()
  // Its remedy would change fields that the visitor may not.
  await expect(page.getByTestId('capacity-notice')).toBeVisible()
  await expect(page.getByTestId('capacity-notice').getByRole('button')).toHaveCount(0)
  await expectTotal(page, '62400.00')
})

test('a button beside a locked field works if what it changes is not locked', async ({ page }) => {
  const full = 'product=smop&edition=basic&users=600000&packs=4&start=2026-12-01'
  await page.goto(`/?view=widget&lock=users&${full}`)
  await expect(page.getByRole('textbox', { name: '运营用户量' })).toBeDisabled()
  // As built, the page has it in both languages.
  const notice = page.getByTestId('capacity-notice').filter({ visible: true })
  await notice.getByRole('button', { name: /叠加包/ }).click()
  // 6 packs cost less than the 5 that would leave room.
  await expect(notice).toHaveAttribute('data-level', 'ok')
  await page.goto(`/?view=widget&lock=users.packs&${full}`)
  await expect(notice).toBeVisible()
  await expect(notice.getByRole('button')).toHaveCount(0)
})
