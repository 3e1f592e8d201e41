import { expect } from '@playwright/test'
import type { Estimator } from './estimator.ts'
import { openExports } from './exports.ts'
import { pasteInto } from './input.ts'

/** A state of the page that a visitor can meet: an address, and what is done there. */
export interface State {
  readonly name: string
  readonly query?: string
  /** Served as it is once there is a newer price list. */
  readonly isLater?: boolean
  /** Another page than that of the estimate. */
  readonly path?: string
  readonly reach?: (app: Estimator) => Promise<void>
  /** What the console may say there. */
  readonly expected?: readonly RegExp[]
  /** Shown on paper, where there is neither theme nor touch. */
  readonly isPrinted?: boolean
  /** Also looked at with the price lists and the rules, which are the same in every other state. */
  readonly isWhole?: boolean
}

const start = 'start=2026-12-01'
const million = `product=smop&users=1000000&packs=8&${start}`
const rich = `title=2027&off=10&until=2026-11-01&budget=80000&${million}&renew=2028-02-01&target=3000000`

async function openAll(app: Estimator, within: 'main' | 'dialog'): Promise<void> {
  await app.page.evaluate((selector) => {
    for (const part of document.querySelectorAll(selector)) part.setAttribute('open', '')
  }, `${within} details:not(.add-menu)`)
  await expect(app.page.getByText(app.wording.loading)).toHaveCount(0)
}

async function openShare(app: Estimator): Promise<void> {
  await app.page.getByRole('banner').getByRole('button', { name: app.wording.share }).click()
  await expect(app.dialog).toBeVisible()
}

/** Every state that looks different. */
export const states: readonly State[] = [
  { name: 'as it opens', isWhole: true, reach: (app) => openAll(app, 'main') },
  { name: 'everything filled in and open', query: rich, reach: (app) => openAll(app, 'main') },
  {
    name: 'managed service with advice and budget',
    query: `budget=300000&product=mss&machines=120&months=24&prepay=12&${start}`,
    reach: (app) => openAll(app, 'main'),
  },
  {
    name: 'many lines, and the menu of products',
    query: `${million}&product=mss&machines=120&${start}&`.repeat(8),
    reach: async (app) => {
      await app.addMenu.click()
    },
  },
  {
    name: 'a link that is bad, altered and too late',
    query: `quoted=1&title=T&until=2026-11-01&nonsense=1&product=smop&users=x&months=99&renew=2028-06-01`,
  },
  {
    name: 'a link of an older price list',
    isLater: true,
    query: `rates=2026-11-21&quoted=86400&product=smop&edition=basic&users=1000000&packs=8&months=24&prepay=1&${start}`,
    reach: async (app) => {
      await expect(app.notice.getByRole('table')).toBeVisible()
    },
  },
  {
    name: 'over capacity, never renewed, fields that cannot be read',
    query: `product=smop&users=1000001&packs=5&packs=3&${start}&renew=never`,
    reach: async (app) => {
      await pasteInto(app.months, '99')
      await expect(app.months).toHaveAttribute('aria-invalid', 'true')
      await pasteInto(app.prepay, 'x')
      await expect(app.prepay).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'free, over capacity',
    query: `product=smop&edition=free&users=2000&${start}`,
    reach: (app) => openAll(app, 'main'),
  },
  {
    name: 'event protection too soon, and without a price',
    query: 'product=mss&edition=event&hosts=2000&start=2026-11-26',
  },
  {
    name: 'the share dialog, everything open',
    expected: [/web-share/],
    query: rich,
    reach: async (app) => {
      await openShare(app)
      await openAll(app, 'dialog')
      await app.page.locator('anjia-estimator').scrollIntoViewIfNeeded()
      await expect(
        app.page.locator('anjia-estimator iframe').contentFrame().locator('.widget'),
      ).toBeVisible()
    },
  },
  {
    name: 'a link to be copied by hand',
    query: million,
    reach: async (app) => {
      await app.page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
      })
      await openShare(app)
      await app.dialog.getByRole('button').filter({ hasText: app.wording.copy }).first().click()
    },
  },
  {
    name: 'the export dialog, refusing a file',
    query: rich,
    reach: async (app) => {
      await openExports(app.page, app.wording.exports)
      await app.dialog.getByRole('textbox').fill('{')
      await app.dialog.getByRole('button', { name: app.wording.openPasted, exact: true }).click()
      await expect(app.page.getByTestId('file-problem')).not.toBeEmpty()
    },
  },
  {
    name: 'a rule',
    query: million,
    reach: async (app) => {
      await app.page
        .locator('.charge .rule')
        .first()
        .evaluate((link: HTMLElement) => {
          link.click()
        })
      await expect(app.dialog).toBeVisible()
    },
  },
  {
    name: 'two estimates side by side',
    query: `compare=${btoa('product=smop&users=2000000').replaceAll('=', '')}&${million}`,
    reach: async (app) => {
      await expect(app.page.getByTestId('comparison')).toBeVisible()
    },
  },
  {
    name: 'the offer of the last estimate',
    reach: async (app) => {
      await app.page.evaluate(() => {
        localStorage.setItem('anjia.last', 'product=smop&users=5000000')
      })
      const lang = await app.page.locator('html').getAttribute('lang')
      await app.open(`lang=${lang ?? ''}`)
      await expect(app.page.getByTestId('restore-offer')).toBeVisible()
    },
  },
  {
    name: 'on paper',
    query: rich,
    isPrinted: true,
    reach: async (app) => {
      await app.page.evaluate(() => {
        window.print = () => {
          document.documentElement.dataset['printed'] = 'yes'
        }
      })
      await app.page.keyboard.press('ControlOrMeta+p')
      await expect(app.page.locator('html[data-printed]')).toBeAttached()
      await app.page.emulateMedia({ media: 'print' })
    },
  },
  { name: 'the widget', query: `view=widget&${rich}&product=mss&edition=event&hosts=10000` },
  {
    name: 'the widget in the colours of its site, partly locked and hidden',
    // That the colour is made readable is said in the console.
    expected: [/accent: #/],
    query: `view=widget&accent=ffcc00&radius=0&lock=users.months&hide=packs.prepay&${million}`,
  },
  {
    name: 'the error screen',
    expected: [/provoked/],
    query: million,
    reach: async (app) => {
      await app.page.evaluate(() => {
        // Every amount is written with it.
        Reflect.defineProperty(String.prototype, 'padStart', {
          value() {
            throw new Error('provoked')
          },
        })
      })
      await app.users.press('ArrowUp')
      await expect(app.page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'the page that shows the widget embedded',
    path: '/host.html',
    expected: [/web-share|accent: #/],
    reach: async (app) => {
      await expect(
        app.page.locator('#plain iframe').contentFrame().locator('.widget'),
      ).toBeVisible()
    },
  },
]

/** Opens a state in a language. */
export async function openState(app: Estimator, state: State, lang: string): Promise<void> {
  const { path = '/', query, reach } = state
  await app.page.goto(`${path}?lang=${lang}${query === undefined ? '' : `&${query}`}`)
  if (path !== '/host.html') await app.ready()
  if (query?.startsWith('view=widget') === true) await expect(app.charges.first()).toBeVisible()
  else if (path === '/') await expect(app.page.getByTestId('payments')).toBeVisible()
  await reach?.(app)
}
