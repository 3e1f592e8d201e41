import type { KnipConfig } from 'knip'

/** With `--production` an export that only tests use must at least be used in its own file. */
const isProduction = process.argv.includes('--production')

export default {
  entry: [
    'src/prerender.tsx!',
    'src/embed/loader/embed.ts!',
    // Published as embed.d.ts.
    'src/embed/protocol.ts!',
    'src/worker/worker.ts!',
    // The build puts it around every `import()`.
    'src/ui/importWhole.ts!',
    // The build puts them in the place of parts of libraries.
    'scripts/substitutes/*.ts!',
    'src/domain/testing/laterRateCards.ts',
    'scripts/*.mjs',
    'scripts/bench/floor/{main.tsx,vite.config.ts}',
    'public/*.js!',
  ],
  project: [
    'src/**/*.{ts,tsx,css}!',
    '!src/**/testing/**!',
    '!src/**/*.{test,bench}.ts!',
    'scripts/**/*.{ts,mjs}',
    'e2e/**/*.ts',
    'public/*.js!',
  ],
  ignoreExportsUsedInFile: isProduction,
  // Two names may mean one thing today: `newestCard` moves on, `card20261121` stays.
  exclude: ['duplicates'],
} satisfies KnipConfig
