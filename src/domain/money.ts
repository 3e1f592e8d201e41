import { failure, success, type Result } from './result.ts'

declare const unitOfFen: unique symbol

/** An amount of money in whole fen (1/100 yuan), never a fraction, possibly negative for a deduction (D8). */
export type Fen = number & { readonly [unitOfFen]: true }

/** `amount` fen as money. Throws `RangeError` when it is not a whole number that a double holds exactly: a fault in the code, never in an input. */
export function fen(amount: number): Fen {
  if (!isWhole(amount)) throw new RangeError(`not whole fen: ${amount}`)
  return amount
}

const isWhole = (amount: number): amount is Fen => Number.isSafeInteger(amount)

/** A whole number of yuan as money, for rate cards. */
export const yuan = (amount: number): Fen => fen(amount * 100)

/** `unitPrice` × `quantity`, where the quantity is a whole number. */
export const times = (unitPrice: Fen, quantity: number): Fen => fen(unitPrice * quantity)

/** The sum of the amounts; 0 for none. */
export const sum = (amounts: readonly Fen[]): Fen =>
  fen(amounts.reduce((total: number, amount) => total + amount, 0))

/** `a − b`. */
export const minus = (a: Fen, b: Fen): Fen => fen(a - b)

/** The amount without its sign. */
export const magnitude = (amount: Fen): Fen => fen(Math.abs(amount))

/** Hundredths of a percent: 10,000 is the whole. The finest step a link's `off` can state. */
export type BasisPoints = number

/**
 * `share` of a non-negative `amount`, rounded half up to whole fen.
 * Goes through BigInt, so that the product cannot lose digits.
 */
export function shareOf(amount: Fen, share: BasisPoints): Fen {
  return fen(Number((BigInt(amount) * BigInt(share) + 5_000n) / 10_000n))
}

/** Yuan with exactly two decimals and no grouping, `314400.00`: for links, page marks and files, not for reading. */
export const toYuanText = (amount: Fen): string => hundredthsText(amount)

/** Percent with exactly two decimals and without its sign, `12.50`: for links, not for reading. */
export const toPercentText = (share: BasisPoints): string => hundredthsText(share)

/** Reads yuan with at most two decimals (`62400`, `62400.5`), strictly: no sign, no grouping, no exponent. */
export function readYuanText(text: string): Result<Fen, { readonly code: 'unreadable' }> {
  const read = readHundredths(text)
  return read.ok ? success(fen(read.value)) : read
}

/** Reads percent as strictly as yuan, without `%`: `12.5` is 1,250 hundredths of a percent. May be more than the whole. */
export const readPercentText = (
  text: string,
): Result<BasisPoints, { readonly code: 'unreadable' }> => readHundredths(text)

/** A whole number of hundredths with its two decimals. */
function hundredthsText(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A number with at most two decimals in hundredths, exactly: 13 digits before them and a double holds it. */
function readHundredths(text: string): Result<number, { readonly code: 'unreadable' }> {
  if (!/^\d{1,13}(\.\d{1,2})?$/.test(text)) return failure({ code: 'unreadable' })
  const [whole, decimals = ''] = text.split('.')
  return success(Number(`${whole}${decimals.padEnd(2, '0')}`))
}
