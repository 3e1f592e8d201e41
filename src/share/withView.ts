import { viewParameters } from '../domain/link/readLink.ts'
import type { Parameters } from '../domain/link/parameterReader.ts'

/** The link's parameters with the view parameters of `current` put in before the first line, where a cut link keeps them. */
export function withView(link: Parameters, current: Parameters): Parameters {
  const firstLine = link.findIndex(([name]) => name === 'product')
  const view = current.filter(([name]) => viewParameters.has(name))
  return link.toSpliced(firstLine === -1 ? link.length : firstLine, 0, ...view)
}
