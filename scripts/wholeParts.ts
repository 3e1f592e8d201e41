import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'
const ours = normalizePath(fileURLToPath(new URL('../src/ui/importWhole.ts', import.meta.url)))

/**
 * Puts our own way of fetching a part in the place of the build tool's, which hands the files to the browser as modules at
 * once: browsers remember a module that failed and never ask for it again.
 */
export const wholeParts: Plugin = {
  name: 'whole-parts',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (id !== helper) return null
    return `export { importWhole as __vitePreload } from ${JSON.stringify(ours)}`
  },
}
