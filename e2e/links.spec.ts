import { pasteInto, typeInto } from './support/input.ts'
import { record } from './support/record.ts'
import { expect, test } from './support/test.ts'

const first = 'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01'
const second =
  'product=smop&users=1000000&packs=11&months=12&product=mss&edition=daily&machines=120&months=12'

test.describe('the address bar', () => {
  test('is up to date as soon as a field is left', async ({ app }) => {
    await app.open('product=smop&start=2026-12-01')
    await app.months.fill('24')
    await app.months.blur()
    // At once: whatever is pressed next may load the page again.
    expect(app.parameters()).toContain('months=24')
  })

  test('states the whole estimate, in the order of the contract', async ({ app }) => {
    await app.open('product=smop&start=2026-12-01')
    await app.setUsers('1300000')
    await expect
      .poll(() => app.parameters())
      .toEqual([
        'rates=2026-11-21',
        'quoted=57000',
        'product=smop',
        'edition=basic',
        'users=1300000',
        'packs=11',
        'months=12',
        'prepay=1',
        'start=2026-12-01',
      ])
    await app.add(app.wording.mss)
    await expect
      .poll(() => app.parameters().slice(9))
      .toEqual([
        'product=mss',
        'edition=daily',
        'machines=50',
        'months=12',
        'prepay=1',
        'start=2026-11-25',
      ])
    await app.choose(app.wording.event)
    await expect
      .poll(() => app.parameters().slice(9))
      .toEqual(['product=mss', 'edition=event', 'hosts=50', 'days=7', 'start=2026-11-30'])
    await app.expectParameter('quoted', '141000')
  })

  test('is written a few times a second at most, and adds nothing to the history', async ({
    app,
  }) => {
    const writes = record(app.page, 'address')
    await app.page.addInitScript(() => {
      const { replaceState } = History.prototype
      History.prototype.replaceState = function count(...parameters) {
        console.debug('address', parameters[2])
        replaceState.apply(this, parameters)
      }
    })
    await app.open()
    const entries = () => app.page.evaluate(() => history.length)
    const before = await entries()
    const began = Date.now()
    await app.setUsers('123456789')
    await app.expectParameter('users', '123456789')
    const seconds = (Date.now() - began) / 1_000
    await expect.poll(() => writes.length).toBeGreaterThan(0)
    expect(writes.length).toBeLessThanOrEqual(Math.ceil(seconds / 0.3) + 1)
    expect(await entries()).toBe(before)
  })

  test('leads to exactly the same page again', async ({ app }) => {
    await app.open(
      'title=二期&off=12.5&budget=500000&product=smop&packs=5&packs=3&start=2027-01-31',
    )
    await typeInto(app.months, '18')
    await app.choose(app.wording.late)
    await app.add(app.wording.mss)
    await typeInto(app.field(app.wording.machines), '777')
    await app.choose('按年付')
    await app.add(app.wording.smop)
    await app.setUsers('999')
    await app.choose(app.wording.free)
    await app.expectParameter('edition', 'basic')
    await expect
      .poll(() => app.parameters().filter((p) => p.startsWith('product=')))
      .toHaveLength(3)
    await expect.poll(() => app.parameters()).toContain('edition=free')
    const shown = () =>
      app.sheet.evaluate((sheet) =>
        Array.from(sheet.children, (part) =>
          part instanceof HTMLElement && part.role !== 'status' ? part.innerText : '',
        ),
      )
    const sheet = await shown()
    const url = app.page.url()
    await app.page.reload()
    await app.ready()
    expect(await shown()).toEqual(sheet)
    expect(app.page.url()).toBe(url)
    await expect(app.notice).toHaveCount(0)
    await expect(app.tabs.nth(2)).toHaveAttribute('aria-selected', 'true')
    await app.tabs.first().click()
    await expect(app.renewOn).toHaveValue('2028-08-31')
  })
})

test.describe('opening a link', () => {
  test('the contract’s first example', async ({ app }) => {
    await app.open(first)
    await app.expectTotal(62_400)
    await expect(app.start).toHaveValue('2026-12-01')
    await expect(app.notice).toHaveCount(0)
  })

  test('the contract’s second example, whose stated total is not what it contains', async ({
    app,
  }) => {
    await app.open(`rates=2026-11-21&quoted=314400&${second}`)
    // 24,000 + 33,000 + 252,000
    await app.expectTotal(309_000)
    await expect(app.notice).toContainText('¥314,400')
    await expect(app.notice).toContainText('¥309,000')
    await expect(app.notice).toContainText('截断或改过')
    await app.notice.getByRole('button', { name: '知道了' }).click()
    await expect(app.notice).toHaveCount(0)
    await app.open(`rates=2026-11-21&quoted=309000&${second}`)
    await app.expectTotal(309_000)
    await expect(app.notice).toHaveCount(0)
  })

  test('a link that was altered stays to be seen until something is changed', async ({ app }) => {
    const altered =
      'rates=2026-11-21&quoted=26250&product=smop&users=300000&packs=1&start=2026-12-01&product=mss&machines=10'
    await app.open(altered)
    await app.tabs.nth(1).click()
    await expect.poll(() => app.parameters()).toEqual(altered.split('&'))
    await app.page.reload()
    await app.ready()
    await expect(app.tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
    await expect(app.notice).toContainText('¥26,250')
    await typeInto(app.field(app.wording.machines), '11')
    await app.expectParameter('quoted', '80400')
    await app.page.reload()
    await app.ready()
    await expect(app.notice).toHaveCount(0)
  })

  test('a link cut short says that its total no longer fits', async ({ app }) => {
    await app.open(`rates=2026-11-21&quoted=309000&${second}`.slice(0, 70))
    await expect(app.notice).toContainText('¥309,000')
    await expect(app.notice).toContainText('截断或改过')
  })

  test('what it leaves out has the default: packs follow, free up to 1,000', async ({ app }) => {
    await app.open('product=smop&users=700000&product=smop&users=1000&product=mss&edition=event')
    await expect(app.packs).toHaveValue('5')
    await expect(app.start).toHaveValue('2026-11-25')
    // 24,000 + 30,000 + 0 + 7 × 12,000
    await app.expectTotal(138_000)
    await expect(app.notice).toHaveCount(0)
  })

  test('every bad part is named, with what is used instead', async ({ app }) => {
    await app.open(
      'v=2&rates=2020-01-01&colour=red&off=101&budget=1.234&product=smop&users=1e6&months=99&prepay=0&packs=-1&start=2026-02-30&renew=1999-01-01&machines=5' +
        '&product=abc&months=1&product=mss&edition=event&hosts=0&days=366&prepay=12&hosts=7&quoted=5',
    )
    const rows = app.notice.getByRole('listitem')
    for (const [part, reason, used] of [
      ['v=2', '无法识别', '改用 1'],
      ['rates=2020-01-01', '没有这个版本', '改用 2026-11-21'],
      ['colour=red', '没有这个参数', '未采用'],
      ['off=101', '超出', '改用 0'],
      ['budget=1.234', '无法识别', '未采用'],
      ['users=1e6', '无法识别', '改用 1,000,000'],
      ['months=99', '超出', '改用 12'],
      ['prepay=0', '超出', '改用 1'],
      ['packs=-1', '无法识别', '改用 8'],
      ['start=2026-02-30', '无法识别', '改用 2026-11-25'],
      ['machines=5', '没有这个参数', '未采用'],
      ['product=abc', '不认识的产品', '未采用'],
      ['hosts=0', '超出', '改用 50'],
      ['hosts=7', '重复', '改用'],
      ['days=366', '超出', '改用 7'],
      ['prepay=12', '用不到', '未采用'],
      ['quoted=5', '要写在第一个 product 之前', '未采用'],
    ] as const) {
      const row = rows.filter({ has: app.page.locator('code', { hasText: part }) })
      await expect(row, part).toHaveCount(1)
      await expect(row).toContainText(reason)
      await expect(row).toContainText(used)
    }
    await expect(rows.filter({ hasText: 'renew=1999-01-01' })).toHaveCount(1)
    // The rest of it loads: the default platform and 7 × 12,000.
    await app.expectTotal(146_400)
    await expect(app.lines).toHaveCount(2)
  })

  test('a link without a product says where its parameters belong', async ({ app }) => {
    await app.open('nonsense=1&users=300000&off=10')
    const rows = app.notice.getByRole('listitem')
    await expect(rows.first()).toContainText('users=300000 — 要写在 product 之后；未采用')
    await expect(rows.nth(1)).toContainText('nonsense=1 — 没有这个参数；未采用')
  })

  test('what cannot be seen is shown, in a name too', async ({ app }) => {
    await app.open('%EF%BB%BFtitle=A&off%E2%80%8B=10&product=smop')
    await expect(app.notice).toContainText('␣title=A')
    await expect(app.notice).toContainText('off[U+200B]=10')
  })

  test('numbers are read strictly: nothing becomes 0, nothing is half read', async ({ app }) => {
    for (const users of [
      '',
      '0',
      '-5',
      '1000000001',
      '12.5',
      '1,000',
      '１２３',
      '1，０００，０００',
    ]) {
      await app.open(`product=smop&users=${encodeURIComponent(users)}`)
      await expect(app.notice, users).toContainText(`users=${users}`)
      await expect(app.users).toHaveValue('1,000,000')
      await app.expectTotal(62_400)
    }
  })

  test('what other systems add is ignored without a word', async ({ app }) => {
    await app.open(
      `utm_source=a&utm_x=1&${first}&from=singlemessage&isappinstalled=0&fbclid=1&gclid=2&spm=a.b`,
    )
    await app.expectTotal(62_400)
    await expect(app.notice).toHaveCount(0)
    await app.setUsers('200000')
    await app.expectParameter('users', '200000')
    await app.expectParameter('utm_source', null)
    await app.expectParameter('from', null)
  })

  test('it says how to look: language and theme, kept in the address', async ({
    app: { inEnglish: app },
  }) => {
    await app.open(`lang=en&theme=dark&${first}`)
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(app.users).toBeVisible()
    await expect(app.page.getByRole('combobox', { name: app.wording.theme })).toHaveValue('dark')
    const ground = () =>
      app.page.evaluate(() =>
        getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number),
      )
    expect(Math.max(...((await ground()) ?? []))).toBeLessThan(80)
    await expect(app.notice).toHaveCount(0)
    await app.setUsers('200000')
    await app.expectParameter('users', '200000')
    await app.expectParameter('lang', 'en')
    await app.page.getByRole('combobox', { name: app.wording.theme }).selectOption('light')
    await app.expectParameter('theme', 'light')
    expect(Math.min(...((await ground()) ?? []))).toBeGreaterThan(200)
    await app.open(`lang=xx&theme=pink&view=big&${first}`)
    for (const part of ['lang=xx', 'theme=pink', 'view=big']) {
      await expect(app.notice).toContainText(part)
    }
    await app.open(`lang=en&theme=dark&theme=light&${first}`)
    await expect(app.notice).toContainText('theme=light')
  })

  test('a hostile value is text, and nothing else', async ({ app }) => {
    const attack = '<img src=x onerror=alert(1)>"\'`${1}\u202e'
    await app.open(
      `title=${encodeURIComponent(attack)}&${encodeURIComponent('<b>x')}=${encodeURIComponent('<script>alert(1)</script>')}&__proto__=1&constructor=2&product=smop&users=%E0%A4%A&packs=%00`,
    )
    await expect(app.sheet.locator('bdi')).toHaveText(attack)
    await expect(app.notice).toContainText('<script>alert(1)</script>')
    await expect(app.notice).toContainText('__proto__=1')
    await expect(app.page.locator('main img, main script')).toHaveCount(0)
    await app.expectTotal(62_400)
    await app.open(`title=${'长'.repeat(81)}`)
    await expect(app.sheet.locator('bdi')).toHaveText('长'.repeat(80))
    await expect(app.notice).toContainText('title=')
    await app.open(
      Array.from({ length: 500 }, (_, index) => `x${index}=${'y'.repeat(5)}`).join('&'),
    )
    await expect(app.notice).toContainText('另有')
    await expect(app.notice.getByRole('listitem')).toHaveCount(20)
    await app.expectTotal(62_400)
  })
})

for (const query of ['msclkid=1', '_gl=1*a*b', 'gad_source=1&gclid=2', 'bd_vid=3&utm_source=b']) {
  test(`an address of nothing but ${query}, as of an advertisement, is the page itself`, async ({
    app,
  }) => {
    await app.open(query)
    await app.expectTotal(62_400)
    await expect(app.notice).toHaveCount(0)
  })
}

test.describe('copying the link', () => {
  test('puts on the clipboard what opens the same estimate', async ({ app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.open()
    await app.setUsers('1300000')
    await app.page.getByRole('button', { name: app.wording.copyLink }).click()
    await expect(app.page.getByRole('banner').getByText('链接已复制')).toBeAttached()
    const link = await app.page.evaluate(() => navigator.clipboard.readText())
    const { origin, searchParams } = new URL(link)
    expect(origin).toBe(new URL(app.page.url()).origin)
    expect([...searchParams.keys()]).toEqual([
      'rates',
      'quoted',
      'product',
      'edition',
      'users',
      'packs',
      'months',
      'prepay',
      'start',
    ])
    await app.page.goto(link)
    await app.expectTotal(57_000)
    await expect(app.notice).toHaveCount(0)
  })

  test('shows it for copying by hand where the clipboard is refused', async ({ app }) => {
    await app.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
      })
    })
    await app.open(first)
    const button = app.page.getByRole('button', { name: app.wording.copyLink })
    await button.click()
    const text = app.dialog.getByRole('textbox', { name: '链接' })
    await expect(text).toHaveValue(/\?rates=2026-11-21&quoted=62400&product=smop&/)
    await expect(app.dialog).toContainText('浏览器不允许写入剪贴板')
    await expect(text).toBeFocused()
    const selected = await text.evaluate(
      (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
    )
    expect(selected).toBe(true)
    await app.page.keyboard.press('Escape')
    await expect(app.dialog).toHaveCount(0)
    await expect(button).toBeFocused()
  })
})

test.describe('the last estimate', () => {
  const offer = '要接着上次的估算吗'

  test('is offered back where no link says otherwise', async ({ app }) => {
    await app.open()
    await expect(app.page.getByText(offer)).toHaveCount(0)
    await app.setUsers('1300000')
    await app.add(app.wording.mss)
    await app.expectTotal(157_800)
    await app.expectParameter('users', '1300000')

    await app.open()
    await app.expectTotal(62_400)
    await expect(app.page.getByTestId('restore-offer')).toContainText('¥157,800')
    await app.page.getByRole('button', { name: '恢复上次的估算' }).click()
    await app.expectTotal(157_800)
    await app.expectParameter('users', '1300000')
    await expect(app.page.getByText(offer)).toHaveCount(0)
    await app.page.goBack()
    await app.expectTotal(62_400)

    await app.open(first)
    await expect(app.page.getByText(offer)).toHaveCount(0)
    await app.open()
    await app.page.getByRole('button', { name: '不用了' }).click()
    await expect(app.page.getByText(offer)).toHaveCount(0)
    await app.expectTotal(62_400)
  })

  test('blocked or full storage harms nothing', async ({ app }) => {
    await app.page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('', 'SecurityError')
          },
        })
      }
    })
    await app.open()
    await app.setUsers('20w')
    await app.expectTotal(24_000)
    await app.expectParameter('users', '200000')
    await app.page.getByRole('combobox', { name: app.wording.theme }).selectOption('dark')
    await app.page.getByRole('button', { name: 'Switch to English' }).click()
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(app.inEnglish.users).toHaveValue('200,000')
  })

  test('whatever storage holds, the page is the default one', async ({ app }) => {
    await app.open()
    for (const content of [
      '',
      '{"a":1}',
      '%%%',
      'product=smop&users=-1',
      'x='.padEnd(100_000, 'y'),
    ]) {
      await app.page.evaluate((text) => {
        for (const key of ['anjia.last', 'anjia.lang', 'anjia.theme'])
          localStorage.setItem(key, text)
      }, content)
      await app.open()
      await app.expectTotal(62_400)
      await expect(app.page.getByText(offer)).toHaveCount(0)
      await expect(app.page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    }
  })
})

test('a bad input never reaches the address', async ({ app }) => {
  await app.open(first)
  await pasteInto(app.users, '1e6')
  await typeInto(app.months, '13')
  await app.expectParameter('months', '13')
  await app.expectParameter('users', '1000000')
  await app.page.reload()
  await app.ready()
  await expect(app.notice).toHaveCount(0)
  await app.expectTotal(64_400)
})
