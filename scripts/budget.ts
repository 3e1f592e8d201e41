import { brotliCompressSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { filesOf } from './filesOf.ts'

type Output = Rolldown.OutputBundle[string]

/** What a visitor has to load before the form answers, and what follows, in bytes after brotli. See docs/performance.md. */
const limits = {
  'script before the form answers': 92_500,
  'script of what an estimate shows besides': 20_800,
  'any other script, but for workbooks': 13_000,
  styles: 9_800,
  page: 12_500,
} as const

/** Spreadsheets are fetched by those alone who want one. */
const rarelyNeeded = 'estimateXlsx'

function limitOf(output: Output): keyof typeof limits | null {
  if (output.type === 'asset') {
    if (output.fileName.endsWith('.css')) return 'styles'
    return output.fileName === 'index.html' ? 'page' : null
  }
  if (output.isEntry) return 'script before the form answers'
  if (output.name === 'estimate') return 'script of what an estimate shows besides'
  if (output.name === rarelyNeeded) return null
  return 'any other script, but for workbooks'
}

/** The hashes in the names of files change with every change, and each time compress otherwise, by up to 240 bytes. */
const withoutHashes = (content: string | Uint8Array): string =>
  content.toString().replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, '')

function sizeOf(output: Output | undefined): number {
  if (output === undefined) return 0
  return brotliCompressSync(withoutHashes(output.type === 'asset' ? output.source : output.code))
    .length
}

/** Fails the build where the page has grown too heavy. */
export const budget: Plugin = {
  name: 'budget',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        const limited = limitOf(output)
        if (limited === null) continue
        const files = output.name === 'estimate' ? filesOf('estimate', bundle) : [output.fileName]
        const size = files.reduce((sum, file) => sum + sizeOf(bundle[file]), 0)
        if (size > limits[limited]) {
          this.error(
            `${files.join(', ')} has ${size} bytes, but ${limited} may have ${limits[limited]}`,
          )
        }
        if (output.type === 'chunk' && output.isEntry && output.imports.length > 0) {
          this.error(`the form would need ${output.imports.join(', ')} besides ${output.fileName}`)
        }
      }
    },
  },
}
