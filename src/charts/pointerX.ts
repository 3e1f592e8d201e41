import type { MouseEvent } from 'react'

/** How far from the left edge of a picture a pointer is, in pixels. */
export const pointerX = (event: MouseEvent, picture: Element): number =>
  event.clientX - picture.getBoundingClientRect().left
