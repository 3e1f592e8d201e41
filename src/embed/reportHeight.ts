/** How much of the place that was kept for it the content fills rather than gives back, in pixels: more would be seen as a hole. */
const mostFilled = 400

/**
 * Reports the height of the content whenever it changes, up and down. It measures the content and not the frame, so a frame
 * that follows changes nothing that is measured; heights are rounded up, so nothing is cut at any zoom; a frame that is
 * hidden has no height and reports none.
 *
 * At first, a content that is lower than the place that the page around has kept for it fills that place, so that nothing
 * there moves: until `release`, when something else changes anyway, or until the width changes.
 */
export function reportHeight(content: HTMLElement, report: (px: number) => void) {
  let last = 0
  let width = 0
  const height = () => Math.ceil(content.getBoundingClientRect().height)

  function release() {
    content.style.minHeight = ''
  }

  function measure() {
    const { innerWidth, innerHeight } = window
    if (innerWidth === 0 || height() === 0) return
    if (width === 0) {
      const spare = innerHeight - height()
      if (spare > 0 && spare <= mostFilled) content.style.minHeight = `${innerHeight}px`
    } else if (width !== innerWidth) release()
    width = innerWidth
    const px = height()
    if (px === last) return
    last = px
    report(px)
  }
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(content)
  return {
    release,
    stop() {
      observer.disconnect()
    },
  }
}
