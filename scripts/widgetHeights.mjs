// Measures how tall the widget is, for the table in src/embed/loader/shell.ts: `npm run build`, then `node scripts/widgetHeights.mjs`.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'

const widths = [320, 400, 480, 560, 640, 720]
const queries = [
  'product=smop',
  'product=mss',
  'product=smop&product=mss',
  'product=mss&product=mss',
]

const server = await preview({ preview: { port: 4179 } })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage()
for (const lang of ['zh-CN', 'en']) {
  for (const query of queries) {
    const heights = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 600 })
      await page.goto(`http://127.0.0.1:4179/?view=widget&id=a&lang=${lang}&${query}`)
      const { height } = (await page.locator('.widget').boundingBox()) ?? { height: 0 }
      heights.push(Math.ceil(height))
    }
    console.log(lang, query, heights.join(', '))
  }
}
await browser.close()
await server.close()
