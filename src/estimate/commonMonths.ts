import type { EstimateLine } from '../domain/estimate.ts'

/** The planned months, where every line is planned in months and for the same number of them. */
export function commonMonths(lines: readonly EstimateLine[]): number | null {
  const terms = new Set(lines.map(({ config }) => plannedMonths(config)))
  const [months] = terms
  return terms.size === 1 && months !== undefined ? months : null
}

function plannedMonths(config: EstimateLine['config']): number | null {
  const byMonth = config.edition === 'basic' || config.edition === 'daily'
  return byMonth ? config.months : null
}
