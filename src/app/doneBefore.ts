// What was done before the script of the page had come. Until then the script in the head notes it, in `data-typed` and
// `data-wanted`.

/**
 * Puts the page in the place of its HTML. What was typed, chosen, opened or pressed there goes over to the counterparts, and the
 * focus does. Parts of the HTML that are kept until their script is there take theirs along.
 */
export function takePlace(html: HTMLElement, page: HTMLElement): void {
  const { activeElement } = document
  // Labels are found in the document alone.
  const places = [...html.querySelectorAll(touched)].map((from) => {
    const name = nameOf(from)
    return { from, name, nth: named(name, from.tagName, html).indexOf(from) }
  })
  // Shorter for a moment, until it has what is kept of the HTML, it would be scrolled up.
  if (window.scrollY > 0) page.style.minHeight = `${html.offsetHeight}px`
  html.replaceWith(page)
  for (const { from, name, nth } of places) {
    const to = named(name, from.tagName, page)[nth]
    if (to instanceof HTMLElement) carryOver(from, to, from === activeElement)
    else if (from === activeElement) from.setAttribute('data-focused', '')
  }
  html.replaceChildren()
}

const touched =
  '[data-typed]:not([type=radio]:not(:checked)), [data-wanted], details[open] > summary, :focus'

/** All of that name, in order. Not all of that tag: the page may have more than its HTML, such as a notice above. */
const named = (name: string, tag: string, root: Element): readonly Element[] =>
  [...root.querySelectorAll(tag)].filter((element) => nameOf(element) === name)

function nameOf(element: Element): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
  const labels = isField ? [...(element.labels ?? [])].map((label) => label.textContent) : []
  const part = element.closest('[data-part]')?.getAttribute('data-part')
  const attributes = ['type', 'aria-label'].map((attribute) => element.getAttribute(attribute))
  return JSON.stringify([part, ...attributes, element.textContent, ...labels])
}

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
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-typed]')
  for (const field of fields) {
    const text = field.dataset['typed'] ?? ''
    delete field.dataset['typed']
    if (field instanceof HTMLSelectElement) {
      field.value = text
      field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field.type === 'radio') {
      field.click()
    } else {
      enter(field, text)
    }
  }
  const kept = document.querySelector<HTMLElement>('[data-focused]')
  kept?.removeAttribute('data-focused')
  kept?.focus({ preventScroll: true })
  const button = document.querySelector<HTMLButtonElement>('[data-wanted]')
  button?.removeAttribute('data-wanted')
  button?.click()
}

function enter(field: HTMLInputElement, text: string) {
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
