import type { LineConfig } from '../../domain/products/products.ts'
import { buildEstimate, type EstimateInput } from '../../domain/estimate.ts'
import { writeLink } from '../../domain/link/writeLink.ts'
import { card20261121 } from '../../domain/rateCards/rateCards.ts'
import { today } from '../../domain/testing/builders.ts'
import { writeQuery } from '../../link/queryString.ts'
import type { ExportSource } from '../exportSource.ts'

/** An estimate of these lines, ready to be exported, as the page would hand it over. */
export function sourceOf(
  lines: readonly LineConfig[],
  changes: Partial<EstimateInput> = {},
): ExportSource {
  const input = { title: '', off: 0, until: null, budget: null, lines, ...changes }
  const estimate = buildEstimate(input, card20261121)
  const query = writeQuery(writeLink(input, card20261121, estimate.total))
  const url = `https://anjia.example/?${query}`
  return { input, estimate, card: card20261121, createdOn: today, url }
}
