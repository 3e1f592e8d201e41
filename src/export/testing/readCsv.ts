/** Reads CSV as RFC 4180 has it, for tests: rows of fields, without the byte order mark. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  const body = text.replace(/^\uFEFF/, '')
  for (let match = fields.exec(body); match !== null; match = fields.exec(body)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (fields.lastIndex === body.length) break
  }
  return rows.slice(0, -1)
}
