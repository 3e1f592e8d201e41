import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, expectTotal, test } from './support/embedding.ts'
import { commonHeaders, pagePolicy, policyForMeta, widgetPolicy } from '../scripts/policy.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = join(root, 'dist')

const asset = () =>
  `/assets/${readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js')) ?? ''}`

async function headersOf(url: string) {
  const response = await fetch(url)
  expect(response.status, url).toBe(200)
  return response.headers
}

/** What a server has to send, whichever it is. */
async function expectHeaders(server: string) {
  for (const path of ['/', '/?view=widget', '/embed.js', asset()]) {
    const headers = await headersOf(server + path)
    for (const [name, value] of Object.entries(commonHeaders)) expect(headers.get(name)).toBe(value)
  }
  const policyOf = async (path: string) =>
    (await headersOf(server + path)).get('content-security-policy')
  expect(await policyOf('/')).toBe(pagePolicy)
  expect(await policyOf('/?product=smop')).toBe(pagePolicy)
  expect(await policyOf('/host.html?view=widget')).toBe(pagePolicy)
  // What opens the full page is closed to frames, however it is written.
  expect(await policyOf('/?VIEW=widget')).toBe(pagePolicy)
  expect(await policyOf('/?view=WIDGET')).toBe(pagePolicy)
  expect(await policyOf('/?view=page&view=widget')).toBe(widgetPolicy)
  expect(await policyOf('/?view=widget')).toBe(widgetPolicy)
  expect(await policyOf('/?product=smop&view=widget&id=a')).toBe(widgetPolicy)
  expect(await policyOf('/?amp;view=widget')).toBe(widgetPolicy)
  for (const path of ['/missing', '/assets/missing.js', '/deep/missing.html']) {
    expect((await fetch(server + path)).status, path).toBe(404)
  }
}

test('the preview serves as the settings say', async ({ app }) => {
  await expectHeaders(app)
})

test('the page states its policy itself, for servers that send no headers', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(html).toContain(`http-equiv="Content-Security-Policy" content="${policyForMeta}"`)
  expect(html).not.toMatch(/<(script|style)[^>]*>[^<]/)
  expect(html).not.toMatch(/ style="/)
})

test('the loader is light, with its types beside it', () => {
  expect(readFileSync(join(dist, 'embed.js')).length).toBeLessThan(10_000)
  expect(readFileSync(join(dist, 'embed.d.ts'), 'utf8')).toContain('HTMLElementTagNameMap')
})

test('static hosts send the policy, how long to keep what, and what the page needs first', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8')
  const [, page = ''] = /^\/\n((?: {2}.+\n)+)/m.exec(headers) ?? []
  expect(page).toContain(`  Content-Security-Policy: ${policyForMeta}\n  Cache-Control: no-cache\n`)
  expect(headers).toMatch(/^\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m)
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const needed = [...page.matchAll(/<([^>]+)>; rel=preload/g)].map(([, path = '']) => path)
  expect(needed).toHaveLength(2)
  for (const path of needed) {
    expect(existsSync(join(dist, path)), path).toBe(true)
    expect(html).toContain(`"${path}"`)
  }
})

test.describe('the full page in a frame of someone else', () => {
  test.use({ expected: [/frame-ancestors|ERR_BLOCKED/] })

  test('is refused, the widget is not', async ({ page, openHost, app }) => {
    await openHost(
      `<iframe id="full" src="${app}/"></iframe><iframe id="widget" src="${app}/?view=widget&amp;product=smop&amp;users=300000" height="900" width="600"></iframe>`,
    )
    await expectTotal(page.locator('#widget').contentFrame(), '30000.00')
    await expect(page.locator('#full').contentFrame().locator('#prices')).toHaveCount(0)
  })
})

/** Starts nginx with the documented settings for the built page; answers where, and how to stop it. */
async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'anjia-nginx-'))
  for (const name of ['logs', 'temp', 'site']) mkdirSync(join(folder, name))
  cpSync(dist, join(folder, 'site'), { recursive: true })
  const port = await freePort()
  const settings = readFileSync(join(root, 'docs/serving/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/anjia;', `root ${join(folder, 'site')};`)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/logs/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
    http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')}\n${settings} }`,
  )
  const config = ['-p', folder, '-e', `${folder}/logs/error.log`, '-c', join(folder, 'nginx.conf')]
  execFileSync(nginx, ['-t', '-q', ...config])
  const server = spawn(nginx, config)
  const address = `http://127.0.0.1:${port}`
  await expect
    .poll(() =>
      fetch(address).then(
        (response) => response.status,
        () => 0,
      ),
    )
    .toBe(200)
  return {
    address,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}

const nginx = '/usr/sbin/nginx'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })

test.describe('nginx with the documented settings', () => {
  test.skip(!existsSync(nginx), 'nginx is not installed here: `apt-get install nginx` to run this')

  test('sends the headers, caches for ever what has a hash, and the widget runs', async ({
    page,
    openHost,
  }) => {
    const { address, stop } = await startNginx()
    try {
      await expectHeaders(address)
      expect((await headersOf(address + asset())).get('cache-control')).toContain('immutable')
      expect((await headersOf(`${address}/embed.js`)).get('cache-control')).toBe(
        'public, max-age=3600',
      )
      expect((await headersOf(`${address}/`)).get('cache-control')).toBe('no-cache')
      const missing = await fetch(`${address}/missing`)
      expect(missing.status).toBe(404)
      expect(missing.headers.get('x-content-type-options')).toBe('nosniff')
      // Uploaded a moment later, it must not stay missing for a year.
      const notYet = await fetch(`${address}/assets/not-yet.js`)
      expect(notYet.status).toBe(404)
      expect(notYet.headers.get('cache-control')).toBeNull()
      await openHost(
        `<script async src="${address}/embed.js"></script><anjia-estimator query="product=smop&amp;users=300000"></anjia-estimator>
        <iframe sandbox="allow-scripts" src="${address}/?view=widget&amp;product=mss" width="600" height="900"></iframe>`,
      )
      await expectTotal(page.locator('anjia-estimator iframe').contentFrame(), '30000.00')
      await page.locator('[sandbox]').scrollIntoViewIfNeeded()
      await expectTotal(page.locator('[sandbox]').contentFrame(), '100800.00')
    } finally {
      await stop()
    }
  })
})
