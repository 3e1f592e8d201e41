/** Characters of a title: code points, of which a flag or a family has several. */
export const maxTitleLength = 80

/** What an encoding other than UTF-8, a mail merge or a spreadsheet leaves in a title: there is nothing to show. */
const unfilled =
  /\uFFFD|\{\{.*\}\}|\$\{[a-z].*\}|«.*»|\*\|.*\|\*|%%.+%%|#(?:N\/A|REF!|VALUE!|NAME\?)/i

/** What keeps a title from being taken as it stands, be it in a link or in a field; `null` for a sound one. */
export function titleProblem(title: string): 'unreadable' | 'out-of-range' | null {
  if (unfilled.test(title)) return 'unreadable'
  return Array.from(title).length > maxTitleLength ? 'out-of-range' : null
}
