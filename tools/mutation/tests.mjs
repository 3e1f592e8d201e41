// The sweeps over all prices and all days take seconds. Quicker tests have to notice whatever they would.
import.meta.glob(
  [
    '/src/domain/**/*.test.ts',
    '!/src/domain/documentPrices.test.ts',
    '!/src/domain/calendarOracle.test.ts',
  ],
  { eager: true },
)

export { tests } from 'vitest'
