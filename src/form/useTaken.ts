import { useState } from 'react'
import type { LineConfig } from '../domain/products/products.ts'

/** A configuration that has been taken over as a whole, which can be taken back for as long as nothing else has been changed. */
export function useTaken(config: LineConfig, onApply: (config: LineConfig) => void) {
  const [taken, setTaken] = useState<{ before: LineConfig; after: LineConfig } | null>(null)
  const before = taken?.after === config ? taken.before : null
  return {
    /** What the line was before; `null` where there is nothing to take back. */
    before,
    /** Of several in a row, all are taken back together. */
    take(after: LineConfig) {
      setTaken({ before: before ?? config, after })
      onApply(after)
    },
    takeBack() {
      if (before !== null) onApply(before)
    },
  }
}
