import { expect, type Locator, type Page } from '@playwright/test'

/** What is wrong with what has the focus: nothing shows that it has it, or something else lies over all of it (WCAG 2.4.7, 2.4.11). */
async function focusFault(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const name = `${focused.localName} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 30)}`
    const drawn = focused.matches('.sr-only') ? (focused.closest('label') ?? focused) : focused
    const around = [drawn, drawn.parentElement, ...focused.querySelectorAll('circle')]
    const isMarked = around.some((element) => {
      if (element === null) return false
      const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || strokeWidth === '4px'
    })
    if (!isMarked) return `${name}: no sign of the focus`
    const { left, right, top, bottom } = drawn.getBoundingClientRect()
    const box = {
      left: Math.max(0, left),
      right: Math.min(innerWidth, right),
      top: Math.max(0, top),
      bottom: Math.min(innerHeight, bottom),
    }
    const isSeen = [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const hit = document.elementFromPoint(
          box.left + across * (box.right - box.left),
          box.top + down * (box.bottom - box.top),
        )
        return (
          hit !== null && (drawn.contains(hit) || hit.contains(drawn)) && hit.localName !== 'html'
        )
      }),
    )
    return isSeen ? null : `${name}: out of sight`
  })
}

/** Presses a key again and again, and tells what is wrong with what gets the focus on the way. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', presses: number) {
  const faults: string[] = []
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key)
    const fault = await focusFault(page)
    if (fault !== null) faults.push(fault)
  }
  return faults
}

/** Tabs to a target, seeing at every stop where the focus is. */
export async function walkTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page()
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press(key)
    expect(await focusFault(page)).toBeNull()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${key} never reached ${String(target)}`)
}
