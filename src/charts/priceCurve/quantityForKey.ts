import type { Limits } from '../../domain/limits.ts'
import { usefulStep } from '../../form/step.ts'

/** The quantity that a key leads to: the next one, one that is ten useful steps away, or an end; `null` for any other key. */
export function quantityForKey(key: string, quantity: number, range: Limits): number | null {
  const wanted = wantedQuantity(key, quantity, range)
  return wanted === null ? null : Math.min(range.max, Math.max(range.min, wanted))
}

function wantedQuantity(key: string, quantity: number, range: Limits): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return quantity + 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return quantity - 1
    case 'PageUp':
      return quantity + usefulStep(quantity) * 10
    case 'PageDown':
      return quantity - usefulStep(quantity) * 10
    case 'Home':
      return range.min
    case 'End':
      return range.max
    default:
      return null
  }
}
