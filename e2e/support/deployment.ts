import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  cachingOf,
  commonHeaders,
  isWidgetAddress,
  pagePolicy,
  widgetPolicy,
} from '../../scripts/policy.ts'
import { test as base } from './test.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Two builds that differ: the second has the newer price list (docs/adr/0010-old-cards-are-tested-in-a-build-of-their-own.md). */
const builds = {
  first: join(root, 'dist'),
  second: join(root, 'node_modules/.cache/later-card'),
}
type Build = keyof typeof builds

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
}

/** A site that a test can replace, take down and slow down. */
export class Deployment {
  readonly origin: string
  readonly #server: Server
  /** What is served; the page itself may be a step ahead of the rest, as in the middle of an upload. */
  build: Build = 'first'
  page: Build | null = null
  network: 'up' | 'down' | 'stuck' | 'failing' = 'up'
  /** Headers besides the type; `null` for the settings of this project. */
  headers: Readonly<Record<string, string>> | null = null
  /** The page does not arrive at once, but in these pieces of it, frame by frame. */
  inPieces: ((page: string) => readonly string[]) | null = null
  /** Some hosts answer with the page for what they do not have. */
  answersWithPage = false
  readonly asked: string[] = []

  private constructor(server: Server, origin: string) {
    this.#server = server
    this.origin = origin
    server.on('request', (request, response) => {
      this.#answer(request, response)
    })
  }

  static async start(): Promise<Deployment> {
    const server = createServer()
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address: AddressInfo | string | null = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return new Deployment(server, `http://127.0.0.1:${port}`)
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
      this.#server.closeAllConnections()
    })
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const url = request.url ?? '/'
    this.asked.push(url)
    if (this.network === 'down') request.socket.destroy()
    else if (this.network === 'failing') response.writeHead(503).end()
    else if (this.network === 'up') this.#serve(url, response)
  }

  #serve(url: string, response: ServerResponse) {
    const { pathname } = new URL(url, this.origin)
    const isPage = pathname === '/'
    const folder = builds[isPage ? (this.page ?? this.build) : this.build]
    const wanted = join(folder, isPage ? 'index.html' : pathname)
    const isThere = existsSync(wanted) && statSync(wanted).isFile()
    const path = isThere || !this.answersWithPage ? wanted : join(folder, 'index.html')
    const own = {
      ...commonHeaders,
      'Cache-Control': cachingOf(pathname),
      'Content-Security-Policy': isWidgetAddress(url) ? widgetPolicy : pagePolicy,
    }
    const type = { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }
    const headers = { ...(this.headers ?? own), ...type }
    if (isThere || this.answersWithPage) {
      response.writeHead(200, headers)
      if (isPage && this.inPieces !== null) {
        void sendSlowly(response, this.inPieces(readFileSync(path, 'utf8')))
      } else response.end(readFileSync(path))
    } else response.writeHead(404, { 'Content-Type': 'text/plain' }).end()
  }
}

async function sendSlowly(response: ServerResponse, pieces: readonly string[]) {
  for (const piece of pieces) {
    response.write(piece)
    // In turn: each is to be drawn before the next one comes.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 1000 / 60))
  }
  response.end()
}

/** Every test with a site of its own, as a visitor would meet it: with the worker. */
export const test = base.extend<{ readonly site: Deployment }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = await Deployment.start()
    await provide(site)
    await site.stop()
  },
  baseURL: async ({ site }, provide) => {
    await provide(site.origin)
  },
})
