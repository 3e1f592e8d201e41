import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { headersFile } from './headers.ts'

/** Puts `_headers` into the build, with the names of what the built page needs first. */
export const headers: Plugin = {
  name: 'headers-file',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') throw new Error('the build has no page')
    writeFileSync(join(dir, '_headers'), headersFile(neededFirst(String(page.source))))
  },
}

/** The page's styles and the script in its head. */
function neededFirst(html: string) {
  const styles = /<link rel="preload" as="style" crossorigin href="([^"]+)"/.exec(html)?.[1]
  const script = /<script\s+src="([^"]+)"/.exec(html)?.[1]
  if (styles === undefined || script === undefined)
    throw new Error('the page asks for no styles, or has no script in its head')
  return { styles, script }
}
