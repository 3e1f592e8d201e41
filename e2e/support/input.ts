import type { Locator } from '@playwright/test'

/** Replaces a field's text key by key, as a person does: every browser tells the page of each. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a')
  if (text === '') await field.press('Delete')
  else await field.pressSequentially(text)
}

/** Replaces a field's text in one go, as pasting does. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a')
  if (text === '') await field.press('Delete')
  else await field.page().keyboard.insertText(text)
}

/** Presses Tab until the target has the focus: fails where the keyboard cannot reach it. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await target.page().keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${key} never reached ${String(target)}`)
}
