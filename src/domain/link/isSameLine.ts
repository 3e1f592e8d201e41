import type { EstimateInput } from '../estimate.ts'
import { productOf, type LineConfig } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import type { Parameters } from './parameterReader.ts'
import { writeLink } from './writeLink.ts'

/** Whether a link would say the same of both lines: fields that their edition makes no use of do not count. */
export const isSameLine = (a: LineConfig, b: LineConfig, card: RateCard): boolean =>
  isSame(productOf(a).write(a, card), productOf(b).write(b, card))

/** Whether a link would say the same of both estimates, each priced with this card. */
export const isSameEstimate = (a: EstimateInput, b: EstimateInput, card: RateCard): boolean =>
  isSame(writeLink(a, card, null), writeLink(b, card, null))

const isSame = (a: Parameters, b: Parameters): boolean => JSON.stringify(a) === JSON.stringify(b)
