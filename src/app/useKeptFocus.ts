import { useEffect } from 'react'

/** A button that goes with what it has done would drop the focus to the beginning of the page: it goes to what is next around it. */
export function useKeptFocus(): void {
  useEffect(() => {
    const keep = (event: Event) => {
      const around = event.composedPath().filter((each) => each instanceof HTMLElement)
      const button = around.find((each) => each.tagName === 'BUTTON')
      if (button === undefined) return
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body || isThere(button)) return
        const place = around.find(isThere)
        place?.setAttribute('tabindex', '-1')
        place?.focus({ preventScroll: true })
      })
    }
    window.addEventListener('click', keep)
    return () => {
      window.removeEventListener('click', keep)
    }
  }, [])
}

const isThere = (element: HTMLElement) => element.getClientRects().length > 0
