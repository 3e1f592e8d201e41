import { isUnfilled, maxTitleLength } from '../domain/link/readLink.ts'
import { failure, success, type Result } from '../domain/result.ts'

export interface TitleProblem {
  readonly code: 'too-long' | 'unfilled'
}

/** A title that a link takes, of so many characters at most, counted in code points. */
export function readTitleText(text: string): Result<string, TitleProblem> {
  if (isUnfilled(text)) return failure({ code: 'unfilled' })
  return Array.from(text).length > maxTitleLength ? failure({ code: 'too-long' }) : success(text)
}
