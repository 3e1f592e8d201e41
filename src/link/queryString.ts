import type { Parameters } from '../domain/link/parameterReader.ts'
import { isOpaque } from '../domain/link/parameterNames.ts'

/** How often a link may have been encoded on its way before it is given up. */
const mostLayers = 4

/**
 * The parameters of a query string, with or without its question mark. What chat apps and mail gateways do to it is undone:
 * `&amp;` or `&#38;` for `&`, and a query, or its tail, that was percent-encoded once more as a whole. Broken escapes stay as
 * they are; nothing throws.
 */
export const readQuery = (query: string): Parameters => parse(withPlainAnds(query), mostLayers)

/** With `&` for what HTML has for it by number, whose `#` would end an address. */
export const withPlainAnds = (text: string): string => text.replace(/&#(?:0*38|x0*26);/gi, '&')

function parse(query: string, layers: number): Parameters {
  const parameters = [...new URLSearchParams(query)].map(
    ([name, value]) => [name.replace(/^(?:amp;)+/, ''), value] as const,
  )
  if (layers === 0) return parameters
  return parameters.flatMap((parameter) => {
    const inner = queryInside(parameter)
    return inner === null ? [parameter] : parse(inner, layers - 1)
  })
}

/** `=` or `&`, as they stand or encoded any number of times: neither a name nor a value of ours has them. */
const separator = /[=&]|%(?:25)*(?:3D|26)/i

/** An address, such as that of the page that led here: what it says is its own. */
const address = /^[a-z][a-z\d+.-]*(?::|%(?:25)*3A)(?:\/|%(?:25)*2F)/i

/** The query that hides in a name or a value, one layer of encoding less. */
function queryInside([name, value]: readonly [string, string]): string | null {
  if (separator.test(name)) return value === '' ? name : `${name}=${encodeURIComponent(value)}`
  const isQuery = separator.test(value) && !address.test(value) && !isOpaque(name)
  return isQuery ? `${name}=${value}` : null
}

/** A link that the app writes has all three; one written by hand has at least a product. */
const telling = new Set(['product', 'rates', 'quoted'])

/** Whether the query speaks of an estimate at all. */
export const isEstimateQuery = (query: string): boolean =>
  readQuery(query).some(([name]) => telling.has(name))

/** The query string of the parameters, without a question mark. */
export function writeQuery(parameters: Parameters): string {
  const query = new URLSearchParams()
  for (const [name, value] of parameters) query.append(name, value)
  return query.toString()
}
