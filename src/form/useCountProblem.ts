import type { CountProblem } from '../domain/limits.ts'
import { useMessages } from '../i18n/messages.ts'
import type { Counted } from './countText.ts'

/** Says why a text is not what a field asks for, with examples of that. */
export function useCountProblem(of: Counted | 'money') {
  const { fields } = useMessages()
  return (problem: CountProblem, text: string): string =>
    text.trim() === '' ? fields.empty : fields.problem(problem, of)
}
