// One visit with a cold cache on a slow phone, measured from the outside.
import { isReady, markReady, measureKeys, readKeys, readLoad } from './probe.mjs'

/** @import { Browser, CDPSession } from '@playwright/test' */
/** @typedef {{ js: number, css: number, html: number, other: number }} Bytes */
/** @typedef {import('./probe.mjs').Load & { before: Bytes, after: Bytes, cpu: number[], settled: number[] }} Visit */

/** 1.6 Mbit/s each way with 150 ms between, and a processor four times slower than this one. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 1_600_000 / 8,
}
const slowdown = 4
const width = 412
const keys = 24
/** Between two keys of someone who types fast, in milliseconds. */
const pace = 250

/** @param {Browser} browser @param {string} url @returns {Promise<Visit>} */
export async function visit(browser, url) {
  const context = await browser.newContext({
    viewport: { width, height: 823 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Performance.enable')
  await client.send('Network.emulateNetworkConditions', network)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(markReady)
  const bytesUpTo = countBytes(client)

  await page.goto(url)
  await page.waitForFunction(isReady, undefined, { polling: 50 })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1_500)
  const load = await page.evaluate(readLoad)
  const origin = await page.evaluate(() => performance.timeOrigin)
  const before = bytesUpTo(origin + load.ready)
  const after = bytesUpTo(Infinity)

  // So tall that the form and the chart of the lifecycle are on screen together.
  await page.setViewportSize({ width, height: 2_200 })
  await page.waitForTimeout(500)
  await page.evaluate(measureKeys)
  await page.locator('[inputmode]').first().press('End')
  /** @type {number[]} */
  const cpu = []
  for (let key = 0; key < keys; key += 1) {
    const start = await taskTime(client)
    await page.keyboard.press(key % 2 === 0 ? '5' : 'Backspace')
    await page.waitForTimeout(pace)
    cpu.push((await taskTime(client)) - start)
  }
  const settled = await page.evaluate(readKeys)
  await context.close()
  return { ...load, before, after, cpu, settled }
}

/** Notes what comes over the network; the answer sums it up to a moment, in milliseconds since 1970. @param {CDPSession} client */
function countBytes(client) {
  /** @type {{ kind: keyof Bytes, size: number, at: number }[]} */
  const arrived = []
  /** @type {Map<string, keyof Bytes>} */
  const kinds = new Map()
  let clock = 0
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    clock = wallTime - timestamp
    const { pathname } = new URL(request.url)
    const kind = pathname.endsWith('.js') ? 'js' : pathname.endsWith('.css') ? 'css' : 'other'
    kinds.set(requestId, pathname === '/' ? 'html' : kind)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const kind = kinds.get(requestId) ?? 'other'
    arrived.push({ kind, size: encodedDataLength, at: (clock + timestamp) * 1_000 })
  })
  return (/** @type {number} */ moment) => {
    /** @type {Bytes} */
    const bytes = { js: 0, css: 0, html: 0, other: 0 }
    for (const { kind, size, at } of arrived) if (at <= moment) bytes[kind] += size
    return bytes
  }
}

/** The time that the page's thread has worked, in milliseconds. @param {CDPSession} client */
async function taskTime(client) {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}
