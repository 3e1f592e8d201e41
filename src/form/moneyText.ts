import type { CountProblem } from '../domain/limits.ts'
import { fen, type Fen } from '../domain/money.ts'
import { failure, success, type Result } from '../domain/result.ts'
import { readScaled } from './countText.ts'

/** The most that a visitor can state, in yuan: far beyond the dearest single line, and exact in fen. */
const yuanLimits = { min: 0, max: 1_000_000_000_000 }

/** Reads yuan as people write them: `30万`, `¥62,400`, `1234.5 元`, `1.23456万`; to the fen. */
export function readMoneyText(text: string): Result<Fen, CountProblem> {
  const read = readScaled(text.replace(/^\s*[¥￥]/u, ''), 2, ['元', 'yuan'])
  if (!read.ok)
    return failure(read.problem.code === 'not-whole' ? { code: 'not-fen' } : read.problem)
  if (read.value > yuanLimits.max * 100) return failure({ code: 'out-of-range', ...yuanLimits })
  return success(fen(read.value))
}
