/** So often that the part is known to a few pixels, even of a frame many screens tall. */
const thresholds = Array.from({ length: 201 }, (_, index) => index / 200)

/**
 * Keeps the insets of the part of the frame that the visitor sees in `--visible-top` and `--visible-bottom`, for what has to
 * open there. Browsers tell even a frame of another site or without an origin where the window cuts it off.
 */
export function trackVisiblePart(content: HTMLElement): () => void {
  const { style } = document.documentElement
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1)?.intersectionRect
      if (seen === undefined || seen.height === 0) return
      style.setProperty('--visible-top', `${Math.max(0, Math.round(seen.top))}px`)
      style.setProperty(
        '--visible-bottom',
        `${Math.max(0, Math.round(window.innerHeight - seen.bottom))}px`,
      )
    },
    { threshold: thresholds },
  )
  const refresh = () => {
    observer.unobserve(content)
    observer.observe(content)
  }
  refresh()
  // A press may be about to open something: look again, as the steps in between leave a little room.
  document.addEventListener('pointerdown', refresh, true)
  document.addEventListener('keydown', refresh, true)
  return () => {
    observer.disconnect()
    document.removeEventListener('pointerdown', refresh, true)
    document.removeEventListener('keydown', refresh, true)
  }
}
