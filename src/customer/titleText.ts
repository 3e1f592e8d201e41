import { titleProblem } from '../domain/link/title.ts'
import { failure, success, type Result } from '../domain/result.ts'

export interface TitleProblem {
  readonly code: 'too-long' | 'unfilled'
}

/** A title that a link takes. */
export function readTitleText(text: string): Result<string, TitleProblem> {
  const problem = titleProblem(text)
  if (problem === null) return success(text)
  return failure({ code: problem === 'unreadable' ? 'unfilled' : 'too-long' })
}
