import type { BasisPoints } from '../domain/money.ts'
import { failure, success, type Result } from '../domain/result.ts'

/** Why a text is no discount. */
export interface DiscountProblem {
  readonly code: 'unreadable' | 'out-of-range'
}

/** The whole, in hundredths of a percent. */
const whole = 10_000

/**
 * Reads a discount as people write it: percent off (`12.5`, `12.5%`), or what is left of ten (`8.75折`, `88折`). Nothing is no
 * discount. Exact to a hundredth of a percent, or not at all.
 */
export function readDiscountText(text: string): Result<BasisPoints, DiscountProblem> {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  if (plain === '') return success(0)
  const match = /^(\d{1,5})(?:\.(\d*))?(%|折)?$/.exec(plain)
  if (match === null) return failure({ code: 'unreadable' })
  const [, digits = '', fraction = '', unit] = match
  const decimals = fraction.replace(/0+$/, '')
  const off = unit === '折' ? offOf(digits, decimals) : hundredths(digits, decimals, 2)
  if (off === null) return failure({ code: 'unreadable' })
  return off >= 0 && off <= whole ? success(off) : failure({ code: 'out-of-range' })
}

/** What is taken off when `digits.decimals` tenths are left; 88 折 is said for 8.8 折. */
function offOf(digits: string, decimals: string): BasisPoints | null {
  const isTwoDigits = digits.length === 2 && digits !== '10' && decimals === ''
  const left = hundredths(digits, decimals, isTwoDigits ? 2 : 3)
  return left === null ? null : whole - left
}

/** `digits.decimals` × 10^`places`, if that is whole. */
const hundredths = (digits: string, decimals: string, places: number): number | null =>
  decimals.length > places ? null : Number(digits + decimals.padEnd(places, '0'))

/** A discount as the field shows it: percent off, nothing for none. */
export const discountText = (off: BasisPoints): string => (off === 0 ? '' : String(off / 100))
