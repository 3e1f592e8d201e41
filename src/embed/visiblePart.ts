/** As long as an answer may take; what opens then opens where it can. */
const patience = 300

const inset = (px: number) => `${Math.max(0, Math.round(px))}px`

/**
 * Finds the part of the frame that the visitor sees and keeps its insets in `--visible-top` and `--visible-bottom`, for what
 * has to open there. Browsers tell even a frame of another site, or without an origin, where the window cuts it off.
 */
export async function measureVisiblePart(content: Element): Promise<void> {
  const seen = await new Promise<DOMRectReadOnly | undefined>((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect()
      resolve(entries.at(-1)?.intersectionRect)
    })
    observer.observe(content)
    setTimeout(resolve, patience)
  })
  if (seen === undefined || seen.height === 0) return
  const { style } = document.documentElement
  style.setProperty('--visible-top', inset(seen.top))
  style.setProperty('--visible-bottom', inset(window.innerHeight - seen.bottom))
}

/** Looks again whenever a press may be about to open something; not when a number is typed, for it costs every element's style. */
export function watchVisiblePart(content: Element): () => void {
  const measure = () => void measureVisiblePart(content)
  const measureAtKey = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' || key === ' ') measure()
  }
  measure()
  document.addEventListener('pointerdown', measure, true)
  document.addEventListener('keydown', measureAtKey, true)
  return () => {
    document.removeEventListener('pointerdown', measure, true)
    document.removeEventListener('keydown', measureAtKey, true)
  }
}
