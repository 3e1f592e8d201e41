// Draws the icons of the installed app from public/icon.svg: `node scripts/icons.mjs`.
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser.mjs'

const publicFolder = new URL('../public/', import.meta.url)
const icon = readFileSync(new URL('icon.svg', publicFolder), 'utf8')
// Systems cut maskable icons into a shape of their own, so the ground reaches every edge.
const maskable = icon.replace(' rx="14"', '')
mkdirSync(new URL('icons/', publicFolder), { recursive: true })

const browser = await chromium.launch(launchOptions())
for (const { name, svg, size } of [
  { name: 'icon-192', svg: icon, size: 192 },
  { name: 'icon-512', svg: icon, size: 512 },
  { name: 'maskable-192', svg: maskable, size: 192 },
  { name: 'maskable-512', svg: maskable, size: 512 },
  { name: 'apple-touch-icon', svg: maskable, size: 180 },
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.screenshot({
    path: fileURLToPath(new URL(`icons/${name}.png`, publicFolder)),
    omitBackground: true,
  })
  await page.close()
}
await browser.close()
