import { maxLines } from '../../domain/link/readLink.ts'
import type { Parameters } from '../../domain/link/parameterReader.ts'
import { failure, success, type Result } from '../../domain/result.ts'
import { readQuery } from '../../link/queryString.ts'
import { jsonFormat } from './jsonFormat.ts'

/** Why a file is not an estimate that can be opened. */
export interface FileProblem {
  readonly code:
    | 'too-large'
    | 'not-json'
    /** No JSON, nor a name that says so: another export, or a picture. */
    | 'other-kind'
    | 'not-an-estimate'
    | 'newer-version'
    | 'no-lines'
    | 'unreadable'
}

/** Characters of the largest file that is read: far more than the longest estimate. */
export const maxFileLength = 10_000_000

/** Values of a line's config that are looked at; the largest line has some 110. */
const maxValues = 200

/**
 * Reads an exported estimate into the parameters of its link, which `readLink` then checks one by one. Total: whatever the
 * text is, it comes back as parameters or as the one reason why not. The lines count, not their amounts, which are computed
 * anew; the total goes along as `quoted`, so that a file that was altered shows. What the format keeps in the link alone
 * (title, agreed discount, budget) is taken from it.
 */
export function readEstimateJson(text: string): Result<Parameters, FileProblem> {
  if (text.length > maxFileLength) return failure({ code: 'too-large' })
  const file = parse(text)
  if (!file.ok) return file
  if (field(file.value, 'format') !== jsonFormat.format) return failure({ code: 'not-an-estimate' })
  if (field(file.value, 'version') !== jsonFormat.version) return failure({ code: 'newer-version' })
  const lines = field(file.value, 'lines')
  if (!Array.isArray(lines) || lines.length === 0) return failure({ code: 'no-lines' })
  return success([
    ...stated('rates', field(file.value, 'rates')),
    ...stated('quoted', field(file.value, 'total')),
    ...linkParameters(field(file.value, 'url')),
    // One more than a link can hold, so that the rest is reported.
    ...lines.slice(0, maxLines + 1).flatMap(lineParameters),
  ])
}

function parse(text: string): Result<unknown, FileProblem> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return success(value)
  } catch {
    return failure({ code: 'not-json' })
  }
}

/** An own field of an object; `undefined` where there is none, or no object. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

const stated = (name: string, value: unknown): Parameters =>
  value === undefined ? [] : [[name, textOf(value)]]

/** The text that a link would have for a value; one that no link can have, as a mark that is reported as unreadable. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === null ? 'null' : '{…}'
}

const ofTheFile = new Set(['rates', 'quoted'])

/** What the link in the file says of the estimate itself, up to its first line. */
function linkParameters(url: unknown): Parameters {
  if (typeof url !== 'string') return []
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? []
  const parameters = readQuery(query)
  const firstLine = parameters.findIndex(([name]) => name === 'product')
  return parameters
    .slice(0, firstLine === -1 ? undefined : firstLine)
    .filter(([name]) => !ofTheFile.has(name))
}

function lineParameters(line: unknown): Parameters {
  const config = field(line, 'config')
  const entries = typeof config === 'object' && config !== null ? Object.entries(config) : []
  const values = entries.slice(0, maxValues).flatMap(([name, value]: [string, unknown]) => {
    // It would begin another line.
    if (name === 'product') return []
    const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, maxValues) : [value]
    return all.map((one) => [name, textOf(one)] as const)
  })
  return [['product', textOf(field(line, 'product'))], ...values]
}
