import type { LinkProblem, Parameters } from '../domain/link/parameterReader.ts'
import { localeNamed, locales, type Locale } from '../i18n/locale.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How a link wants the page to look, where it says so. */
export interface View {
  readonly locale: Locale | undefined
  readonly theme: Theme | undefined
  readonly isWidget: boolean
}

/** Reads the view parameters of a link; what they say wrongly is reported and has no effect. */
export function readView(parameters: Parameters): {
  readonly view: View
  readonly problems: readonly LinkProblem[]
} {
  const problems: LinkProblem[] = []
  const read = <Value extends string>(name: string, values: readonly Value[]) => {
    const given = parameters.find(([candidate]) => candidate === name)?.[1]
    const value = values.find((candidate) => candidate === given)
    if (given !== undefined && value === undefined) {
      problems.push({ line: null, parameter: name, given, code: 'unreadable', used: null })
    }
    return value
  }
  const view = {
    locale: localeNamed(read('lang', locales) ?? null),
    theme: read('theme', themes),
    isWidget: read('view', ['widget']) === 'widget',
  }
  return { view, problems }
}
