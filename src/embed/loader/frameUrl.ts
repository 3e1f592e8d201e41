import type { Lang, Look } from './attributes.ts'

/** The address of the widget for an element: the loader's own parameters first, so that the query cannot speak for them. */
export function frameUrl(
  base: URL,
  frame: {
    readonly id: string
    /** This page's origin; `null` for a page that has none. */
    readonly origin: string | null
    readonly lang: Lang | undefined
    readonly look: Look
    readonly query: string
  },
): string {
  const { id, origin, lang, look, query } = frame
  const view = new URLSearchParams({ view: 'widget', id })
  if (origin !== null) view.set('origin', origin)
  if (lang !== undefined) view.set('lang', lang)
  view.set('theme', look.theme)
  if (look.accent !== undefined) view.set('accent', look.accent.replace(/^#/, ''))
  if (look.radius !== undefined) view.set('radius', String(look.radius))
  if (look.font !== undefined) view.set('font', look.font)
  return `${base.href}?${view}${query === '' ? '' : `&${query}`}`
}

/** What the visitor has arrived at, with what the page around had locked and hidden. */
export function withRestrictions(current: string, original: string): string {
  const kept = [...new URLSearchParams(original)].filter(([name]) => /^(lock|hide)$/.test(name))
  return `${new URLSearchParams(kept)}&${current}`.replace(/^&/, '')
}
