import { defineConfig } from 'vitest/config'

const fuzz = 'fuzz/**/*.test.ts'

export default defineConfig(({ mode }) => ({
  test: {
    environment: 'node',
    isolate: false,
    testTimeout: 30_000,
    include: mode === 'fuzz' ? [fuzz] : ['src/**/*.test.ts', 'scripts/**/*.test.ts', fuzz],
  },
}))
