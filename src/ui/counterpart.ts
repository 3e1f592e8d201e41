/** How an element is found again where the same is drawn anew: by what it is called, and its place among those called so. */
export interface Bearings {
  readonly tag: string
  readonly name: string
  readonly nth: number
}

/** Labels are found in the document alone, so the element has to stand in it. */
export function bearingsOf(element: Element, root: Element): Bearings {
  const { tagName: tag } = element
  const name = nameOf(element)
  return { tag, name, nth: called({ tag, name }, root).indexOf(element) }
}

export const counterpartOf = (bearings: Bearings, root: Element): Element | undefined =>
  called(bearings, root)[bearings.nth]

/** What the mouse is held down on; a key that holds a button does so wherever the mouse is. */
export const heldIn = (root: Element): Element | null =>
  root.querySelector(':is(button, label, summary):hover:active')

/** Presses a counterpart of what was held: a browser sees no click where the mouse is let go of another element than it went down on. */
export function pressWhenReleased(control: HTMLElement): void {
  const release = ({ target, pointerType }: PointerEvent) => {
    const isOn = target instanceof Node && control.contains(target)
    if (isOn && pointerType === 'mouse') control.click()
  }
  window.addEventListener('pointerup', release, { once: true })
}

/** Not all of that tag: one drawing may have more than another, such as a notice above. */
const called = ({ tag, name }: Omit<Bearings, 'nth'>, root: Element): readonly Element[] =>
  [...root.querySelectorAll(tag)].filter((element) => nameOf(element) === name)

function nameOf(element: Element): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
  const labels = isField ? [...(element.labels ?? [])].map((label) => label.textContent) : []
  const part = element.closest('[data-part]')?.getAttribute('data-part')
  const attributes = ['type', 'title', 'aria-label'].map((attribute) =>
    element.getAttribute(attribute),
  )
  return JSON.stringify([part, ...attributes, element.textContent, ...labels])
}
