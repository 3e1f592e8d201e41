import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'

/** The name of the build for tests in which there is a newer price list: `vite build --mode later-card`. */
export const laterCardMode = 'later-card'

const standIn = normalizePath(
  fileURLToPath(new URL('../src/domain/testing/laterRateCards.ts', import.meta.url)),
)

/**
 * Puts the synthetic newer price list in the place of the real cards. Only the build for tests has this plugin, so that
 * nothing of it, not even a switch, is in the page that is published.
 */
export const laterCard: Plugin = {
  name: 'later-card',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('/rateCards.ts') || importer === standIn) return null
    return standIn
  },
}
