// Takes the pictures of the README from the built page: `npm run build`, then `node scripts/screenshots.mjs`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'

const folder = new URL('../docs/images/', import.meta.url)
mkdirSync(folder, { recursive: true })

/** @type {{ name: string, locale: string, colorScheme: 'light' | 'dark', width: number, height: number, query: string }[]} */
const pictures = [
  {
    name: 'page.zh-CN.light',
    locale: 'zh-CN',
    colorScheme: 'light',
    width: 1280,
    height: 1240,
    query: '',
  },
  { name: 'page.en.dark', locale: 'en', colorScheme: 'dark', width: 1280, height: 1240, query: '' },
  {
    name: 'phone.zh-CN.light',
    locale: 'zh-CN',
    colorScheme: 'light',
    width: 390,
    height: 844,
    query: '',
  },
]
const estimate =
  'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01&renew=2028-02-01&product=mss&machines=120&start=2026-12-01'

const server = await preview({ preview: { port: 4179 } })
const browser = await chromium.launch(launchOptions())
for (const { name, locale, colorScheme, width, height, query } of pictures) {
  const page = await browser.newPage({ locale, colorScheme, viewport: { width, height } })
  await page.goto(`http://127.0.0.1:4179/?${query === '' ? estimate : query}`)
  await page.getByTestId('total').locator('data').waitFor()
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) })
  await page.close()
}
await browser.close()
await server.close()
