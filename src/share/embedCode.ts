import type { Parameters } from '../domain/link/parameterReader.ts'
import type { Locale } from '../i18n/locale.ts'
import { writeQuery } from './queryString.ts'

/** What a page needs to show the estimate. */
export interface Embedding {
  /** Where this page is, up to its query: `https://host/`. */
  readonly base: string
  readonly parameters: Parameters
  readonly locale: Locale
  /** Name of the frame, and text of the link where no script runs. */
  readonly title: string
}

/**
 * The parameters that an embedding page keeps: the inputs. The card and the total belong to the day the snippet was made;
 * a page that is read for years is to show the prices of the day on which it is read.
 */
export const embeddedInputs = (parameters: Parameters): Parameters =>
  parameters.filter(([name]) => name !== 'rates' && name !== 'quoted')

/** The custom element, with a link for readers without script. */
export function elementCode({ base, parameters, locale, title }: Embedding): string {
  const query = writeQuery(parameters)
  return (
    `<script async src="${escape(`${base}embed.js`)}"></script>\n` +
    `<anjia-estimator query="${escape(query)}" lang="${locale}">` +
    `<a href="${escape(`${base}?lang=${locale}&${query}`)}">${escape(title)}</a></anjia-estimator>`
  )
}

/** A frame that needs no script; its height is fixed. */
export function iframeCode({ base, parameters, locale, title }: Embedding): string {
  const query = writeQuery([['view', 'widget'], ['lang', locale], ...parameters])
  return (
    `<iframe src="${escape(`${base}?${query}`)}" title="${escape(title)}" loading="lazy" ` +
    `width="100%" height="760" allow="clipboard-write; web-share"></iframe>`
  )
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
