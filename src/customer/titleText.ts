import { maxTitleLength } from '../domain/link/readLink.ts'
import { failure, success, type Result } from '../domain/result.ts'

export interface TitleProblem {
  readonly code: 'too-long'
}

/** A title of at most as many characters as a link takes, counted in code points. */
export const readTitleText = (text: string): Result<string, TitleProblem> =>
  Array.from(text).length > maxTitleLength ? failure({ code: 'too-long' }) : success(text)
