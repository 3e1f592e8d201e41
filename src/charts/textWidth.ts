/** Roughly how wide a text is set, in pixels: full-width characters take one em, others a little over half. */
export function textWidth(text: string, fontSize = 13): number {
  let ems = 0
  for (const character of text) ems += /[⺀-鿿＀-￯]/.test(character) ? 1 : 0.58
  return ems * fontSize
}
