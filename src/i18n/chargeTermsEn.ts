import type { ChargeKind } from '../domain/charge.ts'
import type { TierSpan } from '../domain/pricing/priceModel.ts'
import { phrases } from './phrasesEn.ts'

const { count } = phrases

export const chargeNames: Record<ChargeKind, string> = {
  'free-edition': 'Free edition',
  'platform-fee': 'Platform fee',
  'user-packs': 'User packs',
  'daily-operations': 'Daily operations',
  'event-protection': 'Event protection',
  'agreed-discount': 'Agreed discount',
}

export function tierSpan({ from, upTo }: TierSpan, unit: string): string {
  if (upTo === Infinity) return `${count(from)} ${unit} or more`
  return `${count(from)}–${count(upTo)} ${unit}`
}

/** The users that one purchase is for. */
export function packTier({ from, upTo }: TierSpan, size: number): string {
  const over = (from - 1) * size
  if (upTo === Infinity) return `over ${count(over)}`
  if (over === 0) return `up to ${count(upTo * size)}`
  return `${count(over + 1)}–${count(upTo * size)}`
}
