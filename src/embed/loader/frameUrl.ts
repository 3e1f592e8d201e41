import type { Lang, Look } from './attributes.ts'

/** The address of the widget for an element: the loader's own parameters, and of the query what does not speak for them. */
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
  const rest = query.split('&').filter((part) => part !== '' && !view.has(nameOf(part)))
  return `${base.href}?${[view, ...rest].join('&')}`
}

const nameOf = (part: string) => [...new URLSearchParams(part).keys()][0] ?? ''

/** What the visitor has arrived at, but for the language, which follows the page around, and with what the page around had locked and hidden. */
export function withRestrictions(current: string, original: string): string {
  const kept = [...new URLSearchParams(original)].filter(([name]) => /^(lock|hide)$/.test(name))
  const estimate = current.split('&').filter((part) => nameOf(part) !== 'lang')
  return `${new URLSearchParams(kept)}&${estimate.join('&')}`.replace(/^&/, '')
}
