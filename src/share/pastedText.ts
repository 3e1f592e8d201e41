import { estimateParameterNames, isAppended } from '../domain/link/parameterNames.ts'
import { failure, success, type Result } from '../domain/result.ts'
import { isEstimateQuery, readQuery, writeQuery } from '../link/queryString.ts'
import { decoded, mended } from './mended.ts'
import { parameterNames } from './parameterNames.ts'
import { trackers } from './trackers.ts'

/** Why nothing could be opened. */
export type PastedProblem =
  | { readonly code: 'empty' | 'no-link' | 'too-long' }
  /** There is a link, but it is none of an estimate. */
  | { readonly code: 'no-estimate'; readonly found: string }
  /** Different estimates, or one that was torn apart: which of them is meant only the reader knows. */
  | { readonly code: 'several'; readonly count: number }
  /** What looks like a part of the link stands apart from it. */
  | { readonly code: 'torn'; readonly part: string }

/** Characters of a pasted text: more than any chat or mail, little enough to search in no time. */
export const longestText = 100_000
/** How often the whole text may have been percent-encoded. */
const mostLayers = 3

/**
 * The query of the one estimate that a text links to, once or more often. Chats put words and full stops around a link, without spaces in
 * Chinese; a title in it may stand there as it was typed; mail breaks it over lines, or wraps it into an address of its own. Takes
 * a whole address, or a query alone, on any host. All of a value is taken, whatever it is written in: what cannot be read in it is
 * for the reader of the link to name.
 */
export function readPastedText(text: string): Result<string, PastedProblem> {
  if (text.trim() === '') return failure({ code: 'empty' })
  if (text.length > longestText) return failure({ code: 'too-long' })
  let layer = mended(text)
  for (let layers = 0; layers <= mostLayers; layers += 1) {
    const candidates = candidatesIn(layer)
    const found = candidates.flatMap((ways) => queriesOf(ways).find(isEstimateQuery) ?? [])
    const [query, ...others] = new Map(found.map((each) => [plainly(each), each])).values()
    if (others.length > 0) return failure({ code: 'several', count: others.length + 1 })
    if (query !== undefined) {
      const part = candidates.flat().find(isTornOff)
      return part === undefined ? success(withoutTrackers(query)) : failure({ code: 'torn', part })
    }
    const inner = decoded(layer)
    if (inner === layer) break
    layer = inner
  }
  const address = candidatesIn(text)
    .flat()
    .find((each) => isAddress.test(each))
  return failure(
    address === undefined ? { code: 'no-link' } : { code: 'no-estimate', found: address },
  )
}

/** What addresses and queries are made of. */
const candidate = new RegExp(
  `(?:${[
    // A title up to the next parameter, in any writing, also with spaces.
    /title=[^&\s]{0,160}(?=&)/,
    /title=(?:(?!:\/\/)[^&\r\n]){0,160}(?=&[a-z]{1,12}=)/,
    // Any other value up to the next parameter.
    /(?<=[?&][a-z]{1,12}=)(?:(?!:\/\/)[^\s&="<>]){1,200}(?=&)/,
    // At the end of a link a number goes on in other writing, with a unit or in groups; other words do not belong to it.
    /(?=[^\0-~])[\p{Cf}\p{N}％‰．～十百千万萬亿億折成元个人位包台年月天日](?<=[?&][a-z]{1,12}=[^\s&="<>]{0,60})[^\s&="<>:，。；、！？…）】」』》”’]*/u,
    /(?<=[?&][a-z]{1,12}=\d{1,3})(?:[ \u00A0\u2009\u202F，’][\d０-９]{3})+(?![\d０-９])/,
    /(?<=[?&][a-z]{1,12}=[\d.]{1,12})[ \u00A0](?:[千万萬亿億折%％]|[wkWKmM](?![\w-]))/,
    /(?<=[?&][a-z]{1,12}=[\d.]{1,12})[多余来几](?=[十百千万萬亿億])/,
    // Where an app has cut a link, a number may have lost its end.
    /(?<=[?&][a-z]{1,12}=\d{1,12})…+/,
    /[\w.~:/?@!$&'()*+,;={}%-]/,
  ]
    .map(({ source }) => source)
    .join('|')})+`,
  'gu',
)

/**
 * Everything in the text that may be an address or a query, without the punctuation that ends a sentence; each in the ways in which
 * it can be taken, for an address in a title may be part of it, or where the link begins.
 */
const candidatesIn = (text: string): readonly (readonly string[])[] =>
  (text.match(candidate) ?? [])
    .filter((found) => /[=%:]/.test(found))
    .map((found) => {
      const untitled = found.replace(/(?<=[?&]title=)[^&]+/g, (title) => ' '.repeat(title.length))
      const starts = new Set([lastAddress(untitled), lastAddress(found)])
      return [...starts].map((start) => found.slice(start).replace(endOfSentence, ''))
    })

const endOfSentence = /(?<![.,;:!?'()])[.,;:!?'()]+$/

/** Where the last address begins; at 0 if there is none. */
const lastAddress = (text: string): number =>
  Math.max(0, text.toLowerCase().lastIndexOf('http', text.lastIndexOf('://')))

/** The names that a query may begin with when no address stands before it. */
const beginning = new RegExp(
  `(?:^|[^\\w%])((?:${[...estimateParameterNames, 'product'].join('|')})(?:=|%))`,
)

/** A part of a query, without an address or a product. */
const isTornOff = (text: string): boolean =>
  torn.test(text) && !text.includes('://') && !isEstimateQuery(queryOf(text))
const torn = new RegExp(`[?&](?:${parameterNames.join('|')})=`)

/** The query of what was found, by each way of taking it, then those of addresses which it is to lead on to. */
function queriesOf(ways: readonly string[]): readonly string[] {
  const queries = ways.map(queryOf)
  const values = queries.flatMap((query) => [...new URLSearchParams(query).values()])
  return [...queries, ...values.filter((value) => isAddress.test(value)).map(queryOf)]
}

/** One spelling for all ways of writing a query, with or without what was appended on the way. */
const plainly = (query: string): string =>
  writeQuery(readQuery(query).filter(([name]) => !isAppended(name) && !trackers.test(name)))

/** The query as it stands, unless there is something to leave out. */
function withoutTrackers(query: string): string {
  const all = readQuery(query)
  const kept = all.filter(([name]) => !trackers.test(name))
  return kept.length === all.length ? query : writeQuery(kept)
}

const isAddress = /^https?:\/\//i

function queryOf(found: string): string {
  const mark = found.indexOf('?')
  if (mark !== -1) return found.slice(mark + 1)
  const begun = beginning.exec(found)
  return begun?.[1] === undefined ? '' : found.slice(found.indexOf(begun[1], begun.index))
}
