/** A cell as it stands in the file: its formula, and the value that was stored with it. */
interface ReadCell {
  readonly value: string | number | null
  readonly formula: string | null
}

/** The cells of each sheet by name, `A1` and so on. */
export type ReadWorkbook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>

/**
 * Reads a workbook straight from its ZIP and XML, so that a test does not take the writing library's word for what it wrote.
 * Knows only what such a file needs.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<ReadWorkbook> {
  const files = await unzip(bytes)
  const file = (name: string) => files.get(name) ?? ''
  const shared = elements(file('xl/sharedStrings.xml'), 'si').map((item) =>
    elements(item.inner, 't')
      .map(({ inner }) => unescaped(inner))
      .join(''),
  )
  const targets = new Map(
    elements(file('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target')?.replace(/^\/?(xl\/)?/, ''),
    ]),
  )
  return new Map(
    elements(file('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const target = targets.get(attributes.get('r:id')) ?? ''
      return [unescaped(attributes.get('name') ?? ''), cellsOf(file(`xl/${target}`), shared)]
    }),
  )
}

function cellsOf(xml: string, shared: readonly string[]): ReadonlyMap<string, ReadCell> {
  return new Map(
    elements(xml, 'c').map(({ attributes, inner }) => {
      const formula = elements(inner, 'f')[0]
      const stored = elements(inner, 'v')[0]
      const text = stored === undefined ? null : unescaped(stored.inner)
      const type = attributes.get('t')
      const value =
        type === 's'
          ? (shared[Number(text)] ?? null)
          : type === 'str' || text === null
            ? text
            : Number(text)
      const cell = { value, formula: formula === undefined ? null : unescaped(formula.inner) }
      return [attributes.get('r') ?? '', cell]
    }),
  )
}

interface Element {
  readonly attributes: ReadonlyMap<string, string>
  readonly inner: string
}

/** The elements of a name, none of which holds another of that name. */
function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>(.*?)</${name}>)`, 'gs')
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: new Map(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
    inner,
  }))
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (text: string) =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name = '') =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (entities[String(name)] ?? ''),
  )

/** The files of an archive, by its central directory, as text. */
async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = new Map<string, string>()
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const isDeflated = view.getUint16(at + 10, true) === 8
    const size = view.getUint32(at + 20, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const stream = new Blob([bytes.slice(start, start + size)]).stream()
    const contents = isDeflated
      ? stream.pipeThrough(new DecompressionStream('deflate-raw'))
      : stream
    files.set(name, await new Response(contents).text())
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}
