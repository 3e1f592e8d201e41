import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build } from 'vite'

const here = (file) => join(import.meta.dirname, file)

/** Each test file says its name, and gets our stand-ins for Vitest and for `fc.assert`. */
const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'vitest') return here('tinyVitest.mjs')
    const isOurs = importer === here('fewerCases.mjs')
    return source === 'fast-check' && !isOurs ? here('fewerCases.mjs') : undefined
  },
  transform(code, id) {
    if (!String(id).endsWith('.test.ts')) return undefined
    const name = JSON.stringify(relative(process.cwd(), id))
    return `import { inFile } from 'vitest'; inFile(${name});${code}`
  },
}

/** Writes all tests of the domain as one module, and returns where it is. */
export async function bundleTests() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [standIns],
    build: { ssr: here('tests.mjs'), write: false, minify: false },
  })
  const folder = join(process.cwd(), '.mutation')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'tests.mjs'), result.output[0].code)
  return join(folder, 'tests.mjs')
}
