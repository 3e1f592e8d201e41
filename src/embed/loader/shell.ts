import type { Theme } from './attributes.ts'

/** The place of the frame in the page. */
export interface Shell {
  /** Keeps a height free until the content has said its own. */
  readonly reserve: (px: number) => void
  /** Gives the frame the height of its content, and shows it instead of the link. */
  readonly fit: (frame: HTMLIFrameElement, px: number) => void
  /** Back to the link, as before a frame was there. */
  readonly clear: () => void
}

/** Styles of the frame that no style sheet of the page may undo. */
const frameStyle = {
  display: 'block',
  width: '100%',
  'min-width': '0',
  'max-width': 'none',
  'min-height': '0',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
}

const rules = `:host{display:block}:host([hidden]){display:none}
div{position:relative;transition:--anjia-accent 1ms,--anjia-radius 1ms,--anjia-font 1ms;transition-behavior:allow-discrete}`

/**
 * A shadow tree with a place for the frame and one for the link inside the element, where the page's style sheets do not
 * reach. `onRestyle` hears of custom properties that change for whatever reason: a transition of theirs runs.
 */
export function createShell(element: HTMLElement, onRestyle: () => void): Shell {
  const shadow = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  shadow.adoptedStyleSheets = [sheet]
  const box = document.createElement('div')
  const frameSlot = document.createElement('slot')
  frameSlot.name = 'frame'
  const linkSlot = document.createElement('slot')
  box.append(frameSlot, linkSlot)
  box.addEventListener('transitionrun', onRestyle)
  shadow.append(box)

  const reserve = (px: number) => {
    box.style.minHeight = `${px}px`
  }
  return {
    reserve,
    fit(frame, px) {
      linkSlot.hidden = true
      reserve(0)
      place(frame, { position: 'static', visibility: 'visible', height: `${px}px` })
    },
    clear() {
      linkSlot.hidden = false
    },
  }
}

/** Puts a new frame over the place that is kept free, unseen until it has something to show. */
export function hideFrame(frame: HTMLIFrameElement): void {
  place(frame, {
    ...frameStyle,
    position: 'absolute',
    inset: '0',
    height: '100%',
    visibility: 'hidden',
  })
}

/** A frame is only as transparent as its colour scheme is the same on both sides. */
export function schemeFrame(frame: HTMLIFrameElement, theme: Theme): void {
  place(frame, { 'color-scheme': theme === 'auto' ? 'light dark' : theme })
}

function place(frame: HTMLIFrameElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) {
    frame.style.setProperty(name, value, 'important')
  }
}

/** Heights at 320 and at 720 px, measured in Chinese: of one line, of what comes with a second one, and of each line more. */
const heights = {
  smop: [2284, 1632],
  mss: [1750, 1260],
  several: [320, 260],
  more: [290, 200],
} as const
/** How much taller English is at both widths. */
const inEnglish = [1.15, 1.06] as const

/** About as tall as the estimator is for a query, at a width, in a language, so that little moves when its exact height is known. */
export function reservedHeight(query: string, width: number, lang: string): number {
  const products = query.match(/(?<=^|&)product=\w*/g) ?? []
  const first = products[0] === 'product=mss' ? heights.mss : heights.smop
  const others = Math.max(0, products.length - 1)
  const at = (end: 0 | 1) =>
    (first[end] + (others === 0 ? 0 : heights.several[end] + others * heights.more[end])) *
    (lang === 'en' ? inEnglish[end] : 1)
  const share = (Math.min(Math.max(width, 320), 720) - 320) / 400
  return Math.round(at(0) + share * (at(1) - at(0)))
}
