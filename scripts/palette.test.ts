import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, type Rgb } from '../src/embed/accent.ts'

const css = readFileSync(new URL('../src/app/app.css', import.meta.url), 'utf8')
/** Where the widget may have a colour of its host's, it is checked as it is put there (`accent.ts`). */
const ours = css.replaceAll(/var\(--[\w-]+, (#\w{6})\)/g, '$1')
const colours = new Map(
  [...ours.matchAll(/--color-([\w-]+): light-dark\(\s*(#\w{6}),\s*(#\w{6})\s*\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

function rgb(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

function contrastOf(mark: string, ground: string, theme: 'light' | 'dark'): number {
  const [a, b] = [colours.get(mark), colours.get(ground)]
  if (a === undefined || b === undefined) throw new Error(`no colour ${mark} or ${ground}`)
  return contrast(rgb(a[theme]), rgb(b[theme]))
}

const texts: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'raised', 'accent-soft']],
  ['ink-2', ['paper', 'sheet', 'raised', 'accent-soft']],
  ['ink-3', ['paper', 'sheet', 'raised']],
  ['accent', ['sheet', 'accent-soft']],
  ['on-accent', ['accent']],
  ['sheet', ['ink']],
  ['saved', ['sheet', 'saved-soft']],
  ['caution', ['sheet', 'caution-soft']],
  ['loss', ['sheet', 'loss-soft']],
]
const marks: readonly (readonly [mark: string, grounds: readonly string[]])[] = [
  ['edge', ['paper', 'sheet', 'raised']],
  ['accent', ['paper', 'sheet', 'raised', 'accent-soft']],
  ['caution-mark', ['sheet', 'caution-soft']],
  ['loss', ['sheet', 'loss-soft']],
  ['saved', ['sheet']],
]

describe.each(['light', 'dark'] as const)('the palette, %s', (theme) => {
  it.each(texts.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))(
    'text in %s can be read on %s',
    (mark, ground) => {
      expect(contrastOf(mark, ground, theme)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(marks.flatMap(([mark, grounds]) => grounds.map((ground) => [mark, ground] as const)))(
    'a frame or a mark in %s can be seen on %s',
    (mark, ground) => {
      expect(contrastOf(mark, ground, theme)).toBeGreaterThanOrEqual(3)
    },
  )
})
