import { defineConfig } from 'vitest/config'
import { QuickFirst } from './quickFirst.ts'

/**
 * The tests of the domain, without the sweeps over all prices: those take seconds, and quicker tests have to notice whatever
 * they would.
 */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: ['src/domain/**/*.test.ts'],
    exclude: ['src/domain/documentPrices.test.ts'],
    sequence: { sequencer: QuickFirst },
    setupFiles: ['temporal-polyfill/global', 'tools/mutation/fixedSeed.ts'],
  },
})
