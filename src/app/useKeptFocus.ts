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
        if (place !== undefined) focusOnce(place)
      })
    }
    window.addEventListener('click', keep)
    return () => {
      window.removeEventListener('click', keep)
    }
  }, [])
}

/** Lends a place that takes no focus by itself the means to; what it keeps would take the focus at each press within it. */
function focusOnce(place: HTMLElement) {
  if (!place.hasAttribute('tabindex')) {
    place.setAttribute('tabindex', '-1')
    place.addEventListener(
      'focusout',
      () => {
        place.removeAttribute('tabindex')
      },
      { once: true },
    )
  }
  place.focus({ preventScroll: true })
}

const isThere = (element: HTMLElement) => element.getClientRects().length > 0
