import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['temporal-polyfill/global'],
  },
})
