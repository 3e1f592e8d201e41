import { checkCount, type CountProblem, type Limits } from '../domain/limits.ts'
import { failure, success, type Result } from '../domain/result.ts'

/** Powers of ten of the units that people append to a number. */
const units: Readonly<Record<string, number | undefined>> = {
  '': 0,
  十: 1,
  百: 2,
  千: 3,
  k: 3,
  万: 4,
  萬: 4,
  w: 4,
  十万: 5,
  百万: 6,
  m: 6,
  千万: 7,
  亿: 8,
  億: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  b: 9,
}

const pattern = /^(\d+)(?:\.(\d*))?([十百千万萬亿億kwmb]*?)(?:人|个|台|天|月|个月)?$/

/**
 * Reads a count as people write it: `100万`, `20w`, `1.2亿`, `1.5m`, full-width digits, separators and spaces anywhere
 * between digits. Exact: `1.23456万` is 12,345.6 and therefore not a whole number.
 */
export function readCountText(text: string, limits: Limits): Result<number, CountProblem> {
  const read = readScaled(text, 0)
  return read.ok ? checkCount(read.value, limits) : read
}

/** Reads a number that is written the same way, with at most so many `places` after the point, as a whole number of its last place. */
export function readScaled(
  text: string,
  places: number,
): Result<number, { readonly code: 'unreadable' | 'not-whole' }> {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,_'’]/g, '')
  const match = pattern.exec(plain)
  const [, whole = '', fraction = '', unit = ''] = match ?? []
  const power = units[unit]
  if (match === null || power === undefined) return failure({ code: 'unreadable' })
  const decimals = fraction.replace(/0+$/, '')
  const shift = power + places
  if (decimals.length > shift) return failure({ code: 'not-whole' })
  return success(Number(whole + decimals.padEnd(shift, '0')))
}
