/** A text that wants to be centred on `x`. */
export interface WantedLabel {
  readonly x: number
  readonly width: number
}

/** Where a label is put: its left edge, and its row counted from the one next to what it names. */
export interface PlacedLabel {
  readonly left: number
  readonly lane: number
}

const gap = 10

/** Places labels within `width` so that none overlaps another: each as near as it can be, in the first row with room. */
export function placeLabels(wanted: readonly WantedLabel[], width: number): readonly PlacedLabel[] {
  const ends: number[] = []
  const placed: PlacedLabel[] = []
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b))
  for (const index of order) {
    const label = wanted[index]
    if (label === undefined) continue
    const left = Math.max(0, Math.min(label.x - label.width / 2, width - label.width))
    const free = ends.findIndex((end) => left >= end + gap)
    const lane = free === -1 ? ends.length : free
    ends[lane] = left + label.width
    placed[index] = { left, lane }
  }
  return placed
}

const at = (wanted: readonly WantedLabel[], index: number) => wanted[index]?.x ?? 0
