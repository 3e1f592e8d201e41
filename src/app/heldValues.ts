import type { EstimateValues } from '../form/estimateForm.ts'

/** How many steps back the form comes back as it was. */
const most = 100

/** What the form held under the last addresses: also what the edition in use has no use for, which no link states. */
export function createHeldValues() {
  const held = new Map<string, EstimateValues>()
  return {
    at: (query: string) => held.get(query),
    keep(query: string, values: EstimateValues) {
      held.delete(query)
      held.set(query, values)
      const [oldest] = held.keys()
      if (held.size > most && oldest !== undefined) held.delete(oldest)
    },
  }
}
