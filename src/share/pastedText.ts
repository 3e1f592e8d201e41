import { estimateParameters } from '../domain/link/estimateParameters.ts'
import { failure, success, type Result } from '../domain/result.ts'
import { isEstimateQuery, readQuery, withPlainAnds, writeQuery } from '../link/queryString.ts'

/** Why nothing could be opened. */
export type PastedProblem =
  | { readonly code: 'empty' | 'no-link' | 'too-long' }
  /** There is a link, but it is none of an estimate. */
  | { readonly code: 'no-estimate'; readonly found: string }
  /** Different estimates, or one that was torn apart: which of them is meant only the reader knows. */
  | { readonly code: 'several'; readonly count: number }

/** Characters of a pasted text: more than any chat or mail, little enough to search in no time. */
export const longestText = 100_000
/** How often the whole text may have been percent-encoded. */
const mostLayers = 3

/**
 * The query of the one estimate that a text links to, once or more often. Chats put words and full stops around a link, without spaces in
 * Chinese; a title in it may stand there as it was typed; mail breaks it over two lines, or wraps it into an address of its
 * own. Takes a whole address, or a query alone, on any host.
 */
export function readPastedText(text: string): Result<string, PastedProblem> {
  if (text.trim() === '') return failure({ code: 'empty' })
  if (text.length > longestText) return failure({ code: 'too-long' })
  let layer = withPlainAnds(text).replace(brokenLine, '')
  for (let layers = 0; layers <= mostLayers; layers += 1) {
    const found = candidatesIn(layer).flatMap((ways) => queriesOf(ways).find(isEstimateQuery) ?? [])
    const [query, ...others] = new Map(found.map((each) => [plainly(each), each])).values()
    if (others.length > 0) return failure({ code: 'several', count: others.length + 1 })
    if (query !== undefined) return success(query)
    layer = decoded(layer)
  }
  const address = candidatesIn(text)
    .flat()
    .find((each) => isAddress.test(each))
  return failure(
    address === undefined ? { code: 'no-link' } : { code: 'no-estimate', found: address },
  )
}

/** A line break within a value: what follows it is the end of one, and more parameters. */
const brokenLine = /\r?\n(?=[\w.%+*-]{1,200}&[a-z]+=)/g

/** What addresses are made of; in a title, up to the next `&`, any writing. */
const candidate = /(?:title=[^&\s]{0,160}(?=&)|[\w.~:/?@!$&'()*+,;=%-])+/g

/**
 * Everything in the text that may be an address or a query, without the punctuation that ends a sentence; each in the ways in which
 * it can be taken, for an address in a title may be part of it, or where the link begins.
 */
const candidatesIn = (text: string): readonly (readonly string[])[] =>
  (text.match(candidate) ?? []).map((found) => {
    const untitled = found.replace(/(?<=[?&]title=)[^&]+/g, (title) => ' '.repeat(title.length))
    const starts = new Set([lastAddress(untitled), lastAddress(found)])
    return [...starts].map((start) => found.slice(start).replace(/[.,;:!?'()]+$/, ''))
  })

/** Where the last address begins; at 0 if there is none. */
const lastAddress = (text: string): number =>
  Math.max(0, text.toLowerCase().lastIndexOf('http', text.lastIndexOf('://')))

/** The names that a query may begin with when no address stands before it. */
const beginning = new RegExp(
  `(?:^|[^\\w%])((?:${[...estimateParameters, 'product'].join('|')})(?:=|%))`,
)

/** The query of what was found, by each way of taking it, then those of addresses which it is to lead on to. */
function queriesOf(ways: readonly string[]): readonly string[] {
  const queries = ways.map(queryOf)
  const values = queries.flatMap((query) => [...new URLSearchParams(query).values()])
  return [...queries, ...values.filter((value) => isAddress.test(value)).map(queryOf)]
}

/** One spelling for all ways of writing a query. */
const plainly = (query: string): string => writeQuery(readQuery(query))

const isAddress = /^https?:\/\//i

function queryOf(found: string): string {
  const mark = found.indexOf('?')
  if (mark !== -1) return found.slice(mark + 1)
  const begun = beginning.exec(found)
  return begun?.[1] === undefined ? '' : found.slice(found.indexOf(begun[1], begun.index))
}

/** The text with one layer of percent-encoding less; what is no encoding stays. */
const decoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
