// Measures the page in a real browser against the least that the same libraries allow, visit by visit in turn:
// `npm run bench`, or `node scripts/bench/bench.mjs 3` for three rounds. Writes its tables into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { launchOptions } from '../browser.mjs'
import { report } from './report.mjs'
import { serve } from './serve.mjs'
import { visit } from './visit.mjs'

const rounds = Number(process.argv[2] ?? 7)
const ports = { floor: 4181, page: 4182 }
const floor = `http://127.0.0.1:${ports.floor}/`
const page = `http://127.0.0.1:${ports.page}/`
/** @param {number} count */
const lines = (count) =>
  Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? `product=smop&edition=basic&users=${1_000_000 + index}&months=12&start=2026-12-01`
      : `product=mss&edition=daily&machines=${100 + index}&months=12&start=2026-12-01`,
  ).join('&')

/** @type {Record<string, string>} */
const addresses = {
  floor,
  page,
  'page, 1 line in the address': `${page}?${lines(1)}`,
  'page, 10 lines': `${page}?${lines(10)}`,
  'page, 50 lines': `${page}?${lines(50)}`,
  widget: `${page}?view=widget&${lines(1)}`,
}

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', configFile: 'scripts/bench/floor/vite.config.ts' })
const servers = [
  await serve('node_modules/.cache/floor', ports.floor),
  await serve('dist', ports.page),
]
const browser = await chromium.launch(launchOptions())
/** @type {Record<string, import('./visit.mjs').Visit[]>} */
const visits = {}
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, url] of Object.entries(addresses)) {
    const measured = await visit(browser, url)
    // The first round warms up the machine.
    if (round > 0) visits[name] = [...(visits[name] ?? []), measured]
  }
  console.log(`round ${round} of ${rounds}`)
}
const text = report(visits, browser.version())
await browser.close()
for (const server of servers) server.close()

console.log(text)
const file = new URL('../../docs/performance.md', import.meta.url)
const document = readFileSync(file, 'utf8')
writeFileSync(file, document.replace(/(?<=<!-- measured -->\n)[^]*(?=<!-- end -->)/, `\n${text}\n`))
