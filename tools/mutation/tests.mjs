// The sweeps over all prices take seconds. Quicker tests have to notice whatever they would.
import.meta.glob(['/src/domain/**/*.test.ts', '!/src/domain/documentPrices.test.ts'], {
  eager: true,
})

export { tests } from 'vitest'
