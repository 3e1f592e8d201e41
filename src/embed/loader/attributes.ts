import type { LangMessage, ThemeMessage } from '../protocol.ts'

export type Lang = LangMessage['lang']
export type Theme = ThemeMessage['theme']

/** How the element asks the estimator to look, as far as it says. */
export interface Look {
  readonly theme: Theme | undefined
  readonly accent: string | undefined
  readonly radius: string | undefined
  readonly font: string | undefined
}

/** The language that the page around the element is in, else the one in its query, else the visitor's, as far as the estimator speaks it. */
export function readLang(element: Element, query: URLSearchParams): Lang {
  const tags = [langAround(element), query.get('lang'), ...navigator.languages]
  return tags.map(toLang).find((lang) => lang !== undefined) ?? 'zh-CN'
}

/** Also outside of the component whose shadow tree it stands in. */
function langAround(element: Element): string | null | undefined {
  const stated = element.closest('[lang]')
  if (stated !== null) return stated.getAttribute('lang')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? langAround(root.host) : undefined
}

function toLang(tag: string | null | undefined): Lang | undefined {
  if (/^zh\b/i.test(tag ?? '')) return 'zh-CN'
  return /^en\b/i.test(tag ?? '') ? 'en' : undefined
}

const isTheme = (text: string | null): text is Theme =>
  text === 'auto' || text === 'light' || text === 'dark'

/**
 * The theme of the element, and the custom properties that the page sets on it or on anything around it; else the same in its
 * query. What cannot be used is refused by the frame, which says so.
 */
export function readLook(element: Element, query: URLSearchParams): Look {
  const style = getComputedStyle(element)
  const read = (name: string) =>
    (style.getPropertyValue(`--anjia-${name}`).trim() || query.get(name)) ?? undefined
  return {
    theme: [element.getAttribute('theme'), query.get('theme')].find(isTheme),
    accent: read('accent'),
    radius: read('radius'),
    font: read('font'),
  }
}

/** What the frame is called to those who do not see it. */
export const titleIn = (lang: Lang): string =>
  lang === 'zh-CN' ? '安价 · 云安全服务价格估算' : 'Anjia · cloud security price estimate'
