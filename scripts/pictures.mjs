// What scripts/gallery.mjs takes pictures of.

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} says What there is to see.
 * @property {'zh-CN' | 'en'} lang
 * @property {'light' | 'dark'} theme
 * @property {readonly [width: number, height: number]} size
 * @property {string} query
 * @property {(page: import('@playwright/test').Page) => Promise<void>} [reach]
 */

const wide = /** @type {const} */ ([1440, 1700])
const phone = /** @type {const} */ ([390, 1700])
const paper = /** @type {const} */ ([794, 1123])

const platform =
  'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01'
const service = 'product=mss&machines=120&start=2026-12-01'
const full = `${platform}&renew=2028-02-01&${service}`
const over = `${platform.replace('users=1000000', 'users=1300000')}&renew=2028-06-01`
const title = { 'zh-CN': '2027 年安全预算', en: 'Security budget 2027' }

/** @param {'zh-CN' | 'en'} lang */
const plan = (lang) => `title=${encodeURIComponent(title[lang])}&off=10&${platform}&${service}`

/** @param {string | RegExp} name */
const press = (name) => async (/** @type {import('@playwright/test').Page} */ page) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

/** @param {string} mark */
const show = (mark) => async (/** @type {import('@playwright/test').Page} */ page) => {
  await page.getByTestId('payments').locator('svg').waitFor()
  await page.getByTestId(mark).evaluate((element) => {
    element.scrollIntoView()
  })
}

/** @param {import('@playwright/test').Page} page */
async function print(page) {
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.keyboard.press('ControlOrMeta+p')
  await page.getByTestId('print-total').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
}

/** @type {readonly Picture[]} */
const main = /** @type {const} */ (['zh-CN', 'en']).flatMap((lang) => [
  .../** @type {const} */ (['light', 'dark']).flatMap((theme) => [
    { name: 'page', says: 'Two products', lang, theme, size: wide, query: full },
    { name: 'phone', says: 'On a phone', lang, theme, size: phone, query: full },
    {
      name: 'widget',
      says: 'The widget',
      lang,
      theme,
      size: /** @type {const} */ ([390, 1000]),
      query: `view=widget&${over}`,
    },
  ]),
  {
    name: 'print',
    says: 'On paper',
    lang,
    theme: 'light',
    size: paper,
    query: plan(lang),
    reach: print,
  },
])

/** @type {readonly Picture[]} */
const others = [
  {
    name: 'late',
    says: 'Renewed too late, and what follows',
    lang: 'zh-CN',
    theme: 'light',
    size: phone,
    query: over,
    reach: show('lifecycle'),
  },
  {
    name: 'charts',
    says: 'Renewal, price curve and payments',
    lang: 'en',
    theme: 'dark',
    size: wide,
    query: full,
    reach: show('lifecycle'),
  },
  {
    name: 'contact',
    says: 'A price on request, and a link with parts that cannot be used',
    lang: 'en',
    theme: 'light',
    size: wide,
    query:
      'quoted=1&product=mss&machines=6001&nonsense=1&product=mss&edition=event&start=2026-11-26',
  },
  {
    name: 'share',
    says: 'Sharing',
    lang: 'en',
    theme: 'light',
    size: [1440, 900],
    query: full,
    reach: press('Share'),
  },
  {
    name: 'export',
    says: 'Exports',
    lang: 'zh-CN',
    theme: 'dark',
    size: [390, 844],
    query: full,
    reach: press('导出'),
  },
  {
    name: 'compare',
    says: 'A second estimate beside it',
    lang: 'zh-CN',
    theme: 'dark',
    size: wide,
    query: `compare=${Buffer.from(over).toString('base64url')}&${full}`,
    reach: show('comparison'),
  },
  {
    name: 'widget-wide',
    says: 'The widget where there is room',
    lang: 'en',
    theme: 'light',
    size: [900, 800],
    query: `view=widget&${full}`,
  },
]

/** The pictures of the README. @type {readonly Picture[]} */
export const readme = [
  { name: 'page', says: '', lang: 'zh-CN', theme: 'light', size: [1280, 1240], query: full },
  { name: 'page', says: '', lang: 'en', theme: 'dark', size: [1280, 1240], query: full },
  { name: 'phone', says: '', lang: 'zh-CN', theme: 'light', size: [390, 844], query: full },
]

export const gallery = [...main, ...others]
