/**
 * Enters what was typed and chosen before the script of the page had come, and presses the button that was pressed last, as if
 * it were now: until then the script in the head notes it, in `data-typed` and `data-wanted`. React takes a field over as it
 * stands, and would hear of nothing until it changes.
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
      field.checked = false
      field.click()
    } else {
      field.value = ''
      enter(field, text)
    }
  }
  const button = document.querySelector<HTMLButtonElement>('[data-wanted]')
  button?.removeAttribute('data-wanted')
  button?.click()
}

function enter(field: HTMLInputElement, text: string) {
  // Not by the field's own property, through which React sees what it has set itself.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (field !== document.activeElement) {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }
}
