// Serves a built folder as a good static host does: compressed with brotli, hashed files for ever, naming first what the page needs
// first, where the build's `_headers` do.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** @param {string} folder @param {number} port */
export async function serve(folder, port) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map()
  const headers = join(folder, '_headers')
  const link = existsSync(headers)
    ? /^\/\n(?: {2}.+\n)*? {2}Link: (.+)$/m.exec(readFileSync(headers, 'utf8'))?.[1]
    : undefined
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(join(folder, pathname === '/' ? 'index.html' : pathname))
    try {
      const body = compressed.get(path) ?? brotliCompressSync(readFileSync(path))
      compressed.set(path, body)
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': pathname.startsWith('/assets/')
          ? 'max-age=31536000, immutable'
          : 'no-cache',
        ...(pathname === '/' && link !== undefined ? { Link: link } : {}),
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve(undefined)
    })
  })
  return server
}
