import type { Parameters } from '../domain/link/parameterReader.ts'
import type { Locale } from '../i18n/locale.ts'
import type { FieldAccess } from '../form/fieldAccess.ts'
import { writeQuery } from '../link/queryString.ts'
import type { Theme } from '../ui/theme.ts'

/** What an embedding site has chosen. */
export interface Embedding {
  /** Where the app is, up to its query: `https://host/`. */
  readonly base: string
  readonly inputs: Parameters
  readonly access: FieldAccess
  /** `null` leaves it to the language of the embedding page. */
  readonly locale: Locale | null
  readonly theme: Theme
  /** Name of the frame, and text of the link where no script runs. */
  readonly title: string
}

const ofItsDay = ['rates', 'quoted', 'start', 'renew', 'lang', 'theme']
const ofOneCustomer = ['title', 'off', 'until', 'budget', 'target', 'growth']
const leftOut = new Set([...ofItsDay, ...ofOneCustomer])

/**
 * The parameters that a snippet keeps. What belongs to the day it was made is left out: a page that is read for years shows the prices
 * of the day on which it is read. So is what one customer agreed or plans: a page is read by everybody.
 */
export const lastingInputs = (parameters: Parameters): Parameters =>
  parameters
    .filter(([name]) => !leftOut.has(name))
    .map(([name, value]) => [name, name === 'packs' ? value.replace(/-.*/, '') : value])

const list = (name: string, fields: ReadonlySet<string>): Parameters =>
  fields.size === 0 ? [] : [[name, [...fields].join('.')]]

/** The query of the element: the inputs, and before them the fields that visitors may not change or do not see. */
export function elementQuery({ inputs, access }: Pick<Embedding, 'inputs' | 'access'>): string {
  return writeQuery([...list('lock', access.locked), ...list('hide', access.hidden), ...inputs])
}

/** The custom element with its script, and a link for readers without script. */
export function elementSnippet(embedding: Embedding): string {
  const { base, inputs, locale, theme, title } = embedding
  const lang: Parameters = locale === null ? [] : [['lang', locale]]
  const attributes = [
    ['query', elementQuery(embedding)],
    ...lang,
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
  ].map(([name, value]) => ` ${name}="${escape(value ?? '')}"`)
  return (
    `<script async src="${escape(`${base}embed.js`)}"></script>\n` +
    `<anjia-estimator${attributes.join('')}>` +
    `<a href="${escape(`${base}?${writeQuery([...lang, ...inputs])}`)}">${escape(title)}</a></anjia-estimator>`
  )
}

/** A frame that needs no script on the page; its height is fixed. */
export function frameSnippet(embedding: Embedding): string {
  const { base, locale, theme, title } = embedding
  const view = writeQuery([
    ['view', 'widget'],
    ...(locale === null ? [] : [['lang', locale] as const]),
    ['theme', theme],
  ])
  const scheme = theme === 'auto' ? 'light dark' : theme
  return (
    `<iframe src="${escape(`${base}?${view}&${elementQuery(embedding)}`)}" title="${escape(title)}" ` +
    `loading="lazy" width="100%" height="760" allow="clipboard-write; web-share" ` +
    `style="border:0;color-scheme:${scheme}"></iframe>`
  )
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
