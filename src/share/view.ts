import {
  parameterReader,
  type LinkProblem,
  type Parameters,
} from '../domain/link/parameterReader.ts'
import { locales } from '../i18n/locale.ts'
import { themes } from '../ui/theme.ts'

const values: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['lang', locales],
  ['theme', themes],
]

/** What a link says of its view that has no effect. What has one is carried out before the script of the page has come. */
export function viewProblems(parameters: Parameters): readonly LinkProblem[] {
  const problems: LinkProblem[] = []
  const reader = parameterReader(parameters, null, problems)
  for (const [name, known] of values) {
    const given = reader.text(name)
    if (given !== undefined && !known.includes(given)) {
      reader.report(name, given, 'unreadable', null)
    }
  }
  // It is the widget wherever that is said.
  for (const given of reader.all('view')) {
    if (given !== 'widget') reader.report('view', given, 'unreadable', null)
  }
  return problems
}
