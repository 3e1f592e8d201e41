/** As `.chart-text` is set, in pixels. */
const fontSize = 13

/** Roughly how wide a text of a chart is, in pixels: full-width characters take one em, others a little over half. */
export function textWidth(text: string): number {
  let ems = 0
  for (const character of text) ems += /[⺀-鿿＀-￯]/.test(character) ? 1 : 0.58
  return ems * fontSize
}
