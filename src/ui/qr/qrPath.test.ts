import { generate } from 'lean-qr/nano'
import { describe, expect, it } from 'vitest'
import { qrDrawing } from './qrPath.ts'

const link = 'https://example.org/?product=smop&users=1000000&title=%E5%95%86%E5%9F%8E'

/** The modules that a path of rectangles one module high covers. */
function modulesOf(path: string): ReadonlySet<string> {
  const runs = path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)
  return new Set(
    [...runs].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index},${y}`),
    ),
  )
}

describe('a QR code', () => {
  it('has exactly the modules of its code, four modules in from each edge', () => {
    const code = generate(link)
    const drawing = qrDrawing(link)
    const dark = modulesOf(drawing?.path ?? '')
    expect(drawing?.size).toBe(code.size + 8)
    for (let y = -4; y < code.size + 4; y += 1) {
      for (let x = -4; x < code.size + 4; x += 1) {
        expect(dark.has(`${x + 4},${y + 4}`)).toBe(code.get(x, y))
      }
    }
  })

  it('a long link fits, one whose modules would be too small to read does not', () => {
    // 117 modules hold 1,272 bytes.
    expect(qrDrawing('a'.repeat(1_272))?.size).toBe(117 + 8)
    expect(qrDrawing('a'.repeat(1_273))).toBeNull()
    expect(qrDrawing('a'.repeat(3_000))).toBeNull()
  })
})
