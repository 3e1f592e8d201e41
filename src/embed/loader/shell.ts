import type { Theme } from './attributes.ts'

/** The place of the frame in the page. */
export interface Shell {
  /** Keeps the height for its width free, from when it is shown until the content has said its own: what is hidden has no width. */
  readonly reserve: (heightAt: (width: number) => number) => void
  /** Keeps nothing free any more. */
  readonly release: () => void
  /** Puts a frame over the place that is kept free, unseen until it has something to show. */
  readonly put: (frame: HTMLIFrameElement) => void
  /** Gives the frame the height of its content, and shows it instead of the link. */
  readonly fit: (px: number) => void
  /** Back to the link, as before a frame was there. */
  readonly clear: () => void
}

/** A canvas has a width of its own that gives way: where the page takes the width from the content, it is that of the estimator. */
const rules = `:host{display:block}:host([hidden]){display:none}
div{position:relative;transition:--anjia-accent 1ms,--anjia-radius 1ms,--anjia-font 1ms;transition-behavior:allow-discrete}
canvas{display:block;width:100%}
iframe{display:block;width:100%;border:0}
iframe[hidden]{position:absolute;inset:0;height:100%;visibility:hidden}`

/**
 * A shadow tree with a place for the frame and one for the link inside the element, where neither style sheets nor scripts of the
 * page reach: the children of the element are the page's to change. `onRestyle` hears of custom properties that change for
 * whatever reason: a transition of theirs runs.
 */
export function createShell(element: HTMLElement, onRestyle: () => void): Shell {
  const shadow = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  shadow.adoptedStyleSheets = [sheet]
  const box = document.createElement('div')
  const measure = document.createElement('canvas')
  measure.width = 720
  measure.height = 0
  const link = document.createElement('slot')
  box.append(measure, link)
  box.addEventListener('transitionrun', onRestyle)
  shadow.append(box)

  let frame: HTMLIFrameElement | undefined
  let heightAt: (width: number) => number
  function keep() {
    if (box.clientWidth === 0) return
    // Once: the place that is kept may bring a scroll bar, and with it another width.
    shown.disconnect()
    box.style.minHeight = `${heightAt(box.clientWidth)}px`
  }
  const shown = new ResizeObserver(keep)

  function release() {
    shown.disconnect()
    box.style.minHeight = ''
  }
  return {
    reserve(wanted) {
      heightAt = wanted
      shown.observe(box)
      keep()
    },
    release,
    put(given) {
      frame = given
      frame.hidden = true
      box.append(frame)
    },
    fit(px) {
      link.hidden = true
      release()
      if (frame === undefined) return
      frame.hidden = false
      frame.style.height = `${px}px`
    },
    clear() {
      release()
      frame?.remove()
      link.hidden = false
    },
  }
}

/** A frame is only as transparent as its colour scheme is the same on both sides. */
export function schemeFrame(frame: HTMLIFrameElement, theme: Theme | undefined): void {
  frame.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark'
}

/** Heights of one line at the widths from 320 to 720 px by steps of 80, as measured by `scripts/widgetHeights.mjs`. */
const heights = {
  smop: {
    zh: [2299, 2134, 2040, 1912, 1826, 1702],
    en: [2499, 2354, 2148, 1996, 1826, 1722],
  },
  mss: {
    zh: [1668, 1560, 1533, 1429, 1417, 1265],
    en: [1960, 1824, 1741, 1545, 1465, 1341],
  },
}
/** What a second line and each further one add, at the least and at the greatest width. */
const more = { zh: [430, 335], en: [590, 380] }
/** Rather too tall by a little, which the content fills, than too short. */
const spare = 80

/** As tall as the estimator is for a query, at a width, in a language, so that nothing moves when its exact height is known. */
export function reservedHeight(query: string, width: number, locale: string): number {
  const products = query.match(/(?<=^|&)product=\w*/g) ?? []
  const lang = locale === 'en' ? 'en' : 'zh'
  const one = heights[products[0] === 'product=mss' ? 'mss' : 'smop'][lang]
  const step = (Math.min(Math.max(width, 320), 720) - 320) / 80
  const others = Math.max(0, products.length - 1)
  return Math.round(between(one, step) + others * between(more[lang], step / 5) + spare)
}

/** The value between those that a list gives, at so many steps from its first. */
function between(values: readonly number[], step: number): number {
  const index = Math.floor(step)
  const [from = 0, to = from] = values.slice(index)
  return from + (step - index) * (to - from)
}
