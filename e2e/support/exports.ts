import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** An estimate of two lines with a title and an agreed discount: what every export is tried on. */
export const budget =
  'title=2027%20%E9%A2%84%E7%AE%97&off=10&product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01' +
  '&product=mss&edition=daily&machines=120&months=12&prepay=12&start=2027-03-15'

/** (24,000 + 38,400 + 252,000) × 90 % */
export const budgetTotal = 282_960

/** Opens the exports. */
export async function openExports(page: Page, name = '导出'): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

/** Where Firefox saves: Playwright overhears its downloads, unless they begin by a navigation. */
export const firefoxDownloads = resolve('test-results/firefox-downloads')

/** Exports in a format, by the name of its button, and reads back what was saved. */
export async function download(page: Page, name: string) {
  const button = page.getByRole('dialog').getByRole('button', { name })
  const isFirefox = page.context().browser()?.browserType().name() === 'firefox'
  const saved = await (isFirefox ? savedByFirefox(button) : savedBy(button))
  const bytes = await readFile(saved.path)
  return { name: saved.name, bytes: new Uint8Array(bytes), text: bytes.toString() }
}

async function savedBy(button: Locator) {
  const started = button.page().waitForEvent('download')
  await button.click()
  const saved = await started
  return { name: saved.suggestedFilename(), path: await saved.path() }
}

async function savedByFirefox(button: Locator) {
  await mkdir(firefoxDownloads, { recursive: true })
  const before = await firefoxFiles()
  await button.click()
  const added = async () => (await firefoxFiles()).filter((name) => !before.includes(name))
  await expect.poll(added).toHaveLength(1)
  const [name = ''] = await added()
  return { name, path: join(firefoxDownloads, name) }
}

/** What has been saved whole: until then it is an empty file, beside one that ends in `.part`. */
async function firefoxFiles(): Promise<string[]> {
  const names = (await readdir(firefoxDownloads)).filter((name) => !name.endsWith('.part'))
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(firefoxDownloads, name))).size),
  )
  return names.filter((_, index) => sizes[index] !== 0)
}

/** The total that the page shows, in yuan. */
export async function shownTotal(page: Page): Promise<number> {
  const value = await page.getByTestId('total').locator('data').getAttribute('value')
  return Number(value)
}
