import type { MouseEvent } from 'react'

/** Follows a link to a place of the page without a new entry of the history, for Back would take what was entered since along. */
export function goToPlace(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  window.location.replace(event.currentTarget.href)
}
