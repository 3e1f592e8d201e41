// Takes the pictures of the README and of docs/gallery.md, which it writes too: `npm run gallery`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'
import { gallery, readme } from './pictures.mjs'

/** @typedef {import('./pictures.mjs').Picture} Picture */

/** @param {Picture} picture */
const fileOf = ({ name, lang, theme }) => `${name}.${lang}.${theme}`

const port = 4179
const server = await preview({ preview: { port } })
const browser = await chromium.launch(launchOptions())

/** @param {Picture} picture @param {Pick<import('@playwright/test').PageScreenshotOptions, 'path' | 'type' | 'quality'>} how */
async function take({ lang, theme, size: [width, height], query, reach }, how) {
  const page = await browser.newPage({
    locale: lang,
    colorScheme: theme,
    viewport: { width, height },
  })
  await page.clock.setFixedTime('2026-11-25T12:00:00+08:00')
  await page.goto(`http://127.0.0.1:${port}/?${query}`)
  await page.locator('html:not([data-pending])').waitFor()
  await page.waitForLoadState('networkidle')
  await reach?.(page)
  await page.screenshot({ ...how, animations: 'disabled' })
  await page.close()
}

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
rmSync(`${images}gallery`, { recursive: true, force: true })
mkdirSync(`${images}gallery`, { recursive: true })
for (const picture of readme) {
  await take(picture, { path: `${images}${fileOf(picture)}.png` })
}
for (const picture of gallery) {
  await take(picture, {
    path: `${images}gallery/${fileOf(picture)}.jpg`,
    type: 'jpeg',
    quality: 70,
  })
}
await browser.close()
await server.close()

const entries = gallery.map(
  (picture) =>
    `### ${picture.says}: ${picture.lang}, ${picture.theme}, ${picture.size[0]} px\n\n![${picture.says}](images/gallery/${fileOf(picture)}.jpg)\n`,
)
writeFileSync(
  `${images}../gallery.md`,
  `# Gallery

The main states, to be looked at after a change of their appearance. Written by \`npm run gallery\`; whoever changes a picture
looks at the difference before it is committed.

${entries.join('\n')}`,
)
