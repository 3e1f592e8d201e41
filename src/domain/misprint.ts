import type { EstimateLine } from './estimate.ts'
import { fen } from './money.ts'

/** Packs, and the price of each, whose product an example of the vendor's document prints as ¥38,600 (S10). */
const packs = 8
const unitPrice = fen(480_000)

/** Whether any line has the purchase whose price the vendor's document prints wrongly (S10): on any other estimate the correction is noise. */
export const hasMisprint = (lines: readonly EstimateLine[]): boolean =>
  lines.some(
    (line) =>
      line.state === 'priced' &&
      line.charges.some(
        (charge) =>
          charge.kind === 'user-packs' &&
          charge.quantity === packs &&
          charge.unitPrice === unitPrice,
      ),
  )
