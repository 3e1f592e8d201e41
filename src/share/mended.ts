import { withPlainAnds } from '../link/queryString.ts'
import { parameterNames } from './parameterNames.ts'

/**
 * A text as it was before chats, mail and calendars broke the links in it: over lines, with `> ` before each, with separators of
 * another width, or with characters that cannot be seen. Only what cannot have been meant otherwise is undone.
 */
export const mended = (text: string): string =>
  [withoutMarks, unfolded, fromQuotedPrintable, withPlainSeparators, joined].reduce(
    (mending, step) => step(mending),
    text,
  )

/** Without what cannot be seen, and the marks of a reply. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/^(?:[ \t]*>)+ ?/gm, '')

/** Calendar files fold their lines, and write line breaks and commas with a backslash. */
const unfolded = (text: string): string =>
  /^BEGIN:V/m.test(text)
    ? text
        .replace(/\r?\n[ \t]/g, '')
        .replace(/\\n/gi, '\n')
        .replace(/\\(?=[,;\\])/g, '')
    : text

/** The source of a mail has `=3D` for `=`, and breaks lines by `=`; some programs undo only the former. */
function fromQuotedPrintable(text: string): string {
  const whole = text.replace(softBreak, '')
  if (!/product=3D(?:smop|mss)/.test(whole)) return whole
  return whole.replace(/(?:=[\dA-F]{2})+/g, (run) => decoded(run.replaceAll('=', '%')))
}

/** A `=` at the end of a line that is not the one behind a name. */
const softBreak = new RegExp(
  `=\\r?\\n(?==3D)|(?<![?&](?:${parameterNames.join('|')}))=\\r?\\n`,
  'g',
)

const withPlainSeparators = (text: string): string =>
  withPlainAnds(text)
    .replace(/&(?:amp;)+/g, '&')
    // HTML has taken `&quot` out of `&quoted`, where a link stood in it as it is.
    .replace(/(?:"|%22)ed=(?=\d)/g, '&quoted=')
    .replace(/？(?=[a-z]{1,12}[=＝])/g, '?')
    .replace(/＆(?=[a-z]{1,12}[=＝])/g, '&')
    .replace(/(?<=[?&][a-z]{1,12})＝/g, '=')
    .replace(secondMark, '&')
    // Dots for the sign that stands where something has been cut off.
    .replace(/(?<=[?&][a-z]{1,12}=\d{1,12})\.{2,}/g, '…')

/** The `?` of a tracker that did not look for the first. */
const secondMark = /(?<=[?&][a-z]{1,12}=[\w.-]{1,40})\?(?=(?:utm_\w+|from|scene|spm|\w+clk?id)=)/g

/** A link over several lines, where the break stands beside a separator, within a name or within a value. */
const joined = (text: string): string =>
  text
    .replace(/(?<!\s)\s+(?=&[a-z]{1,12}=)/g, '')
    .replace(/(?<=[?&])\s+(?=[a-z]{1,12}=)/g, '')
    .replace(/(?<=[?&][a-z]{1,12})\r?\n(?=[a-z]{1,12}=)/g, '')
    .replace(/(?<=[?&][a-z]{1,12}=)\r?\n(?=\d)/g, '')
    .replace(/\r?\n(?=[\w.%+*-]{1,200}&[a-z]+=)/g, '')
    .replace(lastValue, (whole, begun: string, rest: string) =>
      isValue(begun + rest) ? begun + rest : whole,
    )

/** The last value of a link and the line below it, where both are of digits. */
const lastValue = /(?<=[?&][a-z]{1,12}=)([\d-]{1,12})\r?\n([\d-]{1,12})(?=[ \t]*(?:[\r\n，。]|$))/g

const isValue = (text: string): boolean => /^(?:\d+|\d{4}-\d\d-\d\d)$/.test(text)

/** The text with one layer of percent-encoding less; what is no encoding stays. */
export const decoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
