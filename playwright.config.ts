import { defineConfig } from '@playwright/test'
import { laterCardServer } from './e2e/support/laterCard.ts'
import { launchOptions } from './scripts/browser.mjs'

const isCi = process.env['CI'] !== undefined
const port = Number(process.env['PORT'] ?? 4173)
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
    launchOptions: launchOptions(),
    // The worker would answer in the place of the routes that tests set up; e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: isCi ? 'off' : 'retain-on-failure',
  },
  webServer: [
    { ...server, command: 'npm start', url: `http://127.0.0.1:${port}` },
    { ...server, ...laterCardServer },
  ],
})
