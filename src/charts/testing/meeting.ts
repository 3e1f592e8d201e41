import { textWidth } from '../textWidth.ts'

/** A text of a picture: where it begins, and how far down its foot is. */
export interface DrawnText {
  readonly text: string
  readonly left: number
  readonly y: number
}

/** One whose place is that of its end or its middle. */
export const anchored = (
  { x, y, textAnchor = 'end' }: { x: number; y: number; textAnchor?: 'start' | 'middle' | 'end' },
  text: string,
): DrawnText => ({
  text,
  y,
  left: x - textWidth(text) * { start: 0, middle: 0.5, end: 1 }[textAnchor],
})

const textHeight = 13

/** Texts that run over each other, or out of a picture of `width` pixels. */
export function meeting(texts: readonly DrawnText[], width: number): readonly string[] {
  const boxes = texts.map((drawn) => ({ ...drawn, right: drawn.left + textWidth(drawn.text) }))
  return boxes.flatMap((one, index) => [
    ...(one.left < 0 || one.right > width ? [`${one.text} leaves ${width}`] : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          Math.abs(one.y - other.y) < textHeight,
      )
      .map((other) => `${one.text} meets ${other.text} at ${width}`),
  ])
}
