import { parameterReader, type Parameters } from '../domain/link/parameterReader.ts'
import { readableAccent, toHex, type Rgb } from './accent.ts'
import { isFontList, readPixels, withHash } from './lookValues.ts'

/** How the page around the frame wants it to look. What it does not say is as on the full page. */
export interface Appearance {
  readonly accent?: string | undefined
  readonly radius?: number | string | undefined
  readonly font?: string | undefined
}

/** Reads the appearance that a link states: `accent=0d5d64`, `radius=8`, `font=Georgia`. */
export function readAppearance(parameters: Parameters): Appearance {
  const reader = parameterReader(parameters, null, [])
  return {
    accent: reader.text('accent'),
    radius: reader.text('radius'),
    font: reader.text('font'),
  }
}

const properties = [
  '--accent-light',
  '--accent-dark',
  '--accent-soft-light',
  '--accent-soft-dark',
  '--on-accent-light',
  '--on-accent-dark',
  '--radius-xl',
  '--radius-lg',
  '--radius-chip',
  '--font-sans',
] as const

const maxRadius = 32

/** Applies an appearance to the document. Answers what of it could not be used as given, for the console of whoever has stated it. */
export function applyAppearance({ accent, radius, font }: Appearance): readonly string[] {
  const { style } = document.documentElement
  for (const property of properties) style.removeProperty(property)
  delete document.documentElement.dataset['radius']
  const notes: string[] = []
  if (isStated(accent)) notes.push(...applyAccent(accent, style))
  if (isStated(radius)) {
    const px = readPixels(String(radius))
    if (px !== null && px <= maxRadius) applyRadius(px, style)
    else notes.push(`radius: ${quoted(radius)} is not a length from 0 to ${maxRadius}px`)
  }
  if (isStated(font)) {
    if (isFontList(font)) style.setProperty('--font-sans', font)
    else notes.push(`font: ${quoted(font)} is not a list of font names`)
  }
  return notes
}

const isStated = <Value>(value: Value | undefined): value is Value =>
  value !== undefined && value !== ''

const quoted = (value: number | string) => `“${String(value).slice(0, 60)}”`

function applyAccent(given: string, style: CSSStyleDeclaration): readonly string[] {
  const colour = resolveColour(withHash(given))
  if (colour === null) return [`accent: ${quoted(given)} is not a colour`]
  const notes: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    const used = readableAccent(colour, scheme)
    style.setProperty(`--accent-${scheme}`, toHex(used.accent))
    style.setProperty(`--accent-soft-${scheme}`, toHex(used.soft))
    style.setProperty(`--on-accent-${scheme}`, toHex(used.on))
    if (!used.isAdjusted) continue
    notes.push(
      `accent: ${toHex(colour)} is too weak to be read in the ${scheme} theme (contrast below 4.5:1); ${toHex(used.accent)} is used there`,
    )
  }
  return notes
}

function applyRadius(radius: number, style: CSSStyleDeclaration) {
  document.documentElement.dataset['radius'] = ''
  style.setProperty('--radius-xl', `${radius}px`)
  style.setProperty('--radius-lg', `${radius * 0.75}px`)
  style.setProperty('--radius-chip', `${radius * 2}px`)
}

/** Any CSS colour in sRGB, as the browser understands it; `null` for what is none. */
function resolveColour(text: string): Rgb | null {
  const probe = document.createElement('i')
  probe.hidden = true
  probe.style.color = `color(from ${text} srgb r g b)`
  // A browser that cannot convert colours knows those that are written as such.
  if (probe.style.color === '') probe.style.color = text
  if (probe.style.color === '') return null
  document.body.append(probe)
  const computed = getComputedStyle(probe).color
  probe.remove()
  const scale = computed.startsWith('rgb') ? 255 : 1
  const parts = /^(?:color\(srgb |rgba?\()([-\d.e]+),? ([-\d.e]+),? ([-\d.e]+)/
    .exec(computed)
    ?.slice(1)
    .map((part) => Number(part) / scale)
  const [red, green, blue] = parts ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  return [clamp(red), clamp(green), clamp(blue)]
}

const clamp = (part: number) => Math.min(1, Math.max(0, part))
