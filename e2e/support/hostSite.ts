import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web site of someone else: its pages come from an origin that is not the app's. */
export interface HostSite {
  readonly origin: string
  /** Puts a page on the site; answers its address. */
  readonly serve: (html: string, headers?: Readonly<Record<string, string>>) => string
  readonly close: () => Promise<void>
}

/** Starts a site on a free port, by a host name that is not the app's, so that no browser takes them for the same site. */
export async function startHostSite(): Promise<HostSite> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page === undefined) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
    response.end(page.html)
  })
  const port = await listen(server)
  const origin = `http://localhost:${port}`
  return {
    origin,
    serve(html, headers = {}) {
      const path = `/page-${pages.size + 1}`
      pages.set(path, { html, headers })
      return `${origin}${path}`
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
