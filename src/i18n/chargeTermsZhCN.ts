import type { ChargeKind } from '../domain/charge.ts'
import type { TierSpan } from '../domain/pricing/priceModel.ts'
import { phrases } from './phrasesZhCN.ts'

const { count, spaced } = phrases

export const chargeNames: Record<ChargeKind, string> = {
  'free-edition': '免费版',
  'platform-fee': '平台服务费',
  'user-packs': '用户叠加包',
  'daily-operations': '日常运营',
  'event-protection': '重保服务',
  'agreed-discount': '协议折扣',
}

export function tierSpan({ from, upTo }: TierSpan, unit: string): string {
  if (upTo === Infinity) return `${count(from)} ${unit}以上`
  return `${count(from)}–${count(upTo)} ${unit}`
}

export function packTier({ from, upTo }: TierSpan, size: number): string {
  const over = (from - 1) * size
  if (upTo === Infinity) return `单次超过 ${spaced(over)}人`
  if (over === 0) return `单次不超过 ${spaced(upTo * size)}人`
  return `单次超过 ${spaced(over)}、不超过 ${spaced(upTo * size)}人`
}
