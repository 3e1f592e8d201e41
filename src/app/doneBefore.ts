// What was done before the script of the page had come. Until then the script in the head notes it, in `data-typed` and
// `data-wanted`.

import { bearingsOf, counterpartOf, heldIn, pressWhenReleased } from '../ui/counterpart.ts'

/**
 * Puts the page in the place of its HTML. What was typed, chosen, opened or pressed there goes over to the counterparts, and the
 * focus does. Parts of the HTML that are kept until their script is there take theirs along.
 */
export function takePlace(html: HTMLElement, page: HTMLElement): void {
  const { activeElement } = document
  const places = [...html.querySelectorAll(touched)].map((from) => ({
    from,
    bearings: bearingsOf(from, html),
  }))
  const held = heldIn(html)
  const heldBearings = held && bearingsOf(held, html)
  // Shorter for a moment, until it has what is kept of the HTML, it would be scrolled up.
  if (window.scrollY > 0) page.style.minHeight = `${html.offsetHeight}px`
  html.replaceWith(page)
  for (const { from, bearings } of places) {
    const to = counterpartOf(bearings, page)
    if (to instanceof HTMLElement) carryOver(from, to, from === activeElement)
    else if (from === activeElement) from.setAttribute('data-focused', '')
  }
  html.replaceChildren()
  const underMouse = heldBearings && counterpartOf(heldBearings, page)
  if (underMouse instanceof HTMLElement) pressWhenReleased(underMouse)
}

const touched =
  '[data-typed]:not([type=radio]:not(:checked)), [data-wanted], details[open] > summary, :focus'

function carryOver(from: Element, to: HTMLElement, hasFocus: boolean) {
  for (const name of ['data-typed', 'data-wanted']) {
    const noted = from.getAttribute(name)
    if (noted !== null) to.setAttribute(name, noted)
  }
  const [was, is] = [from.parentElement, to.parentElement]
  if (was instanceof HTMLDetailsElement && is instanceof HTMLDetailsElement) is.open = was.open
  if (hasFocus) to.focus({ preventScroll: true })
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    if (isTyped(from)) setText(to, from.value)
    if (hasFocus && from.selectionStart !== null) {
      to.setSelectionRange(from.selectionStart, from.selectionEnd)
    }
  }
}

const isTyped = ({ type, dataset }: HTMLInputElement) =>
  dataset['typed'] !== undefined && type !== 'radio'

/** Not by the field's own property, through which React sees what it has set itself. */
function setText(field: HTMLInputElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
}

/**
 * Enters what was typed and chosen, and presses the button that was pressed last, as if it were now. Not to be called while React
 * is at work: each is to find the page as the one before has left it.
 */
export function doWhatWasDone(): void {
  const kept = document.querySelector<HTMLElement>('[data-focused]')
  kept?.removeAttribute('data-focused')
  kept?.focus({ preventScroll: true })
  // What is kept of the HTML first: it goes when the estimate becomes another.
  for (const place of ['[data-part] ', '']) {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      `${place}[data-typed]`,
    )
    for (const field of fields) enter(field)
  }
  const button = document.querySelector<HTMLButtonElement>('[data-wanted]')
  button?.removeAttribute('data-wanted')
  button?.click()
}

function enter(field: HTMLInputElement | HTMLSelectElement) {
  const text = field.dataset['typed'] ?? ''
  delete field.dataset['typed']
  if (field instanceof HTMLSelectElement) {
    field.value = text
    field.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (field.type === 'radio') {
    field.click()
  } else {
    typeIn(field, text)
  }
}

function typeIn(field: HTMLInputElement, text: string) {
  const { selectionStart, selectionEnd } = field
  // Again: what was entered before it may have had the page drawn anew.
  setText(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (field !== document.activeElement) {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  } else if (selectionStart !== null) {
    field.setSelectionRange(selectionStart, selectionEnd)
  }
}
