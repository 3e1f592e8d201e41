export type Lang = 'zh-CN' | 'en'
export type Theme = 'auto' | 'light' | 'dark'

/** How the element asks the estimator to look. */
export interface Look {
  readonly theme: Theme
  readonly accent?: string
  readonly radius?: number
  readonly font?: string
}

/** The language asked for, else the one that the page around the element is in, as far as the estimator speaks it. */
export function readLang(element: Element): Lang | undefined {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? ''
  if (/^zh\b/i.test(tag)) return 'zh-CN'
  return /^en\b/i.test(tag) ? 'en' : undefined
}

function readTheme(element: Element): Theme {
  const theme = element.getAttribute('theme')
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

/** The custom properties that the page sets on the element, or on anything around it. */
export function readLook(element: Element): Look {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(`--anjia-${name}`).trim()
  const [accent, radius, font] = [read('accent'), read('radius'), read('font')]
  return {
    theme: readTheme(element),
    ...(accent === '' ? {} : { accent }),
    // In pixels, as everything that is said to the frame; what is no such length is refused there, with a word to the console.
    ...(radius === '' ? {} : { radius: Number(radius.replace(/px$/, '')) }),
    ...(font === '' ? {} : { font }),
  }
}

/** What the frame is called to those who do not see it. */
export const titleIn = (lang: Lang | undefined): string =>
  (lang ?? (/^zh/i.test(navigator.language) ? 'zh-CN' : 'en')) === 'zh-CN'
    ? '安价 · 云安全服务价格估算'
    : 'Anjia · cloud security price estimate'
