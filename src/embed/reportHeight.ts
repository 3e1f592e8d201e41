/**
 * Reports the height of the content whenever it changes, up and down. It measures the content and not the frame, so a frame
 * that follows changes nothing that is measured; heights are rounded up, so nothing is cut at any zoom; a frame that is
 * hidden has no height and reports none.
 */
export function reportHeight(content: HTMLElement, report: (px: number) => void): () => void {
  let last = 0
  function measure() {
    const px = Math.ceil(content.getBoundingClientRect().height)
    if (px === last || px === 0 || window.innerWidth === 0) return
    last = px
    report(px)
  }
  measure()
  const observer = new ResizeObserver(measure)
  observer.observe(content)
  return () => {
    observer.disconnect()
  }
}
