import { parameterReader, type Parameters } from '../domain/link/parameterReader.ts'
import { readableAccent, toHex, type Rgb } from './accent.ts'

/** How the page around the frame wants it to look. What it does not say is as on the full page. */
export interface Appearance {
  readonly accent?: string | undefined
  readonly radius?: number | undefined
  readonly font?: string | undefined
}

/** Reads the appearance that a link states: `accent=0d5d64`, `radius=8`, `font=Georgia`. */
export function readAppearance(parameters: Parameters): Appearance {
  const reader = parameterReader(parameters, null, [])
  const accent = reader.text('accent')
  const radius = reader.text('radius')
  const isHex = accent !== undefined && /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(accent)
  return {
    accent: isHex ? `#${accent}` : accent,
    radius:
      radius === undefined ? undefined : /^\d+(\.\d+)?$/.test(radius) ? Number(radius) : Number.NaN,
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

const longestFont = 200
const maxRadius = 32

/** Applies an appearance to the document. Answers what of it could not be used as given, for the console of the host. */
export function applyAppearance({ accent, radius, font }: Appearance): readonly string[] {
  const { style } = document.documentElement
  for (const property of properties) style.removeProperty(property)
  delete document.documentElement.dataset['radius']
  const notes: string[] = []
  if (accent !== undefined && accent !== '') notes.push(...applyAccent(accent, style))
  if (radius !== undefined) {
    if (radius >= 0 && radius <= maxRadius) applyRadius(radius, style)
    else notes.push(`--anjia-radius must be a length from 0 to ${maxRadius}px`)
  }
  if (font !== undefined && font !== '') {
    // Names alone: no function, no escape, nothing that could load a file.
    if (font.length <= longestFont && /^[\p{L}\p{N}\s,'"._-]+$/u.test(font)) {
      style.setProperty('--font-sans', font)
    } else notes.push('--anjia-font must be a list of font names')
  }
  return notes
}

function applyAccent(given: string, style: CSSStyleDeclaration): readonly string[] {
  const colour = resolveColour(given)
  if (colour === null) return [`--anjia-accent: “${given.slice(0, 60)}” is not a colour`]
  const notes: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    const used = readableAccent(colour, scheme)
    style.setProperty(`--accent-${scheme}`, toHex(used.accent))
    style.setProperty(`--accent-soft-${scheme}`, toHex(used.soft))
    style.setProperty(`--on-accent-${scheme}`, toHex(used.on))
    if (!used.isAdjusted) continue
    notes.push(
      `--anjia-accent: ${toHex(colour)} is too weak to be read in the ${scheme} theme (contrast below 4.5:1); ${toHex(used.accent)} is used there`,
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
