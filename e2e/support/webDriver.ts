import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'
import type { WebKit } from '../../scripts/browser.mjs'

/** The key by which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** A browser that is spoken to by plain WebDriver. */
export interface Driver {
  readonly open: (url: string) => Promise<void>
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses what an XPath finds, as a pointer does. */
  readonly click: (xpath: string) => Promise<void>
  /** Replaces the text of a field, key by key. */
  readonly type: (xpath: string, text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts WebKit on a screen of its own. Whatever happens, `close` ends all of it. */
export async function startWebKit({ driver, browser }: WebKit): Promise<Driver> {
  const port = await freePort()
  const child = spawn('xvfb-run', ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    // A group of its own, so that the screen and the browser end with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  })
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
  }
  process.once('exit', end)
  const ask = client(`http://127.0.0.1:${port}`)
  try {
    await expect(() => ask('GET', '/status')).toPass()
    const options = { binary: browser, args: ['--automation'] }
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }
    const session = await ask('POST', '/session', { capabilities: { alwaysMatch } })
    return speak(`/session/${String(field(session, 'sessionId'))}`, ask, end)
  } catch (error) {
    end()
    throw error
  }
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

function client(address: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      signal: AbortSignal.timeout(20_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const value = field(await response.json(), 'value')
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
}

function speak(session: string, ask: Ask, end: () => void): Driver {
  const post = (path: string, body: object) => ask('POST', `${session}${path}`, body)
  const evaluate = (expression: string) =>
    post('/execute/sync', { script: `return ${expression}`, args: [] })
  const find = async (xpath: string) => {
    const found = await post('/element', { using: 'xpath', value: xpath })
    return `/element/${String(field(found, elementKey))}`
  }
  const click = async (xpath: string) => {
    await post(`${await find(xpath)}/click`, {})
  }
  return {
    evaluate,
    click,
    open: async (url) => {
      await post('/url', { url })
    },
    type: async (xpath, text) => {
      await click(xpath)
      // Neither its `clear` nor Ctrl+A is seen by the page.
      await evaluate('document.activeElement.select()')
      await post(`${await find(xpath)}/value`, { text })
    },
    close: async () => {
      await ask('DELETE', session).catch(() => undefined)
      end()
    },
  }
}

const field = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
