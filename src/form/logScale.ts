import type { Limits } from '../domain/limits.ts'

/** Positions of a slider on a logarithmic scale, from 0 to `sliderSteps`. */
export const sliderSteps = 1_000

/** The position of a value; values above the scale sit at its end. */
export function toPosition(value: number, scale: Limits): number {
  const share = Math.log(value / scale.min) / Math.log(scale.max / scale.min)
  return Math.round(Math.min(1, Math.max(0, share)) * sliderSteps)
}

/** How far along the slider a value sits, in percent. */
export const percentAlong = (value: number, scale: Limits): number =>
  (toPosition(value, scale) / sliderSteps) * 100

/** The value at a position: a mark where the position is within half a percent of one, else a round number of two digits. */
export function fromPosition(position: number, scale: Limits, marks: readonly number[]): number {
  const mark = marks.find(
    (value) => Math.abs(toPosition(value, scale) - position) <= sliderSteps / 200,
  )
  if (mark !== undefined) return mark
  const value = scale.min * (scale.max / scale.min) ** (position / sliderSteps)
  return Math.max(scale.min, Number(value.toPrecision(2)))
}
