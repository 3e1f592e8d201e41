import type { MssEdition } from '../domain/products/mss/config.ts'
import type { SmopEdition } from '../domain/products/smop/config.ts'

export const smopEditions: Record<SmopEdition, string> = { free: 'Free', basic: 'Basic' }
export const mssEditions: Record<MssEdition, string> = {
  daily: 'Daily operations',
  event: 'Event protection',
}

export const productNames = {
  smop: 'Security Marketing Operations Platform',
  mss: 'Managed Security Service',
}
