/** A colour in sRGB, each part from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** An accent with what goes with it, so that each can be read on the others. */
export interface Accent {
  readonly accent: Rgb
  /** The ground of what is chosen. */
  readonly soft: Rgb
  /** Text on the accent. */
  readonly on: Rgb
  /** The accent is not the one given, which could not have been read. */
  readonly isAdjusted: boolean
}

const white: Rgb = [1, 1, 1]
const ink: Rgb = [0.04, 0.05, 0.06]
/** The sheets that an accent stands on, as in the page's palette. */
const sheets = { light: [1, 0.996, 0.984], dark: [0.106, 0.122, 0.133] } as const

/** The contrast that WCAG 2.2 asks of text (1.4.3). */
const required = 4.5
const softShare = 0.12
const steps = 50

/** The accent itself, or the nearest shade of it that can be read on a light or a dark sheet. */
export function readableAccent(given: Rgb, scheme: 'light' | 'dark'): Accent {
  const sheet = sheets[scheme]
  for (let step = 0; step <= steps; step += 1) {
    const accent = mix(given, scheme === 'light' ? [0, 0, 0] : white, step / steps)
    const soft = mix(sheet, accent, softShare)
    if (contrast(accent, sheet) >= required && contrast(accent, soft) >= required) {
      const on = contrast(accent, white) >= contrast(accent, ink) ? white : ink
      return { accent, soft, on, isAdjusted: step > 0 }
    }
  }
  throw new Error('black and white are readable on every sheet')
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => one[index] * (1 - share) + other[index] * share
  return [part(0), part(1), part(2)]
}

/** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** `#0d5d64`. */
export const toHex = (colour: Rgb): string =>
  `#${colour.map((part) => hexByte(Math.round(part * 255))).join('')}`

const hexByte = (value: number) => value.toString(16).padStart(2, '0')
