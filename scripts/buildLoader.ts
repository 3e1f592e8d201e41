import { copyFile, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

/** What the loader may weigh, in bytes after gzip: every page that embeds the estimator carries it. */
const limit = 4_000

const source = (path: string) => fileURLToPath(new URL(`../src/embed/${path}`, import.meta.url))

/** The loader as one script that runs as a classic script and as a module alike. */
async function buildLoader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: source('loader/embed.ts'), formats: ['iife'], name: 'anjia' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('the loader was not built')
  const [chunk] = output.output
  for (const name of chunk.moduleIds) {
    if (!name.includes('/src/embed/loader/')) throw new Error(`the loader carries ${name}`)
  }
  return inAscii(chunk.code)
}

/** A page in another encoding, such as GBK, reads a classic script in its own. */
const inAscii = (code: string) =>
  code.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

async function serve(response: ServerResponse) {
  const code = await buildLoader()
  response.setHeader('Content-Type', 'text/javascript')
  response.end(code)
}

/** Builds `embed.js` and its types beside the page, and fails the build where the loader has grown too heavy. */
export const loader: Plugin = {
  name: 'loader',
  configureServer(server) {
    server.middlewares.use('/embed.js', (_, response) => {
      void serve(response)
    })
  },
  async writeBundle({ dir }) {
    const code = await buildLoader()
    const size = gzipSync(code, { level: 9 }).length
    if (size > limit) throw new Error(`embed.js has ${size} bytes after gzip, more than ${limit}`)
    await writeFile(`${dir ?? 'dist'}/embed.js`, code)
    await copyFile(source('protocol.ts'), `${dir ?? 'dist'}/embed.d.ts`)
    console.log(`embed.js: ${size} of ${limit} bytes after gzip`)
  },
}
