import type { LineConfig } from './products/products.ts'

/**
 * The months that a total is for, where all lines are planned for the same number of them; `null` where they differ, or where one
 * is not planned in months: free use has its own days (S1), and event protection is bought by the day (M4).
 */
export function commonMonths(lines: readonly { readonly config: LineConfig }[]): number | null {
  const terms = new Set(lines.map(({ config }) => plannedMonths(config)))
  const [months] = terms
  return terms.size === 1 && months !== undefined ? months : null
}

/** The months that a line is planned for, `null` where it is not planned in months. */
export function plannedMonths(config: LineConfig): number | null {
  const byMonth = config.edition === 'basic' || config.edition === 'daily'
  return byMonth ? config.months : null
}
