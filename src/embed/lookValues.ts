/** A colour in hexadecimal digits, with or without the `#` that has a meaning of its own in an address; any other as it is. */
export const withHash = (colour: string): string =>
  /^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(colour) ? `#${colour}` : colour

/** A length in CSS pixels, with or without its unit; `null` for what is none, or none in pixels. */
export function readPixels(length: string): number | null {
  const [, digits] = /^(\d+|\d*\.\d+)(?:px)?$/i.exec(length.trim()) ?? []
  return digits === undefined ? null : Number(digits)
}

/** Names alone: no function, no escape, nothing that could load a file. */
export const isFontList = (text: string): boolean =>
  text.length <= 200 && /^[\p{L}\p{N}\s,'"._-]+$/u.test(text)
