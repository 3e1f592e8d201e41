import { calendarDate } from '../calendar.ts'
import { failure, success, type Result } from '../result.ts'
import { mss20261121 } from './mss.2026-11-21.ts'
import type { RateCard } from './rateCard.ts'
import { smop20261121 } from './smop.2026-11-21.ts'

/** The first card. */
export const card20261121: RateCard = {
  version: calendarDate('2026-11-21'),
  smop: smop20261121,
  mss: mss20261121,
}

/** The card that new estimates are priced with. */
export const newestCard = card20261121

/** Every card ever published, oldest first. None is ever removed: a link made with an old card can be priced as it was. */
export const rateCards: readonly [RateCard, ...RateCard[]] = [card20261121]

/** The card of that version among `cards`, or the named error that there is none; never another card in its place. */
export function findCard(
  version: string,
  cards: readonly RateCard[],
): Result<RateCard, { readonly code: 'unknown-card'; readonly version: string }> {
  const card = cards.find((candidate) => candidate.version === version)
  return card === undefined ? failure({ code: 'unknown-card', version }) : success(card)
}
