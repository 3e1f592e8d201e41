import type { Lang, Look } from './attributes.ts'

/**
 * The address of the widget for an element: the loader's own parameters, and of the query what does not speak for them. It is
 * written anew, in UTF-8: a page in another encoding would have a raw query in its own, and a raw `#` would end it.
 */
export function frameUrl(
  base: URL,
  frame: {
    readonly id: string
    /** This page's origin; `undefined` for a page that has none. */
    readonly origin: string | undefined
    readonly lang: Lang
    readonly look: Look
    readonly query: string
  },
): string {
  const { id, origin, lang, look, query } = frame
  const view = new URLSearchParams({ view: 'widget' })
  for (const [name, value] of Object.entries({ id, origin, lang, ...look })) {
    if (value !== undefined) view.set(name, value)
  }
  const rest = [...new URLSearchParams(query)].filter(([name]) => !view.has(name))
  return `${base.href}?${new URLSearchParams([...view, ...rest])}`
}

/** What the visitor has arrived at, but for the language, which follows the page around, and with what the page around had locked and hidden. */
export function withRestrictions(current: string, original: string): string {
  const kept = [...new URLSearchParams(original)].filter(([name]) => /^(lock|hide)$/.test(name))
  const estimate = [...new URLSearchParams(current)].filter(([name]) => name !== 'lang')
  return `${new URLSearchParams([...kept, ...estimate])}`
}
