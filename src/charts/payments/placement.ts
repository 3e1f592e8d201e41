import type { PaymentMonth } from '../../domain/paymentSchedule.ts'
import { monthStep } from '../monthStep.ts'

/** The bar of a month in which something is due: one-off payments stand on recurring ones. */
export interface Bar {
  readonly month: PaymentMonth
  readonly x: number
  readonly width: number
  readonly recurring: number
  readonly once: number
}

/** A text that wants to begin at `left`: that of one bar, or of the stretch of them that it is centred on. */
export interface WantedText {
  readonly text: string
  readonly left: number
  readonly width: number
  readonly bar: Bar | null
}

/** A text above bars, put where it meets neither them nor another text. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  /** Pixels from the foot of the bars up to the foot of the text. */
  readonly above: number
  /** The bar that it is about, where it does not stand right on it. */
  readonly ledTo: Bar | null
}

export interface PaymentsPlacement {
  readonly bars: readonly Bar[]
  /** What has been paid so far, as the corners of a staircase: pixels from the left, pixels above its foot. */
  readonly steps: readonly (readonly [x: number, above: number])[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

/** The tallest bar and the whole of the staircase, in pixels. */
export const heights = { bar: 84, staircase: 72 }

const widestBar = 40
const shortestMark = 2
const tickRoom = 68

/** Places the months of a schedule side by side in `width` pixels. */
export function placePayments(months: readonly PaymentMonth[], width: number): PaymentsPlacement {
  const slot = width / Math.max(1, months.length)
  const most = Math.max(1, ...months.map(({ due }) => due))
  const total = Math.max(1, months.at(-1)?.cumulative ?? 0)
  const bars = months.flatMap((month, index) =>
    month.due === 0 ? [] : [barOf(month, index * slot, slot, most)],
  )
  const steps = months.flatMap(({ cumulative }, index): [number, number][] => {
    const above = (cumulative / total) * heights.staircase
    return [
      [index * slot, above],
      [(index + 1) * slot, above],
    ]
  })
  return { bars, steps: [[0, 0], ...steps], ticks: ticksOf(months, slot, width) }
}

/** A deduction lowers both parts of a bar alike, so that the bar is as tall as what is due. */
function barOf(month: PaymentMonth, x: number, slot: number, most: number): Bar {
  const { once, recurring, due } = month
  const width = Math.max(1, Math.min(widestBar, slot * 0.72))
  const height = Math.max(shortestMark, (due / most) * heights.bar)
  const shareOnce = once / Math.max(1, once + recurring)
  return {
    month,
    x: x + (slot - width) / 2,
    width,
    recurring: height * (1 - shareOnce),
    once: height * shareOnce,
  }
}

function ticksOf(
  months: readonly PaymentMonth[],
  slot: number,
  width: number,
): PaymentsPlacement['ticks'] {
  const step = monthStep(months.length, width, tickRoom)
  return months
    .map(({ month }, index) => ({ x: index * slot, label: month }))
    .filter(({ x }, index) => index % step === 0 && x <= width - tickRoom + 10)
}

const lineHeight = 18
const gap = 8
const gapAbove = 6

/** Places texts in the order given: within the width, above all bars and texts below them. */
export function placeTexts(
  wanted: readonly WantedText[],
  bars: readonly Bar[],
  width: number,
): readonly PlacedText[] {
  const placed: (PlacedText & { readonly right: number })[] = []
  for (const { text, left: wish, width: own, bar } of wanted) {
    const left = Math.max(0, Math.min(wish, width - own))
    const right = left + own
    const under = bars.filter(
      (other) => other.x < right + gap && other.x + other.width > left - gap,
    )
    let above = Math.max(0, ...under.map(tall)) + gapAbove
    const neighbours = placed
      .filter((other) => other.left < right + gap && other.right > left - gap)
      .toSorted((a, b) => a.above - b.above)
    for (const other of neighbours) {
      if (Math.abs(other.above - above) < lineHeight) above = other.above + lineHeight
    }
    const isOnBar = bar === null || above <= tall(bar) + gapAbove
    placed.push({ text, left, right, above, ledTo: isOnBar ? null : bar })
  }
  return placed
}

/** How far a bar reaches up from its foot. */
export const tall = ({ recurring, once }: Bar): number => recurring + once

/** The payments worth a number of their own: the first, and the largest of the rest, for which `alike` tells whether they are all alike. */
export function notablePayments(bars: readonly Bar[]) {
  const [first, ...rest] = bars
  if (first === undefined) return null
  const largest = rest.toSorted((a, b) => b.month.due - a.month.due)[0]
  const alike = rest.every((bar) => bar.month.due === largest?.month.due)
  const same = alike && largest?.month.due === first.month.due
  return {
    first,
    rest: largest === undefined || same ? null : { largest, alike, bars: rest },
    same,
  }
}
