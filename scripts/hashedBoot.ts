import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minifySync, type Plugin } from 'vite'
import { replaced } from './replaced.ts'

const source = fileURLToPath(new URL('../public/boot.js', import.meta.url))

/**
 * Makes the script in the head small, for the first paint waits for it, and gives it a name with its hash, as all other scripts
 * have: it is kept for ever, and a page of one deployment never runs that of another.
 */
export function hashedBoot(): Plugin {
  const { code: content, errors } = minifySync(source, readFileSync(source, 'utf8'))
  if (errors[0] !== undefined) throw errors[0]
  const name = `boot/${createHash('sha256').update(content).digest('hex').slice(0, 8)}.js`
  return {
    name: 'hashed-boot',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName: name, source: content })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => replaced(html, '/boot.js"', `/${name}"`),
    },
    writeBundle({ dir = '' }) {
      rmSync(join(dir, 'boot.js'))
    },
  }
}
