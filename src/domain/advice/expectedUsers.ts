import type { GrowthShape } from '../products/smop/config.ts'

/**
 * Users at the end of each month, from the start (index 0: `today`) to the end of the last (index `months`: `target`), each
 * the nearest whole number, half rounded up. Whole users from 1 on, `months` at least 1; the target may be below today.
 */
export function expectedUsers(
  today: number,
  target: number,
  months: number,
  shape: GrowthShape,
): readonly number[] {
  const after = shape === 'linear' ? linear : compound
  return Array.from({ length: months + 1 }, (_, month) => after(today, target, months, month))
}

/** today + (target − today) · month / months, in whole numbers throughout. */
function linear(today: number, target: number, months: number, month: number): number {
  return today + Math.floor((2 * (target - today) * month + months) / (2 * months))
}

/** today · (target / today)^(month / months). */
function compound(today: number, target: number, months: number, month: number): number {
  const about = today * (target / today) ** (month / months)
  const whole = Math.floor(about)
  if (Math.abs(about - whole - 0.5) > tooCloseToTell) return Math.round(about)
  return isBelowHalf(whole, today, target, months, month) ? whole : whole + 1
}

/** Far more than a power of doubles can be off below 10^9 users, far less than matters otherwise. */
const tooCloseToTell = 1e-3

/**
 * Whether the exact value lies below `whole` + ½. Engines differ in the last digits of a power; the same link has to give the
 * same plan in all of them, so where those digits decide, whole numbers do: (2·whole + 1)^n against 2^n · today^(n−m) · target^m.
 */
function isBelowHalf(
  whole: number,
  today: number,
  target: number,
  months: number,
  month: number,
): boolean {
  const exact = BigInt(today) ** BigInt(months - month) * BigInt(target) ** BigInt(month)
  return exact * 2n ** BigInt(months) < BigInt(2 * whole + 1) ** BigInt(months)
}
