// What runs in the page has to bring its functions along.
// oxlint-disable unicorn/consistent-function-scoping
import type { Page } from '@playwright/test'

/** With forced colours: controls without a frame or an underline, and marks of charts painted in other colours than the visitor's. */
export async function lostInForcedColours(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const names = [
      'Canvas',
      'CanvasText',
      'Highlight',
      'HighlightText',
      'GrayText',
      'LinkText',
      'ButtonText',
    ]
    const probe = document.createElement('i')
    document.body.append(probe)
    const palette = new Map(
      names.map((name) => {
        probe.style.color = name
        return [getComputedStyle(probe).color, name]
      }),
    )
    probe.style.color = 'Canvas'
    const canvas = getComputedStyle(probe).color
    probe.remove()
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const inView = document.querySelector('dialog:modal') ?? document

    const unframed = [
      ...inView.querySelectorAll('button, select, textarea, .input, .segments, .plain-button'),
    ]
      .filter(seen)
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, textDecorationLine } =
          getComputedStyle(element)
        const isFramed =
          borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== canvas
        return !isFramed && textDecorationLine !== 'underline' && !isListed(element)
      })
      .map((element) => `no frame: ${element.className} ${element.textContent.slice(0, 20)}`)

    const foreign = [
      ...inView.querySelectorAll(
        '.card svg :is(line, rect, path, polyline, polygon, circle, text)',
      ),
    ]
      .filter((mark) => mark.closest('defs, .handle-target, .icon') === null && seen(mark))
      .flatMap((mark) => {
        const { fill, stroke } = getComputedStyle(mark)
        const painted = [fill, stroke].filter(
          (paint) => paint !== 'none' && !paint.includes('url('),
        )
        if (painted.length === 0) return []
        const known = painted.filter((paint) => palette.has(paint) || paint === 'rgba(0, 0, 0, 0)')
        const isShown =
          painted.some((paint) => palette.has(paint) && paint !== canvas) ||
          mark.matches('.on-active, .on-trial')
        const own = mark.closest('[class*="handle-target"], .phase-hatch') !== null
        return (known.length === painted.length && isShown) || own
          ? []
          : [
              `not the visitor's: ${mark.localName}.${mark.getAttribute('class') ?? ''} ${fill} ${stroke}`,
            ]
      })
    return [...new Set([...unframed, ...foreign])]

    /** One of a list whose frame holds them together. */
    function isListed(element: Element): boolean {
      return element.closest('.add-menu-items, .export-formats') !== null
    }
  })
}
