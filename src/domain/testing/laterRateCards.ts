/** Stands in for `rateCards.ts` in a build for tests (`--mode later-card`): the page as it is once a newer card is out. */
import type { RateCard } from '../rateCards/rateCard.ts'
import { card20261121 } from '../rateCards/rateCards.ts'
import { laterCard } from './laterCard.ts'

export { card20261121, findCard } from '../rateCards/rateCards.ts'
export const newestCard = laterCard
export const rateCards: readonly [RateCard, ...RateCard[]] = [card20261121, laterCard]
