import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const entry = fileURLToPath(new URL('../src/worker/worker.ts', import.meta.url))

/** Folders whose files have a hash in their name and belong to the page. */
const folders = ['assets', 'boot']

async function listFiles(dir: string) {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(`${dir}/${folder}`)).map((name) => `/${folder}/${name}`),
    ),
  )
  return await Promise.all(
    names
      .flat()
      .toSorted()
      .map(async (name) => [name, await integrityOf(dir + name)]),
  )
}

const integrityOf = async (path: string) => `sha256-${hash(await readFile(path))}`

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('base64')

/** The worker has to know its own version, which is that of its code too: so it is built once without, to be hashed. */
async function buildWorker(dir: string): Promise<string> {
  const parts = { files: await listFiles(dir), page: await integrityOf(`${dir}/index.html`) }
  const nameless = await buildVersion({ name: '', ...parts })
  return await buildVersion({ name: hash(nameless).slice(0, 12), ...parts })
}

async function buildVersion(version: { readonly name: string }): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { builtVersion: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'anjiaWorker' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('the worker was not built')
  return output.output[0].code
}

/** Builds `worker.js` beside the page, once everything that it keeps for offline use is there. */
export const worker: Plugin = {
  name: 'worker',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir = 'dist' }) {
      await writeFile(`${dir}/worker.js`, await buildWorker(dir))
    },
  },
}
