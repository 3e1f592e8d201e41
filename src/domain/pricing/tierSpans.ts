import { spanned, type PriceModel, type SpannedTier } from './priceModel.ts'

/** Every tier of a price with the quantities that it spans, in order. */
export const tierSpans = ({ tiers }: PriceModel): readonly SpannedTier[] => tiers.map(spanned)
