import { productOf, type LineConfig } from './products/products.ts'

/** The months that a total is for: those of all lines; `null` where they differ, or where a line is not planned in months. */
export function commonMonths(lines: readonly { readonly config: LineConfig }[]): number | null {
  const [first = null, ...others] = lines.map(({ config }) => productOf(config).months(config))
  return others.every((months) => months === first) ? first : null
}
