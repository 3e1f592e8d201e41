// What runs in the page has to bring its functions along.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from '@playwright/test'

/** What reaches beyond the right edge of the page; what scrolls within a part of it does not. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    return Array.from(document.querySelectorAll('main *, header *, footer *, dialog *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
      .slice(-5)
      .concat(`${scrollWidth} > ${clientWidth}`)
  })
}

/** Spaces the text out as WCAG 1.4.12 wants it to be possible; with `null`, as it was. */
export async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((spaced) => {
    if (!spaced) {
      document.adoptedStyleSheets = []
      return
    }
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      :not(svg, svg *) {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }
    `)
    document.adoptedStyleSheets = [sheet]
  }, isSpaced)
}

/** Texts that are cut off, or that run over each other. */
export async function brokenTexts(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const cut = [...document.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('svg, textarea') === null && element.clientWidth > 1)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
        const hides = (value: string) => value === 'hidden' || value === 'clip'
        const isField = element.matches('input[type=text], input:not([type])')
        return (
          ((hides(overflowX) || isField) && scrollWidth > clientWidth + 1) ||
          (hides(overflowY) && scrollHeight > clientHeight + 1)
        )
      })
      .filter((element) => element.localName !== 'html' && element.localName !== 'body')
      .map((element) => `cut off: ${element.localName}.${element.className} ${textOf(element)}`)

    const walker = document.createTreeWalker(
      document.querySelector('dialog:modal') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const texts: { text: string; box: DOMRect; layer: Element | null }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || (node.textContent ?? '').trim() === '') continue
      if (parent.closest('.sr-only, svg, select, option, textarea, noscript, .skip-link') !== null)
        continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width > 1)
          texts.push({ text: (node.textContent ?? '').trim(), box, layer: layerOf(parent) })
      }
    }
    texts.sort((a, b) => a.box.top - b.box.top)
    const met = texts.flatMap((one, index) => {
      const found: string[] = []
      for (const other of texts.slice(index + 1)) {
        // Boxes of text are taller than what is written in them.
        if (other.box.top > one.box.bottom - 6) break
        if (other.layer !== one.layer) continue
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (across > 2 && down > 6)
          found.push(`“${one.text.slice(0, 30)}” meets “${other.text.slice(0, 30)}”`)
      }
      return found
    })
    return [...cut, ...met]

    function textOf(element: Element): string {
      return element instanceof HTMLInputElement ? element.value : element.textContent.slice(0, 30)
    }
    function layerOf(element: Element): Element | null {
      const { position, overflowX, overflowY } = getComputedStyle(element)
      if (position === 'fixed' || position === 'sticky' || position === 'absolute') return element
      if ([overflowX, overflowY].some((value) => value === 'auto')) return element
      return element.parentElement === null ? null : layerOf(element.parentElement)
    }
  })
}

/** Texts of a drawing that overlap or leave it. */
export function collisions(svg: Element): readonly string[] {
  const frame = svg.getBoundingClientRect()
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    name: text.textContent,
    box: text.getBoundingClientRect(),
  }))
  return texts.flatMap(({ name, box }, index) => [
    ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${name} leaves`] : []),
    ...texts
      .slice(index + 1)
      .filter(
        (other) =>
          box.left < other.box.right &&
          other.box.left < box.right &&
          box.top + 3 < other.box.bottom &&
          other.box.top + 3 < box.bottom,
      )
      .map((other) => `${name} meets ${other.name}`),
  ])
}
