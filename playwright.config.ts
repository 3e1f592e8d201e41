import { defineConfig, devices, type Project } from '@playwright/test'
import { firefoxDownloads } from './e2e/support/exports.ts'
import { laterCardServer } from './e2e/support/laterCard.ts'
import { findFirefox, findWebKit, launchOptions } from './scripts/browser.mjs'

const isCi = process.env['CI'] !== undefined
const port = Number(process.env['PORT'] ?? 4173)
const firefox = findFirefox()
const server = { reuseExistingServer: !isCi, timeout: 120_000 }

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: 2,
  // A busy machine may be slow; a page that is wrong stays wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: isCi ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // The worker would answer in the place of the routes that tests set up; e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: isCi ? 'off' : 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: 'webkit.spec.ts', use: { launchOptions: launchOptions() } },
    ...(firefox === undefined ? [] : [inFirefox(firefox)]),
    ...(findWebKit() === undefined ? [] : [{ name: 'webkit', testMatch: 'webkit.spec.ts' }]),
  ],
  webServer: [
    { ...server, command: 'npm start', url: `http://127.0.0.1:${port}` },
    { ...server, ...laterCardServer },
  ],
})

/** An ordinary Firefox, not one that Playwright brings: it has to be told by this channel. */
function inFirefox(executablePath: string): Project {
  return {
    name: 'firefox',
    testMatch: 'journey.spec.ts',
    grepInvert: /features taken away/,
    use: {
      ...devices['Desktop Firefox'],
      channel: 'moz-firefox',
      launchOptions: {
        executablePath,
        downloadsPath: firefoxDownloads,
        firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
      },
      trace: 'off',
    },
  }
}
