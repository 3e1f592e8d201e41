import { generate } from 'lean-qr/nano'

/** A QR code as one drawing: its modules as unit squares, with the quiet margin that readers need. */
export interface QrDrawing {
  /** Width and height in modules, the margin included. */
  readonly size: number
  readonly path: string
}

/** The margin that the standard asks for, in modules. */
const margin = 4

/** Modules of a code beyond which they are too small to be read, on screen and on paper. */
const mostModules = 117

/** The QR code of a text; `null` where it is too long for one that can be read. */
export function qrDrawing(text: string): QrDrawing | null {
  try {
    const code = generate(text)
    if (code.size > mostModules) return null
    return { size: code.size + 2 * margin, path: pathOf(code) }
  } catch {
    return null
  }
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(code: ReturnType<typeof generate>): string {
  const runs: string[] = []
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue
      const start = x
      while (code.get(x + 1, y)) x += 1
      const length = x - start + 1
      runs.push(`M${start + margin} ${y + margin}h${length}v1h-${length}z`)
    }
  }
  return runs.join('')
}
