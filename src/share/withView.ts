import { viewParameters } from '../domain/link/parameterNames.ts'
import type { Parameters } from '../domain/link/parameterReader.ts'
import type { Locale } from '../i18n/locale.ts'
import { comparedParameter } from './compared.ts'
import { readQuery, writeQuery } from '../link/queryString.ts'

/** The link's parameters with the view parameters of `current` put in before the first line, where a cut link keeps them. */
export function withView(link: Parameters, current: Parameters): Parameters {
  const firstLine = link.findIndex(([name]) => name === 'product')
  const view = current.filter(([name]) => viewParameters.has(name))
  return link.toSpliced(firstLine === -1 ? link.length : firstLine, 0, ...view)
}

/** The parameters of the estimate alone: nothing of the view, and no second estimate. */
export const withoutView = (parameters: Parameters): Parameters =>
  parameters.filter(([name]) => !viewParameters.has(name))

/** The same of a query. */
export const estimateIn = (query: string): string => writeQuery(withoutView(readQuery(query)))

/**
 * The address to pass on: where this page is, the language if one is given or the address states one, and the estimate; nothing of a
 * frame that it may stand in. `compared` is the query of a second estimate to show beside it.
 */
export function shareAddress(
  here: { readonly origin: string; readonly pathname: string; readonly search: string },
  link: Parameters,
  compared: string | null = null,
  lang: Locale | null = null,
): string {
  const stated = readQuery(here.search).filter(([name]) => name === 'lang')
  const language: Parameters = lang === null ? stated : [['lang', lang]]
  const view = [...language, ...comparedParameter(compared)]
  return `${here.origin}${here.pathname}?${writeQuery(withView(link, view))}`
}
