// What runs in the page has to bring its functions along.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from '@playwright/test'

/**
 * Controls that a finger would miss: less than 44 px high or wide, where WCAG 2.5.8 asks for 24. Excepted as there: what stands
 * in a line of text, which has 24 px at least. Also those that lie on each other.
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const controls =
      'a[href], button, summary, select, input, textarea, [role=slider], [role=tab], [tabindex="0"]'
    const modal = document.querySelector('dialog:modal')
    const targets = [...(modal ?? document).querySelectorAll(controls)]
      .filter((element) => element.closest('.skip-link, :disabled') === null)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        // A radio button or a file field is drawn as its label.
        const drawn = element.matches('.sr-only') ? (element.closest('label') ?? element) : element
        const { x, y, width, height } = drawn.getBoundingClientRect()
        const around = getComputedStyle(drawn, '::after')
        const grown = around.position === 'absolute' && around.content !== 'none'
        return {
          name: (drawn.getAttribute('aria-label') ?? drawn.textContent).slice(0, 30),
          isInText: isInText(drawn),
          box: { x, y, width, height },
          width: Math.max(width, grown ? Number.parseFloat(around.width) : 0),
          height: Math.max(height, grown ? Number.parseFloat(around.height) : 0),
          drawn,
        }
      })
    const small = targets
      .filter(
        ({ width, height, isInText: inText }) => Math.min(width, height) < (inText ? 24 : 43.5),
      )
      .map(({ name, width, height }) => `${name}: ${width.toFixed(1)} × ${height.toFixed(1)}`)
    const apart = targets.filter(({ isInText: inText }) => !inText)
    const overlaid = apart.flatMap((one, index) =>
      apart
        .slice(index + 1)
        .filter((other) => !one.drawn.contains(other.drawn) && !other.drawn.contains(one.drawn))
        .filter(({ box }) => overlap(one.box, box) > 2)
        .filter((other) => sameLayer(one.drawn, other.drawn))
        .map((other) => `${one.name} lies on ${other.name}`),
    )
    return [...small, ...overlaid]

    function isInText(element: Element): boolean {
      if (!getComputedStyle(element).display.startsWith('inline')) return false
      return (
        [...(element.parentElement?.childNodes ?? [])].some(
          (node) => node !== element && (node.textContent ?? '').trim() !== '',
        ) && element.matches('.rule')
      )
    }

    interface Box {
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
    /** How far two boxes reach into each other, in the direction in which they do less. */
    function overlap(a: Box, b: Box): number {
      return Math.min(
        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
        Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
      )
    }

    /** What floats above the page, or scrolls by itself, lies on it by design. */
    function sameLayer(a: Element, b: Element): boolean {
      return layerOf(a) === layerOf(b)
    }
    function layerOf(element: Element): Element | null {
      const { position, overflowX, overflowY } = getComputedStyle(element)
      if (position === 'fixed' || position === 'sticky' || position === 'absolute') return element
      if ([overflowX, overflowY].some((value) => value === 'auto')) return element
      return element.parentElement === null ? null : layerOf(element.parentElement)
    }
  })
}
