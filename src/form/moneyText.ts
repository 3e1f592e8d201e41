import type { CountProblem } from '../domain/limits.ts'
import { fen, readYuanText, type Fen } from '../domain/money.ts'
import { failure, success, type Result } from '../domain/result.ts'
import { readCountText } from './countText.ts'

/** The most that a visitor can state, in yuan: far beyond the dearest single line, and exact in fen. */
const yuanLimits = { min: 0, max: 1_000_000_000_000 }

/** Reads yuan as people write them: `30万`, `¥62,400`, `1234.5 元`; at most two decimals. */
export function readMoneyText(text: string): Result<Fen, CountProblem> {
  const plain = text
    .normalize('NFKC')
    .replace(/^\s*[¥￥]/u, '')
    .replace(/元\s*$/u, '')
  const exact = readYuanText(plain.replace(/[\s,]/g, ''))
  if (exact.ok) {
    return exact.value <= yuanLimits.max * 100
      ? exact
      : failure({ code: 'out-of-range', ...yuanLimits })
  }
  const whole = readCountText(plain, yuanLimits)
  return whole.ok ? success(fen(whole.value * 100)) : whole
}
