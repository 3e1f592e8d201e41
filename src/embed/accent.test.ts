import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast, readableAccent, toHex, type Rgb } from './accent.ts'

const part = fc.integer({ min: 0, max: 255 }).map((value) => value / 255)
const colours = fc.tuple(part, part, part)
const schemes = fc.constantFrom('light' as const, 'dark' as const)

describe('contrast', () => {
  test('black on white is 21, a colour on itself 1', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21)
    expect(contrast([0.3, 0.6, 0.1], [0.3, 0.6, 0.1])).toBe(1)
  })

  test('grey #767676 on white is the well-known 4.54', () => {
    const grey: Rgb = [0x76 / 255, 0x76 / 255, 0x76 / 255]
    expect(contrast(grey, [1, 1, 1])).toBeCloseTo(4.54, 2)
  })
})

describe('a readable accent', () => {
  test('a dark blue stays as it is on a light sheet and is lightened on a dark one', () => {
    const navy: Rgb = [0, 0.2, 0.5]
    expect(readableAccent(navy, 'light')).toMatchObject({ accent: navy, isAdjusted: false })
    expect(readableAccent(navy, 'dark').isAdjusted).toBe(true)
  })

  test('yellow is darkened on a light sheet', () => {
    const { accent, isAdjusted } = readableAccent([1, 0.9, 0], 'light')
    expect(isAdjusted).toBe(true)
    expect(toHex(accent)).toMatch(/^#[0-9a-f]{6}$/)
  })

  test('whatever the colour, it can be read on its soft ground, and text can be read on it', () => {
    fc.assert(
      fc.property(colours, schemes, (colour, scheme) => {
        const { accent, soft, on } = readableAccent(colour, scheme)
        expect(contrast(accent, soft)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accent, on)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})
