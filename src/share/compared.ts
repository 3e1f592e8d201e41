import {
  parameterReader,
  type LinkProblem,
  type Parameters,
} from '../domain/link/parameterReader.ts'
import { isEstimateQuery } from '../link/queryString.ts'

/**
 * The second estimate of a comparison travels in one parameter of the first one's link, as base64url: an alphabet that
 * neither chat apps nor mail gateways touch, however often they encode the link around it.
 */
export const comparedValue = (query: string): string =>
  btoa(query).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The parameter that carries it; none for no second estimate. */
export const comparedParameter = (query: string | null): Parameters =>
  query === null ? [] : [['compare', comparedValue(query)]]

/** The query of the second estimate, if the link has one; and what has to be said where it cannot be read. */
export function readCompared(parameters: Parameters): {
  readonly query: string | null
  readonly problems: readonly LinkProblem[]
} {
  const problems: LinkProblem[] = []
  const reader = parameterReader(parameters, null, problems)
  const given = reader.text('compare')
  if (given === undefined) return { query: null, problems }
  const query = decode(given)
  if (query !== null && isEstimateQuery(query)) return { query, problems }
  reader.report('compare', given, 'unreadable', null)
  return { query: null, problems }
}

/** A written query is plain ASCII; anything else was never one. */
function decode(value: string): string | null {
  if (!/^[\w-]+$/.test(value)) return null
  try {
    const query = atob(value.replaceAll('-', '+').replaceAll('_', '/'))
    return /^[\x20-\x7e]+$/.test(query) ? query : null
  } catch {
    return null
  }
}
